import { describe, expect, it } from "vitest";
import { project } from "../landscape/project.ts";
import { directionsOf, placeOf } from "./directions.ts";
import golden from "./golden/own-run.json" with { type: "json" };
import { splitMix64 } from "./split-mix.ts";

const first = (seed: bigint, count: number) => {
  const numbers = splitMix64(seed);
  return Array.from({ length: count }, () => String(numbers.next().value));
};

describe("SplitMix64", () => {
  it("has the numbers that are published for 1234567", () => {
    // https://rosettacode.org/wiki/Pseudo-random_numbers/Splitmix64, from the reference in C by Vigna.
    expect(first(1234567n, 5)).toEqual([
      "6457827717110365317",
      "3203168211198807973",
      "9817491932198370423",
      "4593380528125082431",
      "16408922859458223821",
    ]);
  });

  it.each(Object.entries(golden.numbers))("has NumPy's for %s", (seed, numbers) => {
    expect(first(BigInt(seed), numbers.length)).toEqual(numbers);
  });
});

describe("the directions of a seed", () => {
  it.each(golden.cases)("are NumPy's to the last bit: seed $seed", ({ seed, ...wanted }) => {
    const [one, two] = directionsOf(seed, wanted.params.length);
    expect([[...one], [...two]]).toEqual([wanted.first, wanted.second]);
  });

  it.each(golden.cases)("project parameters as NumPy does: seed $seed", ({ seed, params, place }) => {
    const directions = directionsOf(seed, params.length);
    // The page projects its contenders on the plane through the origin.
    const onPlane = project(
      { origin: new Float64Array(params.length), directions },
      Float64Array.from(params),
    );
    for (const found of [placeOf(Float64Array.from(params), directions), onPlane.slice(0, 2)])
      for (const [i, at] of found.entries()) expect(Math.abs(at - place[i])).toBeLessThan(1e-9);
  });

  it("are orthogonal and of length 1 for the fewest parameters too, where signs are often the same", () => {
    for (const count of [2, 3, 4])
      for (let seed = 0; seed < 40; seed++) {
        const [one, two] = directionsOf(seed, count);
        const [length, product] = placeOf(one, [one, two]);
        const [, other] = placeOf(two, [one, two]);
        expect([length, other].every((square) => Math.abs(square - 1) < 1e-14)).toBe(true);
        expect(Math.abs(product)).toBeLessThan(1e-14);
      }
  });

  it("need two parameters", () => {
    expect(() => directionsOf(0, 1)).toThrow("a plane needs two parameters, and there are 1");
  });
});
