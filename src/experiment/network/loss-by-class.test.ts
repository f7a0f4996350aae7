import "../../datasets/data/all.ts";
import { describe, expect, it, test } from "vitest";
import type { Table } from "../../datasets/index.ts";
import { LoopNetwork, lossOf } from "../../network/index.ts";
import { decode, type NetworkResult, type NetworkSpec, networkCourse, run, splitFor } from "../index.ts";
import golden from "./golden/classes.json" with { type: "json" };
import { LossByClass } from "./loss-by-class.ts";

const networkOf = (link: string): NetworkSpec => {
  const { spec, problems } = decode(link);
  expect(problems).toEqual([]);
  if (spec.kind !== "network") throw new Error(link);
  return spec;
};

const trained = (link: string, table?: Table): NetworkResult[] => run(networkOf(link), table);

/** Returns the numbers column by column. */
const transposed = (rows: readonly (readonly number[])[]): Float64Array =>
  Float64Array.from(rows[0].flatMap((_, k) => rows.map((row) => row[k])));

describe("the loss of each class", () => {
  it.each(golden.cases.map((one) => [`${one.loss_function} of ${one.layers.join("-")}`, one] as const))(
    "is the mean of PyTorch's losses of its samples: %s",
    (_, one) => {
      const { loss_function: loss, layers: sizes, targets, counts } = one;
      const architecture = { sizes, activation: "tanh", loss };
      const outputs = sizes[sizes.length - 1];
      const wanted = targets.map((target) =>
        outputs === 1 ? [target] : Array.from({ length: outputs }, (_, o) => (o === target ? 1 : 0)),
      );
      const batch = {
        samples: targets.length,
        inputs: transposed(one.inputs),
        targets: lossOf(loss).targets === "class" ? Float64Array.from(targets) : transposed(wanted),
      };
      const classes = counts.map((samples, k) => ({ name: String(k), samples }));
      const byClass = new LossByClass(architecture, batch, targets, classes);
      const kernel = new LoopNetwork(architecture);
      const params = Float64Array.from(one.parameters.flat());
      const total = byClass.of(kernel.outputs(params, batch.inputs, batch.samples));
      expect(Math.abs(total / one.loss - 1)).toBeLessThan(1e-12);
      for (const [k, expected] of one.by_class.entries())
        if (expected === null) expect(byClass.losses[k]).toBeNaN();
        else expect(Math.abs(byClass.losses[k] / expected - 1)).toBeLessThan(1e-12);
    },
  );

  it("is that of a calculation by hand", () => {
    const batch = { samples: 3, inputs: Float64Array.of(0, 0, 0), targets: Float64Array.of(1, 0, 1) };
    const classes = [
      { name: "no", samples: 1 },
      { name: "yes", samples: 2 },
    ];
    const architecture = { sizes: [1, 1], activation: "tanh", loss: "mse" };
    const byClass = new LossByClass(architecture, batch, batch.targets, classes);
    // Errors of −1/2, 3 and 1.
    expect(byClass.of(Float64Array.of(0.5, 3, 2))).toBeCloseTo((0.25 + 9 + 1) / 3, 15);
    expect([...byClass.losses]).toEqual([9, (0.25 + 1) / 2]);
  });

  it.each([
    "data=moons&net=2-5-1&label-noise=0.2&o=adam,lr:0.02&steps=30",
    "data=moons&net=2-5-1&loss=mse&o=sgd,lr:0.1&steps=30",
    "data=iris&net=4-6-3&o=adam,lr:0.02&steps=30",
    "data=iris&net=4-6-3&loss=bce&o=adam,lr:0.02&steps=30",
    "data=digits&net=64-8-10&batch=32&o=adam&steps=30",
    "data=iris&net=4-6-3&loss=huber&precision=float32&o=adam&steps=30",
  ])("makes up the training loss, weighted by the number of samples: %s", (link) => {
    const spec = networkOf(link);
    const { train } = splitFor(spec);
    const [{ classes, trainLoss, evaluatedAt }] = run(spec);
    expect(classes.map(({ samples }) => samples)).toEqual(
      classes.map((_, k) => train.targets.filter((target) => target === k).length),
    );
    expect(evaluatedAt.length).toBeGreaterThan(1);
    for (const [i, whole] of trainLoss.entries()) {
      const sum = classes.reduce((all, { samples, loss }) => all + samples * loss[i], 0);
      expect(Math.abs(sum / train.count / whole - 1)).toBeLessThan(1e-12);
    }
  });

  it("leaves the training loss as the network computes it, to the last bit", () => {
    for (const link of ["data=moons&net=2-5-1", "data=iris&net=4-6-3", "data=iris&net=4-6-3&loss=bce"]) {
      const spec = networkOf(`${link}&o=sgd&steps=1`);
      const course = networkCourse(spec, splitFor(spec));
      const loops = new LoopNetwork(course.architecture);
      const { train } = course.evaluate(course.start);
      expect(train.loss).toBe(loops.loss(course.start, course.train));
    }
  });
});

describe("there are no classes", () => {
  test("where the target is a number", () => {
    expect(trained("data=sine&net=1-4-1&o=sgd&steps=2")[0].classes).toEqual([]);
  });

  test.each([20, 21])("of more than 20: %i", (count) => {
    const rows = 3 * count;
    const table: Table = {
      features: ["x"],
      target: "name",
      task: { kind: "classification", classes: Array.from({ length: count }, (_, k) => `c${k}`) },
      rows,
      inputs: Float64Array.from({ length: rows }, (_, row) => row),
      targets: Float64Array.from({ length: rows }, (_, row) => row % count),
    };
    const [{ classes }] = trained(`data=own,t.csv&net=1-3-${count}&loss=cross_entropy&o=sgd&steps=2`, table);
    expect(classes.map(({ name }) => name)).toEqual(
      count > 20 ? [] : table.task.kind === "classification" && table.task.classes,
    );
  });
});
