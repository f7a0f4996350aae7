import { expect, it, test } from "vitest";
import type { Table } from "../../datasets/index.ts";
import { decode } from "../link/decode.ts";
import { mostSeeds, seedsRefusal, withFittingSeeds } from "./fitting.ts";

const specOf = (link: string) => decode(link).spec;

test.each([
  ["data=moons&o=adam", null],
  ["data=moons&batch=0&init=normal,scale:0&o=adam", null],
  ["surface=bowl&o=sgd", "without noise nothing here is random, and all seeds give the same run"],
  ["surface=bowl&noise=0,1&o=sgd", null],
  ["surface=bowl&o=sgd&o=sophia-h", null],
  ["problem=quadratic", null],
  [
    "problem=quadratic,start:ones",
    "with these settings nothing here is random, and all seeds give the same run",
  ],
  ["problem=zipf", "with these settings nothing here is random, and all seeds give the same run"],
  ["data=digits&net=64-512-512-10&batch=0&o=adam", "this experiment is too large for several seeds"],
])("%s can have several seeds, or the reason is given", (link, reason) => {
  expect(seedsRefusal(specOf(link))).toBe(reason);
});

/** Returns a table of zeros. */
const tableOf = (rows: number, columns: number): Table => ({
  features: Array.from({ length: columns }, (_, i) => `x${i}`),
  target: "y",
  task: { kind: "regression" },
  rows,
  inputs: new Float64Array(rows * columns),
  targets: new Float64Array(rows),
});

it("takes fewer seeds of what is large: networks, many contenders, the reader's own table", () => {
  expect(mostSeeds(specOf("data=moons&o=adam"))).toBe(16);
  const large = "data=moons&samples=50&net=2-512-512-1&batch=1";
  const [one, two] = [1, 2].map((count) => mostSeeds(specOf(`${large}${"&o=adam".repeat(count)}`)));
  // 264,705 parameters each.
  expect([one, two]).toEqual([15, 7]);
  // Here evaluations take long.
  expect(mostSeeds(specOf("data=digits&net=64-512-512-10&batch=1&o=adam"))).toBe(3);
  const own = specOf("data=own,mine.csv&net=8&loss=mse&batch=16&o=adam");
  expect(mostSeeds(own)).toBe(16);
  expect(mostSeeds(own, tableOf(20_000, 199))).toBe(4);
  expect(mostSeeds(specOf("data=moons&o=adam"), tableOf(20_000, 199))).toBe(16);
});

it("keeps as many seeds as an experiment can have", () => {
  const own = specOf("data=own,mine.csv&net=8&loss=mse&batch=16&o=adam&seeds=9");
  expect(withFittingSeeds(own)).toEqual(own);
  expect(withFittingSeeds(own, tableOf(20_000, 199)).seeds).toBe(4);
  const { seeds: _, ...still } = specOf("surface=bowl&noise=1&o=sgd&seeds=3");
  expect(withFittingSeeds({ ...still, noise: 0, seeds: 3 } as typeof own)).toEqual({ ...still, noise: 0 });
});
