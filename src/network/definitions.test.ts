import { describe, expect, it } from "vitest";
import { lossCurvatureOf } from "./curvature/loss-curvatures.ts";
import { activationInPython, lossInPython } from "./in-python.ts";
import { activationOf, activations, LoopNetwork, losses, lossOf } from "./index.ts";
import { logits, numbers, scores } from "./output-meaning.ts";
import { leastShareOf, shareOf } from "./output-shares.ts";

const filesOf = (files: Record<string, unknown>): string[] =>
  Object.keys(files).map((path) => (path.split("/").at(-1) ?? "").replace(".ts", "").replaceAll("-", "_"));

describe("the lists of activations and losses", () => {
  it.each([
    ["activation", filesOf(import.meta.glob(["./activations/*.ts", "!**/*.*.ts"])), activations],
    ["loss", filesOf(import.meta.glob(["./losses/*.ts", "!**/*.*.ts"])), losses],
  ] as const)("have one %s per file, with the file's name as its id", (_, ids, found) => {
    expect([...found.keys()].sort()).toEqual(ids.sort());
    for (const [id, definition] of found) expect(definition.id).toBe(id);
  });

  it("have a text for Python for each definition", () => {
    for (const id of activations.keys()) expect(activationInPython(id).numpy.forward, id).not.toBe("");
    for (const id of losses.keys()) expect(lossInPython(id).numpy.at(-1), id).toMatch(/^return /);
    expect(() => lossInPython("l1")).toThrow(/no loss l1/);
  });

  it("have second derivatives of each loss", () => {
    for (const id of losses.keys()) expect(typeof lossCurvatureOf(id).times, id).toBe("function");
    expect(() => lossCurvatureOf("l1")).toThrow(/loss must be one of/);
  });

  it("begin with the most common definitions", () => {
    expect([...losses.keys()].slice(0, 4)).toEqual(["bce", "cross_entropy", "mse", "huber"]);
    expect([...activations.keys()].slice(0, 3)).toEqual(["tanh", "relu", "leaky_relu"]);
  });
});

it("an unknown name is refused with a list of the known ones", () => {
  expect(() => activationOf("constructor")).toThrow(/activation must be one of tanh, .*got constructor/);
  expect(() => lossOf("l1")).toThrow(/loss must be one of bce, .*got l1/);
  const architecture = { sizes: [1, 1], activation: "tanh", loss: "mse" };
  expect(() => new LoopNetwork({ ...architecture, activation: "quantum" })).toThrow(RangeError);
  expect(() => new LoopNetwork({ ...architecture, loss: "quantum" })).toThrow(RangeError);
});

describe("the share of an output", () => {
  const of = (...values: number[]) => ({ values, count: values.length, samples: 1 });

  it("is the value itself where outputs are numbers", () => {
    expect(shareOf(numbers)(of(0.25, -3), 1, 0)).toBe(-3);
  });

  it("is the sigmoid of a logit, independent of the other outputs", () => {
    expect(shareOf(logits)(of(Math.log(3), 40), 0, 0)).toBeCloseTo(0.75, 15);
  });

  it("is the softmax of class scores, without overflow", () => {
    const shares = [0, 1, 2].map((k) => shareOf(scores)(of(1000, 1000 + Math.log(2), 1000), k, 0));
    expect(shares[0]).toBeCloseTo(1 / 4, 12);
    expect(shares[1]).toBeCloseTo(1 / 2, 12);
    expect(shareOf(scores)(of(2, 2, 2), 0, 0)).toBeCloseTo(leastShareOf(scores, 3), 15);
  });

  it("is read sample by sample", () => {
    const two = { values: [1, 2, 3, 4], count: 2, samples: 2 };
    expect(shareOf(numbers)(two, 1, 0)).toBe(3);
    expect(shareOf(numbers)(two, 0, 1)).toBe(2);
  });
});
