import "./data/all.ts";
import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { Random } from "../random/random.ts";
import { datasets } from "./catalog.ts";
import type { Table } from "./definition.ts";
import { standardScale, standardScore } from "./scale.ts";
import { splitTable } from "./split.ts";

const regression = (columns: readonly (readonly number[])[], targets: readonly number[]): Table => ({
  features: columns.map((_, j) => `f${j}`),
  target: "t",
  task: { kind: "regression" },
  rows: targets.length,
  inputs: Float64Array.from(targets.flatMap((_, row) => columns.map((column) => column[row]))),
  targets: Float64Array.from(targets),
});

describe("standardising", () => {
  it("takes the mean and the population deviation", () => {
    // By hand: mean 5; squares of the distances 9 + 1 + 1 + 1 + 0 + 0 + 4 + 16 = 32, 32 / 8 = 4.
    const scale = standardScale(Float64Array.of(2, 4, 4, 4, 5, 5, 7, 9));
    expect(scale).toEqual({ mean: 5, deviation: 2 });
    expect(standardScore(9, scale)).toBe(2);
    expect(standardScore(4, scale)).toBe(-0.5);
  });

  it("finds no deviation in a constant column, though its mean rounds", () => {
    const scale = standardScale(new Float64Array(10).fill(0.1));
    expect(scale).toEqual({ mean: 0.1, deviation: 0 });
    expect(standardScore(123, scale)).toBe(0);
  });

  const extreme = fc.double({ min: -1e150, max: 1e150, noNaN: true });
  test.prop([fc.array(extreme, { minLength: 1 }), extreme])("gives finite scores", (values, other) => {
    const scale = standardScale(Float64Array.from(values));
    for (const value of [...values, other]) expect(Number.isFinite(standardScore(value, scale))).toBe(true);
  });

  it("gives finite scores where columns are all but constant", () => {
    const scale = standardScale(Float64Array.of(0, 1e-160));
    expect(scale.deviation).toBe(0);
    expect(standardScore(1e150, standardScale(Float64Array.of(0, 1e-149)))).toBeLessThan(
      Number.POSITIVE_INFINITY,
    );
  });
});

describe("splitting", () => {
  const table = regression(
    [
      [1, 2, 3, 4, 50],
      [7, 7, 7, 7, 7],
    ],
    [10, 20, 30, 40, 500],
  );

  it("scales both parts by the training part alone", () => {
    for (let seed = 0; seed < 20; seed++) {
      const { train, test: held, scaling } = splitTable(table, 0.8, new Random(seed));
      expect([train.count, held.count]).toEqual([4, 1]);
      const seen = Array.from(train.rows, (row) => table.inputs[2 * row]);
      const mean = (seen[0] + seen[1] + seen[2] + seen[3]) / 4;
      const deviation = Math.sqrt(seen.reduce((sum, x) => sum + (x - mean) ** 2, 0) / 4);
      expect(scaling.mean[0]).toBeCloseTo(mean, 12);
      expect(scaling.deviation[0]).toBeCloseTo(deviation, 12);
      // Targets are ten times the first feature, so they are standardised to the same numbers.
      expect(scaling.targetMean).toBeCloseTo(10 * mean, 12);
      expect(scaling.targetDeviation).toBeCloseTo(10 * deviation, 12);
      const outside = (table.inputs[2 * held.rows[0]] - mean) / deviation;
      expect(held.inputs[0]).toBeCloseTo(outside, 12);
      expect(held.targets[0]).toBeCloseTo(outside, 12);
    }
  });

  it("makes a constant column 0 and names it", () => {
    const { train, test: held, constant, scaling } = splitTable(table, 0.6, new Random(1));
    expect(constant).toEqual(["f1"]);
    expect([scaling.mean[1], scaling.deviation[1]]).toEqual([7, 0]);
    for (const { inputs } of [train, held]) {
      expect(inputs.filter((_, k) => k % 2 === 1).every((value) => value === 0)).toBe(true);
    }
  });

  it("makes a column 0 that is constant only in the training part", () => {
    const rare = regression([[0, 0, 0, 0, 1]], [1, 2, 3, 4, 5]);
    const splits = Array.from({ length: 30 }, (_, seed) => splitTable(rare, 0.8, new Random(seed)));
    const without = splits.filter(({ test: held }) => held.rows[0] === 4);
    expect(without.length).toBeGreaterThan(0);
    for (const split of without) {
      expect(split.constant).toEqual(["f0"]);
      expect([...split.test.inputs]).toEqual([0]);
    }
  });

  it("leaves classes as they are, and names the only one", () => {
    const classes: Table = { ...table, task: { kind: "classification", classes: ["no", "yes"] } };
    const one = splitTable({ ...classes, targets: Float64Array.of(1, 1, 1, 1, 1) }, 0.6, new Random(1));
    expect([...one.train.targets, ...one.test.targets]).toEqual([1, 1, 1, 1, 1]);
    expect([one.scaling.targetMean, one.scaling.targetDeviation]).toEqual([0, 1]);
    expect(one.only).toBe("yes");
    const two = splitTable({ ...classes, targets: Float64Array.of(0, 1, 0, 1, 1) }, 0.9, new Random(1));
    expect(two.only).toBeNull();
  });

  it("names the only target of a regression", () => {
    const flat = splitTable(regression([[1, 2, 3]], [2.5, 2.5, 2.5]), 0.5, new Random(1));
    expect(flat.only).toBe("2.5");
    expect([...flat.train.targets, ...flat.test.targets]).toEqual([0, 0, 0]);
    expect(flat.scaling.targetMean).toBe(2.5);
  });

  test.prop([fc.integer({ min: 2, max: 60 }), fc.double({ min: 0.1, max: 0.9, noNaN: true }), fc.nat()])(
    "assigns every row to one part, and at least one row to each part",
    (rows, fraction, seed) => {
      const count = Array.from({ length: rows }, (_, row) => row);
      const { train, test: held } = splitTable(regression([count], count), fraction, new Random(seed));
      expect([...train.rows, ...held.rows].sort((a, b) => a - b)).toEqual(count);
      expect(train.count).toBe(Math.min(rows - 1, Math.max(1, Math.round(fraction * rows))));
      expect([train.rows.length, held.rows.length]).toEqual([train.count, held.count]);
    },
  );

  it("depends on the seed", () => {
    const iris = datasets.get("iris")!.table({ samples: 1, noise: 0, random: new Random(0) });
    const rows = (seed: number): number[] => [...splitTable(iris, 0.7, new Random(seed)).train.rows];
    expect(rows(3)).toEqual(rows(3));
    expect(rows(3)).not.toEqual(rows(4));
    expect(rows(3)).not.toEqual(rows(3).sort((a, b) => a - b));
    expect(rows(3)).toHaveLength(105);
  });

  it("writes nothing into the table", () => {
    const before = table.inputs.slice();
    splitTable(table, 0.5, new Random(1)).train.inputs.fill(99);
    expect(table.inputs).toEqual(before);
  });

  it("names an argument out of range", () => {
    for (const fraction of [0, 0.09, 0.91, 1, Number.NaN]) {
      expect(() => splitTable(table, fraction, new Random(1))).toThrow(
        new RangeError(`fraction must be from 0.1 to 0.9, not ${fraction}`),
      );
    }
    expect(() => splitTable(regression([[1]], [1]), 0.5, new Random(1))).toThrow(
      new RangeError("the table must have at least 2 rows, not 1"),
    );
  });
});
