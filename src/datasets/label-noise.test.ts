import { describe, expect, it } from "vitest";
import { Random } from "../random/random.ts";
import type { Table } from "./definition.ts";
import { withLabelNoise } from "./label-noise.ts";
import { splitTable } from "./split.ts";

const tableOf = (classes: readonly string[]): Table => ({
  features: ["x"],
  target: "y",
  task: classes.length > 0 ? { kind: "classification", classes } : { kind: "regression" },
  rows: 3000,
  inputs: Float64Array.from({ length: 3000 }, (_, row) => row),
  targets: Float64Array.from({ length: 3000 }, (_, row) => row % Math.max(1, classes.length)),
});

describe("noise of labels", () => {
  const split = splitTable(tableOf(["a", "b", "c"]), 0.8, new Random(1));
  const noisy = withLabelNoise(split, 0.25, new Random(2));

  it("replaces exactly that share of the training labels, marks them, and leaves the test labels", () => {
    const { targets, replaced } = noisy.train;
    const changed = Array.from(targets, (target, s) => Number(target !== split.train.targets[s]));
    expect(changed).toEqual([...(replaced ?? [])]);
    expect(changed.reduce((sum, one) => sum + one)).toBe(600);
    expect(noisy.test).toBe(split.test);
    expect(noisy.train.inputs).toBe(split.train.inputs);
  });

  it("chooses samples and their new classes uniformly", () => {
    const counts = new Map<string, number>();
    for (const [s, target] of noisy.train.targets.entries()) {
      const key = `${split.train.targets[s]} ${target}`;
      if (noisy.train.replaced?.[s]) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    // Six pairs of classes, each with 100 on average and a deviation below 10.
    expect(counts.size).toBe(6);
    for (const count of counts.values()) expect(Math.abs(count - 100)).toBeLessThan(40);
  });

  it("is the same from the same seed", () => {
    expect(withLabelNoise(split, 0.25, new Random(2)).train.targets).toEqual(noisy.train.targets);
    expect(withLabelNoise(split, 0.25, new Random(3)).train.targets).not.toEqual(noisy.train.targets);
  });

  it("changes nothing without a share, with numbers, or with one class", () => {
    expect(withLabelNoise(split, 0, new Random(2))).toBe(split);
    for (const classes of [[], ["a"]]) {
      const other = splitTable(tableOf(classes), 0.8, new Random(1));
      expect(withLabelNoise(other, 0.5, new Random(2))).toBe(other);
    }
  });

  it("turns all labels of two classes around at a share of 1", () => {
    const two = splitTable(tableOf(["a", "b"]), 0.8, new Random(1));
    const turned = withLabelNoise(two, 1, new Random(2)).train.targets;
    expect([...turned]).toEqual(Array.from(two.train.targets, (target) => 1 - target));
  });
});
