import { expect, it } from "vitest";
import { less } from "./less.ts";

it("subtracts a number from all values, also from those that are added later and those of another race", () => {
  let [owner, values] = [{}, [-4.5, -5]];
  const source = less(
    () => ({
      owner,
      values: Float64Array.from([...values, 99]),
      length: values.length,
      steps: null,
      through: values.length - 1,
      status: { kind: "running" },
    }),
    -5,
  );
  const shown = () => [...(source()?.values.subarray(0, source()?.length) ?? [])];
  expect(shown()).toEqual([0.5, 0]);
  values = [-4.5, -5, -4];
  expect(shown()).toEqual([0.5, 0, 1]);
  [owner, values] = [{}, [-1]];
  expect(shown()).toEqual([4]);
  expect(less(() => null, 1)()).toBeNull();
});
