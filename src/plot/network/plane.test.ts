import { expect, test } from "vitest";
import { splitTable, type Table } from "../../datasets/index.ts";
import { Random } from "../../random/random.ts";
import { planeOf } from "./plane.ts";

const components = { kind: "components" } as const;

function tableOf(features: number, rows: number, kind: "classes" | "numbers"): Table {
  const random = new Random(7);
  return {
    features: Array.from({ length: features }, (_, f) => `f${f}`),
    target: "t",
    task: kind === "classes" ? { kind: "classification", classes: ["a", "b"] } : { kind: "regression" },
    rows,
    inputs: Float64Array.from(
      { length: rows * features },
      (_, i) => 10 * (i % features) + 3 * random.normal(),
    ),
    targets: Float64Array.from({ length: rows }, (_, i) => (kind === "classes" ? i % 2 : i)),
  };
}

const split = (table: Table) => splitTable(table, 0.5, new Random(1));

test("two inputs span the plane themselves, in their own units", () => {
  const data = split(tableOf(2, 40, "classes"));
  const { x, y, label, train } = planeOf(data, components);
  expect(label).toBeNull();
  expect(x.name).toBe("f0");
  expect(y?.name).toBe("f1");
  expect(train.x[3]).toBe(data.train.inputs[6]);
  expect(x.offset).toBe(data.scaling.mean[0]);
  expect(x.scale).toBe(data.scaling.deviation[0]);
});

test("more inputs have the plane of principal components, whose label says their share of the variance", () => {
  const { label, basis, train } = planeOf(split(tableOf(5, 60, "classes")), components);
  expect(label).toMatch(/^plane of the first two principal components, \d+ % of the variance$/);
  const dot = basis.across.reduce((sum, value, f) => sum + value * basis.up[f], 0);
  expect(dot).toBeCloseTo(0, 12);
  expect(train.x).toHaveLength(30);
});

test("two chosen inputs span the plane, the others at their mean", () => {
  const data = split(tableOf(5, 60, "classes"));
  const { label, basis, train } = planeOf(data, { kind: "features", across: 3, up: 1 });
  expect(label).toBe("f3 and f1; the other inputs at their training mean");
  expect(Array.from(basis.across)).toEqual([0, 0, 0, 1, 0]);
  expect(Array.from(basis.origin)).toEqual([0, 0, 0, 0, 0]);
  expect(train.y[2]).toBe(data.train.inputs[2 * 5 + 1]);
});

test("one input and a number as target have the target as height", () => {
  const data = split(tableOf(1, 30, "numbers"));
  const { curve, y, test: kept } = planeOf(data, components);
  expect(curve).toBe(true);
  expect(y?.scale).toBe(data.scaling.targetDeviation);
  expect(kept.y).toBe(data.test.targets);
});

test("one input and classes have no meaning for height", () => {
  expect(planeOf(split(tableOf(1, 30, "classes")), components)).toMatchObject({ curve: false, y: null });
});

test("all samples lie within the domain", () => {
  const { domain, train, test: kept } = planeOf(split(tableOf(4, 50, "classes")), components);
  for (const { x, y } of [train, kept])
    for (let s = 0; s < x.length; s++) {
      expect(x[s]).toBeGreaterThan(domain.x[0]);
      expect(x[s]).toBeLessThan(domain.x[1]);
      expect(y[s]).toBeGreaterThan(domain.y[0]);
      expect(y[s]).toBeLessThan(domain.y[1]);
    }
});

test("chosen inputs that the data do not have are replaced by the principal components", () => {
  const data = split(tableOf(3, 30, "classes"));
  expect(planeOf(data, { kind: "features", across: 1, up: 5 })).toEqual(planeOf(data, components));
});
