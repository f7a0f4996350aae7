import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plusFromState } from "pure-rand/generator/xoroshiro128plus";
import { describe, expect, it } from "vitest";
import { Random, stateOf } from "./random.ts";

const draw = (count: number, next: () => number) => Array.from({ length: count }, next);

describe("Random", () => {
  it("draws the numbers of pure-rand's xoroshiro128+ from the same state", () => {
    for (const seed of [0, 1, 7, 2 ** 31, 2 ** 32 - 1]) {
      const random = new Random(seed);
      const generator = xoroshiro128plusFromState(stateOf(seed));
      for (let i = 0; i < 10_000; i++) expect(random.uniform()).toBe(uniformFloat64(generator));
    }
  });

  it("draws the same numbers from the same seed, and others from another", () => {
    const first = new Random(7);
    const numbers = draw(5, () => first.uniform());
    const again = new Random(7);
    expect(draw(5, () => again.uniform())).toEqual(numbers);
    const other = new Random(8);
    expect(draw(5, () => other.uniform())).not.toEqual(numbers);
  });

  it("draws normal numbers with the normal distribution's moments and quantiles", () => {
    const random = new Random(1);
    const n = 100_000;
    const numbers = draw(n, () => random.normal());
    const moment = (k: number) => numbers.reduce((sum, value) => sum + value ** k, 0) / n;
    // Moments 0, 1, 0, 3 with standard errors √1, √2, √15, √96 over √n: four of them each.
    for (const [k, expected, variance] of [
      [1, 0, 1],
      [2, 1, 2],
      [3, 0, 15],
      [4, 3, 96],
    ])
      expect(Math.abs(moment(k) - expected)).toBeLessThan(4 * Math.sqrt(variance / n));
    const within = numbers.filter((value) => Math.abs(value) < 1.959964).length / n;
    expect(Math.abs(within - 0.95)).toBeLessThan(4 * Math.sqrt((0.95 * 0.05) / n));
  });

  it("draws first numbers that are uniform over neighbouring seeds", () => {
    const seeds = draw(1000, () => 0).map((_, seed) => new Random(seed));
    for (let k = 0; k < 4; k++) {
      const numbers = seeds.map((random) => random.uniform());
      const mean = numbers.reduce((sum, value) => sum + value, 0) / 1000;
      const variance = numbers.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 1000;
      // A uniform's mean and variance with their standard errors over 1,000: four of them each.
      expect(Math.abs(mean - 0.5)).toBeLessThan(4 * Math.sqrt(1 / 12 / 1000));
      expect(Math.abs(variance - 1 / 12)).toBeLessThan(4 * Math.sqrt(1 / 180 / 1000));
      expect(new Set(numbers).size).toBe(1000);
    }
  });

  it("draws whole numbers evenly from their range", () => {
    const random = new Random(2);
    const counts = [0, 0, 0, 0, 0];
    for (let i = 0; i < 50_000; i++) counts[random.below(5)] += 1;
    // Chi-squared with 4 degrees of freedom: 18.5 is passed once in a thousand seeds.
    expect(counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0)).toBeLessThan(18.5);
  });

  it("shuffles to every order equally often, and keeps every element", () => {
    const random = new Random(3);
    const seen = new Map<string, number>();
    for (let i = 0; i < 12_000; i++) {
      const items = Uint32Array.of(0, 1, 2);
      random.shuffle(items);
      seen.set(items.join(), (seen.get(items.join()) ?? 0) + 1);
    }
    expect([...seen.keys()].sort()).toEqual(["0,1,2", "0,2,1", "1,0,2", "1,2,0", "2,0,1", "2,1,0"]);
    // Chi-squared with 5 degrees of freedom, at one in a thousand.
    expect([...seen.values()].reduce((sum, count) => sum + (count - 2000) ** 2 / 2000, 0)).toBeLessThan(20.5);
  });
});
