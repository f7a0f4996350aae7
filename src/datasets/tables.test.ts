import "./data/all.ts";
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Random } from "../random/random.ts";
import { datasets } from "./catalog.ts";
import type { Table } from "./definition.ts";

const tableOf = (id: string): Table =>
  datasets.get(id)!.table({ samples: 1, noise: 0, random: new Random(0) });

function columnOf({ rows, features, inputs }: Table, name: string): number[] {
  const at = features.indexOf(name);
  return Array.from({ length: rows }, (_, row) => inputs[row * features.length + at]);
}

const mean = (values: ArrayLike<number>): number =>
  Array.from(values).reduce((sum, value) => sum + value, 0) / values.length;

/** Figures published with the data sets: rows, classes and their counts, means of some columns to four digits. */
const facts = [
  {
    id: "iris",
    rows: 150,
    features: 4,
    classes: { setosa: 50, versicolor: 50, virginica: 50 },
    means: { "sepal length (cm)": 5.8433, "petal length (cm)": 3.758 },
  },
  {
    id: "wine",
    rows: 178,
    features: 13,
    classes: { "cultivar 1": 59, "cultivar 2": 71, "cultivar 3": 48 },
    means: { alcohol: 13.0006, proline: 746.8933 },
  },
  {
    id: "breast-cancer",
    rows: 569,
    features: 30,
    classes: { benign: 357, malignant: 212 },
    means: { "mean radius": 14.1273, "worst area": 880.5831 },
  },
  {
    id: "digits",
    rows: 1797,
    features: 64,
    classes: { 0: 178, 1: 182, 2: 177, 3: 183, 4: 181, 5: 182, 6: 181, 7: 179, 8: 174, 9: 180 },
    means: { p00: 0, p02: 5.2048, p03: 11.8358 },
  },
  { id: "diabetes", rows: 442, features: 10, classes: null, means: { age: 48.5181, bmi: 26.3758 } },
];

describe.each(facts)("$id", ({ id, rows, features, classes, means }) => {
  const table = tableOf(id);

  it("has the published size", () => {
    expect([table.rows, table.features.length]).toEqual([rows, features]);
    const classes = table.task.kind === "classification" ? table.task.classes.length : 0;
    expect(datasets.get(id)?.shape).toEqual({ inputs: features, classes });
    expect(table.inputs).toHaveLength(rows * features);
    expect(table.targets).toHaveLength(rows);
  });

  it("has the published classes", () => {
    if (!classes) {
      expect(table.task).toEqual({ kind: "regression" });
      return;
    }
    const { task } = table;
    expect(task).toEqual({ kind: "classification", classes: Object.keys(classes) });
    const counts = Object.keys(classes).map(
      (_, index) => table.targets.filter((target) => target === index).length,
    );
    expect(counts).toEqual(Object.values(classes));
  });

  it("has the published means", () => {
    for (const [name, expected] of Object.entries(means))
      expect(mean(columnOf(table, name))).toBeCloseTo(expected, 4);
  });

  it("is unpacked once, whatever the options", () => {
    expect(tableOf(id)).toBe(table);
    expect(datasets.get(id)!.generated).toBe(false);
  });

  it("names its authors and year", () => {
    expect(datasets.get(id)!.attribution).toMatch(/\(\d{4}\)/);
  });
});

it("names the licence of tables from UCI", () => {
  for (const id of ["iris", "wine", "breast-cancer", "digits"]) {
    expect(datasets.get(id)!.attribution).toMatch(
      /UCI Machine Learning Repository.*, doi:10\.24432\/\w+, CC BY 4\.0$/,
    );
  }
});

it("has a progression of diabetes from 25 to 346 with the published mean", () => {
  const { targets, target } = tableOf("diabetes");
  expect(target).toBe("progression");
  expect([Math.min(...targets), Math.max(...targets)]).toEqual([25, 346]);
  expect(mean(targets)).toBeCloseTo(152.1335, 4);
});

it("has digits as pictures: the first is a 0", () => {
  const { inputs, targets } = tableOf("digits");
  expect([Math.min(...inputs), Math.max(...inputs)]).toEqual([0, 16]);
  expect(targets[0]).toBe(0);
  expect(Array.from({ length: 8 }, (_, row) => [...inputs.subarray(8 * row, 8 * row + 8)])).toEqual([
    [0, 0, 5, 13, 9, 1, 0, 0],
    [0, 0, 13, 15, 10, 15, 5, 0],
    [0, 3, 15, 2, 0, 11, 8, 0],
    [0, 4, 12, 0, 0, 8, 8, 0],
    [0, 5, 8, 0, 0, 9, 8, 0],
    [0, 4, 11, 0, 1, 12, 7, 0],
    [0, 2, 14, 5, 10, 12, 0, 0],
    [0, 0, 6, 13, 10, 0, 0, 0],
  ]);
});

it("has the two irises as Fisher printed them, where the file of UCI errs", () => {
  const { inputs } = tableOf("iris");
  expect([...inputs.subarray(4 * 34, 4 * 35)]).toEqual([4.9, 3.1, 1.5, 0.2]);
  expect([...inputs.subarray(4 * 37, 4 * 38)]).toEqual([4.9, 3.6, 1.4, 0.1]);
});

const files: Record<string, string> = {
  iris: "iris.csv",
  wine: "wine.csv",
  "breast-cancer": "breast_cancer.csv",
  diabetes: "diabetes.csv",
  digits: "digits.csv",
};
const folder = new URL("../../../shared/data/", import.meta.url);
const plain = (name: string): string => name.replace(/\W+/g, "_").replace(/_$/, "");

// Reported as skipped where the files that the tables were packed from are not there.
describe.runIf(existsSync(folder))("cell by cell against the file it was packed from", () => {
  it.each(Object.entries(files))("%s", (id, file) => {
    const table = tableOf(id);
    const { features, inputs, targets, task } = table;
    const [header, ...rows] = readFileSync(new URL(file, folder), "utf8")
      .trim()
      .split(/\r?\n/)
      .map((line) => line.split(","));
    expect([...features, table.target].map(plain)).toEqual(header);
    expect(table.rows).toBe(rows.length);
    const cells = rows.flatMap((row) => row.slice(0, -1).map(Number));
    expect(inputs).toEqual(Float64Array.from(cells));
    const labels = rows.map((row) => row[row.length - 1]);
    const named = (label: string): string =>
      label.replace(/^class_(\d)$/, (_, n) => `cultivar ${Number(n) + 1}`);
    if (task.kind === "regression") expect(targets).toEqual(Float64Array.from(labels, Number));
    else expect(Array.from(targets, (index) => task.classes[index])).toEqual(labels.map(named));
  });
});
