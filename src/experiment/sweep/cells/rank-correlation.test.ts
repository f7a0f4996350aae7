import { expect, it } from "vitest";
import { chanceCorrelation, rankCorrelation, ranksOf } from "./rank-correlation.ts";

const numbers = Array.from({ length: 64 }, (_, k) => k);

it("gives equal numbers the mean of their ranks", () => {
  expect([...ranksOf([30, 10, 20, 10])]).toEqual([4, 1.5, 3, 1.5]);
  expect([...ranksOf([5, 5, 5])]).toEqual([2, 2, 2]);
  expect([...ranksOf([0, -0, Number.NEGATIVE_INFINITY])]).toEqual([2.5, 2.5, 1]);
  expect(() => ranksOf([1, Number.NaN])).toThrow("NaN has no rank");
});

it("agrees with scipy.stats.spearmanr, with ties and without", () => {
  expect(rankCorrelation([1, 2, 3, 4, 5], [5, 6, 7, 8, 7])).toBeCloseTo(0.8207826816681233, 14);
  // Intelligence and hours of television, of which the textbooks give −29/165.
  const intelligence = [106, 100, 86, 101, 99, 103, 97, 113, 112, 110];
  expect(rankCorrelation(intelligence, [7, 27, 2, 50, 28, 29, 20, 12, 6, 17])).toBeCloseTo(-29 / 165, 14);
  const x = numbers.map((k) => (k * 7919) % 31);
  expect(
    rankCorrelation(
      x,
      numbers.map((k) => (k * k * 37) % 17),
    ),
  ).toBeCloseTo(0.13407282198190318, 14);
  expect(
    rankCorrelation(
      x,
      numbers.map((k) => x[k] * x[k] - 3 * x[k] + (k % 5)),
    ),
  ).toBeCloseTo(0.9972286601120824, 14);
});

it("is 1 for any rise, −1 for any fall, and no number where nothing varies", () => {
  const rise = numbers.map((k) => Math.exp(k / 3));
  expect(rankCorrelation(numbers, rise)).toBe(1);
  expect(rankCorrelation(numbers, rise.toReversed())).toBe(-1);
  expect(rankCorrelation([1, 2, 3], [4, 4, 4])).toBeNaN();
  expect(rankCorrelation([], [])).toBeNaN();
  expect(() => rankCorrelation([1], [1, 2])).toThrow("same length, got 1 and 2");
});

it("knows the size that chance exceeds once in twenty, as tables of critical values do", () => {
  // Two-sided 5 % of Student's t with n − 2 degrees of freedom, which is what scipy.stats.spearmanr tests by.
  const critical = [
    [20, 0.4437633993377869],
    [64, 0.24606405147374047],
    [100, 0.19655119559322565],
  ];
  for (const [count, value] of critical)
    expect(Math.abs(chanceCorrelation(count) - value)).toBeLessThan(0.01);
  expect(chanceCorrelation(2)).toBe(1);
});
