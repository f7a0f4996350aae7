import { expect, test } from "vitest";
import { Random } from "../../../random/random.ts";
import { NoiseDraws } from "./noise-draws.ts";

test("the draws of a long run are those of one generator, in whatever order steps are asked for", () => {
  const [size, steps] = [30, 11];
  const random = new Random(8);
  const all = Float64Array.from({ length: size * steps }, () => random.normal());
  const draws = new NoiseDraws(8, size, steps, 100);
  // Three steps are kept at once.
  expect(draws.values).toHaveLength(3 * size);
  for (const step of [0, 2, 3, 10, 4, 0, 9]) {
    const at = draws.reach(step);
    expect(draws.values.subarray(at, at + size)).toEqual(all.subarray(step * size, (step + 1) * size));
  }
});
