import { describe, expect, test } from "vitest";
import type { Architecture } from "../../network/index.ts";
import { LoopNetwork } from "../../network/index.ts";
import { Evaluator } from "../../plot/regions/evaluator.ts";
import { fieldOf, marginAt } from "../../plot/regions/reading.ts";
import type { RegionRequest } from "./protocol.ts";
import { regionsOf } from "./regions.ts";

const architecture: Architecture = { sizes: [3, 4, 1], activation: "tanh", loss: "bce" };
const params = Float64Array.from({ length: 21 }, (_, i) => Math.sin(i + 1));

const request: RegionRequest = {
  architecture,
  reading: "signed",
  basis: {
    origin: Float64Array.of(0.5, 0, 0),
    across: Float64Array.of(1, 0, 0),
    up: Float64Array.of(0, 0, 1),
  },
  networks: [params],
  each: false,
  grid: { region: { x: [-1, 1], y: [0, 2] }, columns: 50, rows: 40 },
  levels: new Float64Array(0),
  unit: null,
  pictures: null,
  samples: null,
};

const at = (x: number, y: number): LoopNetwork => {
  const network = new LoopNetwork(architecture);
  network.outputs(params, Float64Array.of(0.5 + x, 0, y), 1);
  return network;
};

describe("a picture of the plane", () => {
  test("has the network's outputs at its points, also after the first stretch", () => {
    const { fields } = regionsOf(request, new Evaluator(architecture));
    const { values } = fields[0];
    expect(values).toHaveLength(2000);
    for (const [column, row] of [
      [0, 0],
      [49, 0],
      [10, 30],
      [49, 39],
    ]) {
      const logit = at(-1 + (2 * column) / 49, (2 * row) / 39).responses[1][0];
      expect(values[row * 50 + column]).toBeCloseTo(2 / (1 + Math.exp(-logit)) - 1, 6);
    }
  });

  test("has a unit's responses where one is asked for", () => {
    const { fields } = regionsOf({ ...request, unit: { layer: 1, unit: 2 } }, new Evaluator(architecture));
    expect(fields[0].values[39 * 50 + 49]).toBeCloseTo(at(1, 2).responses[0][2], 6);
  });

  test("comes with small pictures of the units, inputs first, and outputs of samples", () => {
    const { pictures, outputs, fields } = regionsOf(
      {
        ...request,
        grid: null,
        pictures: { grid: { region: { x: [-1, 1], y: [0, 2] }, columns: 3, rows: 3 }, counts: [2, 3, 1] },
        samples: Float64Array.of(0.5, 0, 0, 1.5, 0, 2),
      },
      new Evaluator(architecture),
    );
    expect(fields).toHaveLength(0);
    expect(pictures.map((picture) => picture.length)).toEqual([18, 27, 9]);
    expect(pictures[0][8]).toBe(1.5);
    expect(pictures[1][2 * 9 + 8]).toBeCloseTo(at(1, 2).responses[0][2], 6);
    expect(outputs[0][1]).toBeCloseTo(at(1, 2).responses[1][0], 6);
  });

  test("is of every network where each is asked for, with the outputs that each computes alone", () => {
    const other = params.map((value) => -value / 2);
    const evaluator = new Evaluator(architecture);
    const samples = Float64Array.of(0.5, 0, 0, 1.5, 0, 2);
    const alone = [params, other].map((each) =>
      regionsOf({ ...request, networks: [each], samples }, evaluator),
    );
    const both = regionsOf({ ...request, networks: [params, other], each: true, samples }, evaluator);
    expect(both.fields).toEqual(alone.flatMap(({ fields }) => fields));
    expect(both.outputs).toEqual(alone.flatMap(({ outputs }) => outputs));
    expect(both.fields[0]).not.toEqual(both.fields[1]);
    const first = regionsOf({ ...request, networks: [params, other] }, evaluator);
    expect(first.fields).toEqual(alone[0].fields);
  });

  test("has a row of values for every network with one input", () => {
    const line: RegionRequest = {
      ...request,
      architecture: { sizes: [1, 1], activation: "tanh", loss: "mse" },
      reading: "values",
      basis: { origin: Float64Array.of(0), across: Float64Array.of(1), up: Float64Array.of(0) },
      networks: [Float64Array.of(2, 1), Float64Array.of(-1, 0)],
      grid: { region: { x: [0, 2], y: [0, 0] }, columns: 3, rows: 1 },
    };
    const { fields } = regionsOf(line, new Evaluator(line.architecture));
    expect(fields.map(({ values }) => Array.from(values))).toEqual([
      [1, 3, 5],
      [0, -1, -2],
    ]);
  });
});

describe("a network's decision", () => {
  test("is the likeliest of several classes, with its certainty", () => {
    const field = fieldOf(
      { values: Float32Array.of(0, 9, 0, 0, 0, 0), count: 3, samples: 2, loss: "cross_entropy" },
      "classes",
    );
    expect(Array.from(field.classes ?? [])).toEqual([0, 0]);
    expect(field.values[0]).toBeCloseTo(0, 6);
    expect(field.values[1]).toBeGreaterThan(0.99);
  });

  test("between two classes has a certainty whose margin is the network's", () => {
    for (const loss of ["bce", "mse"])
      for (const side of [-0.8, -0.2, 0.6]) {
        // A single output has its threshold at 0 or at a half, by the loss.
        const value = marginAt(side, loss) + (loss === "mse" ? 0.5 : 0);
        const outputs = { values: Float32Array.of(value), count: 1, samples: 1, loss };
        expect(fieldOf(outputs, "signed").values[0]).toBeCloseTo(side, 6);
      }
  });

  test("has its threshold at a half with a squared error", () => {
    const values = Float32Array.of(0.5, 1, -3);
    expect(Array.from(fieldOf({ values, count: 1, samples: 3, loss: "mse" }, "signed").values)).toEqual([
      0, 1, -1,
    ]);
  });
});
