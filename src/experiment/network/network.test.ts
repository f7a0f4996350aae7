import "../../datasets/data/all.ts";
import { beforeAll, describe, expect, it } from "vitest";
import { datasets, type Table } from "../../datasets/index.ts";
import golden from "../../network/golden/mlp.json" with { type: "json" };
import { LoopNetwork } from "../../network/index.ts";
import {
  decode,
  encode,
  type NetworkSpec,
  networkCourse,
  Race,
  run,
  splitFor,
  type TrainingReport,
} from "../index.ts";
import { BatchObjective } from "./batches.ts";
import { predictedClass } from "./prediction.ts";

const spec = (hash: string): NetworkSpec => {
  const { spec: read, problems } = decode(hash);
  expect(problems).toEqual([]);
  if (read.kind !== "network") throw new Error(hash);
  return read;
};

describe("links to networks", () => {
  const links = [
    "data=spiral",
    "data=iris&net=4-16-16-3&act=relu&init=kaiming_normal,scale:0.5&batch=16&split=0.8&seed=7",
    "data=spiral&loss=mse&samples=100&noise=0.3&o=adam,lr:0.01,weightDecay:0.1,biases.weightDecay:0",
    "data=digits&net=64-10&batch=0&steps=50&o=sgd,lr:0.1&at=10,1,lr:0.01,layer1.lr:0.05",
    "data=own,my table.csv&net=1-3-1&loss=mse",
    "data=diabetes&loss=huber&o=adam,layer2.lr:0.5,slot:3",
    "data=iris&net=4-8-8-3&act=tanh-leaky_relu&bias=0",
    "data=moons&param=mup&batch=16..128&label-noise=0.1&o=adam",
    "data=own,my table.csv&batch=1..20000&label-noise=1&loss=bce",
  ];
  for (const link of links)
    it(`${link} round-trips`, () => {
      const read = spec(link);
      expect(decode(encode(read))).toEqual({ spec: read, problems: [] });
    });

  it("are read from links written by hand", () => {
    expect(spec("data=iris&net=4-16-16-3")).toMatchObject({
      hidden: [16, 16],
      loss: "cross_entropy",
      kind: "network",
    });
    expect(spec("data=breast-cancer").loss).toBe("bce");
    expect(spec("data=diabetes").loss).toBe("mse");
    expect(spec("data=spiral&act=ReLU-leaky-relu").activation).toBe("relu-leaky_relu");
    expect(spec("data=spiral&act=leaky-relu").activation).toBe("leaky_relu");
    expect(spec("data=spiral&act=relu,relu")).toEqual(spec("data=spiral&act=relu"));
    expect(spec("data=spiral&bias=false")).toEqual(spec("data=spiral&bias=0"));
    expect(spec("data=spiral&bias=1")).toEqual(spec("data=spiral"));
  });

  const wrong: [string, string, RegExp][] = [
    ["data=constructor", "data", /is not a data set. The spiral is shown/],
    ["data=iris&net=2-8-3", "net", /hidden layers 2-8; .* the network is 4-2-8-3/],
    ["data=iris&net=4-999-3", "net", /from 1 to/],
    ["data=iris&net=4-8.5-3", "net", /units per layer/],
    ["data=iris&net=4-512-512-2-3", "net", /with at most 262144 weights between hidden layers/],
    ["data=iris&net=4-1-1-1-1-1-1-1-3", "net", /at most 6 of them hidden/],
    ["data=diabetes&loss=bce", "loss", /one of mse, huber; using mse/],
    ["data=iris&act=__proto__", "act", /one of tanh/],
    [
      "data=iris&net=4-8-8-3&act=tanh-rleu",
      "act",
      /joined by “-”: “rleu” is none; using tanh. Did you mean relu/,
    ],
    [
      "data=iris&net=4-8-8-3&act=tanh-relu-gelu",
      "act",
      /one for each hidden layer, joined by “-”: 3 are given for 2; using tanh/,
    ],
    ["data=iris&net=4-3&act=tanh-relu", "act", /2 are given for 0/],
    ["data=iris&bias=2", "bias", /must be 0 \(no biases\) or 1; using 1/],
    ["bias=0", "bias", /for networks only/],
    ["data=iris&param=mpu", "param", /one of standard, mup; using standard. Did you mean mup/],
    ["data=iris&batch=256..32", "batch", /whole numbers from 1 to 20000, the smaller first; using 32/],
    ["data=iris&batch=0..32", "batch", /the smaller first/],
    ["data=iris&batch=32..&seed=2", "batch", /the smaller first/],
    ["data=iris&batch=8..16..32", "batch", /the smaller first/],
    ["data=iris&label-noise=1.5", "label-noise", /from 0 to 1; using 0/],
    ["data=diabetes&label-noise=0.1", "label-noise", /is for classes only, and these data have numbers/],
    ["label-noise=0.1", "label-noise", /for networks only/],
    ["data=iris&batch=-1", "batch", /whole number from 0/],
    ["data=iris&split=1", "split", /from 0.1 to 0.9/],
    ["data=iris&init=xavier_uniform,scale:-1", "init", /from 0 to 100/],
    ["data=iris&f=x^2", "f", /for surfaces only/],
    ["data=iris&o=adam,layer9.lr:1", "o", /not a hyperparameter/],
    ["act=relu", "act", /for networks only/],
    ["o=adam,biases.lr:1", "o", /not a hyperparameter/],
  ];
  for (const [link, field, message] of wrong)
    it(`${link} is named`, () => {
      const { spec: read, problems } = decode(link);
      expect(problems).toHaveLength(1);
      expect(problems[0].field).toBe(field);
      expect(problems[0].message).toMatch(message);
      expect(decode(encode(read))).toEqual({ spec: read, problems: [] });
    });
});

describe("training", () => {
  it("on a whole table gives PyTorch's loss curve", () => {
    // The rows of the reference as the reader's own table; standardising is undone in the first layer's weights by
    // comparing through the objective, which takes samples as they are.
    const reference = golden.cases.find(({ id }) => id === "relu-ce-sgd");
    if (!reference) throw new Error("missing");
    const { inputs, targets, layers } = reference;
    const samples = inputs.length;
    const columns = Float64Array.from(
      { length: 2 * samples },
      (_, i) => inputs[i % samples][Math.floor(i / samples)],
    );
    const kernel = new LoopNetwork({ sizes: layers, activation: "relu", loss: "cross_entropy" });
    const all = { samples, inputs: columns, targets: Float64Array.from(targets.flat()) };
    const objective = new BatchObjective(kernel, all, [{ step: 0, size: samples, epoch: 0 }], 1);
    const params = Float64Array.from(reference.initial_parameters.flat(3));
    const grads = new Float64Array(params.length);
    const velocity = new Float64Array(params.length);
    for (const [t, expected] of reference.loss.entries()) {
      expect(Math.abs(objective.lossAndGradient(params, grads, t) - expected) / expected).toBeLessThan(1e-8);
      for (let i = 0; i < params.length; i++) {
        velocity[i] = 0.9 * velocity[i] + grads[i];
        params[i] -= 0.05 * velocity[i];
      }
    }
  });

  it("shows every sample once an epoch, in another order each, the same from the same seed", () => {
    const seen: number[][] = [];
    const kernel = {
      size: 1,
      lossAndGradient: (
        _: unknown,
        { samples, inputs }: { samples: number; inputs: Float64Array | Float32Array },
      ) => {
        seen.push([...inputs.slice(0, samples)]);
        return 0;
      },
    } as unknown as LoopNetwork;
    const all = {
      samples: 10,
      inputs: Float64Array.from({ length: 10 }, (_, i) => i),
      targets: new Float64Array(10),
    };
    const order = (seed: number, steps: number[]) => {
      seen.length = 0;
      const objective = new BatchObjective(kernel, all, [{ step: 0, size: 4, epoch: 0 }], seed);
      for (const step of steps) objective.lossAndGradient(new Float64Array(1), new Float64Array(1), step);
      return seen.map((batch) => [...batch]);
    };
    const first = order(1, [0, 1, 2, 3, 4, 5]);
    expect(first.map((batch) => batch.length)).toEqual([4, 4, 2, 4, 4, 2]);
    for (const epoch of [first.slice(0, 3), first.slice(3)])
      expect(epoch.flat().sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(first.slice(3)).not.toEqual(first.slice(0, 3));
    expect(order(1, [4, 0, 4])).toEqual([first[4], first[0], first[4]]);
    expect(order(2, [0, 1, 2])).not.toEqual(first.slice(0, 3));
  });

  it("gives all contenders the same weights and batches: equal contenders stay equal", () => {
    const [a, b, c] = run(spec("data=spiral&o=adam,lr:0.01&o=adam,lr:0.01&o=adam,lr:0.02&steps=40"));
    expect(a.loss).toEqual(b.loss);
    expect(a.params).toEqual(b.params);
    expect(a.loss[0]).toBe(c.loss[0]);
    expect(a.loss[40]).not.toBe(c.loss[40]);
    expect(run(spec("data=spiral&o=adam,lr:0.01&steps=40"))[0].loss).toEqual(a.loss);
    expect(run(spec("data=spiral&o=adam,lr:0.01&steps=40&seed=2"))[0].loss).not.toEqual(a.loss);
  });

  it("gives the same numbers however the steps are divided into calls", () => {
    const network = spec("data=moons&steps=30&o=adam,lr:0.01&o=sgd,lr:0.1&at=12,2,lr:0.5");
    const split = splitFor(network);
    const whole = new Race(network, networkCourse(network, split)).advance(30);
    const parts = new Race(network, networkCourse(network, split));
    const joined: number[][] = [[], []];
    for (const steps of [0, 7, 5, 1, 17])
      for (const [i, { loss }] of parts.advance(steps).entries()) joined[i].push(...loss);
    expect(joined).toEqual(whole.map(({ loss }) => [...loss]));
  });

  it("continues to a later limit as if it had been the limit from the start", () => {
    const short = spec("data=moons&steps=20&o=adam,lr:0.01&samples=100");
    const long = { ...short, steps: 25 };
    const split = splitFor(short);
    const evaluated = (race: Race<TrainingReport>, steps: number) => [
      ...race.advance(steps)[0].evaluations.step,
    ];
    const race = new Race(short, networkCourse(short, split));
    const steps = evaluated(race, 10);
    expect(race.adopt(long)).toBe(true);
    steps.push(...evaluated(race, 15));
    expect(steps).toEqual(evaluated(new Race(long, networkCourse(long, split)), 25));
    // At its limit it has evaluated a step that would no longer be the last.
    expect(race.adopt({ ...long, steps: 30 })).toBe(false);
  });

  it("applies the hyperparameters of a group: biases with lr 0 stay unchanged", () => {
    const [free, frozen] = run(spec("data=circle&net=2-4-1&o=sgd,lr:0.5&o=sgd,lr:0.5,biases.lr:0&steps=20"));
    // 2·4 weights, 4 biases, 4 weights, 1 bias; biases start at 0.
    expect([...frozen.params.slice(8, 12), frozen.params[16]]).toEqual([0, 0, 0, 0, 0]);
    expect([...free.params.slice(8, 12), free.params[16]]).not.toContain(0);
    const [layer] = run(spec("data=circle&net=2-4-1&o=sgd,lr:0.5,layer1.lr:0&steps=20"));
    const start = run(spec("data=circle&net=2-4-1&o=sgd,lr:0.5&steps=1"))[0];
    expect(layer.params.slice(12)).not.toEqual(start.params.slice(12));
    expect([...layer.params.slice(8, 12)]).toEqual([0, 0, 0, 0]);
  });

  it("evaluates at the start, at the end and between, and reports what it evaluated", () => {
    const [{ evaluatedAt, testLoss, accuracy, trainLoss, loss }] = run(
      spec("data=iris&batch=0&o=adam,lr:0.05&steps=60"),
    );
    expect([evaluatedAt[0], evaluatedAt.at(-1)]).toEqual([0, 60]);
    expect(testLoss).toHaveLength(evaluatedAt.length);
    for (const [i, step] of evaluatedAt.entries()) expect(trainLoss[i]).toBeCloseTo(loss[step], 12);
    expect(accuracy.at(-1)).toBeGreaterThan(0.9);
  });

  it("says that a training diverged, and keeps its last finite numbers", () => {
    const [{ status, cause, loss, params }] = run(spec("data=diabetes&o=sgd,lr:1000&steps=200"));
    expect(status).toBe("diverged");
    expect(cause).not.toBeNull();
    expect([...loss, ...params].every(Number.isFinite)).toBe(true);
  });

  it("learns from the reader's own table, and says so where it is missing", () => {
    const table: Table = {
      features: ["x"],
      target: "y",
      task: { kind: "regression" },
      rows: 40,
      inputs: Float64Array.from({ length: 40 }, (_, i) => i),
      targets: Float64Array.from({ length: 40 }, (_, i) => 3 * i + 1),
    };
    const own = spec("data=own,line.csv&net=1-1&loss=mse&o=sgd,lr:0.3&steps=100");
    expect(run(own, table)[0].testLoss.at(-1)).toBeLessThan(1e-12);
    expect(() => run(own)).toThrow(/does not contain the rows/);
  });
});

describe("digits", () => {
  let accuracy = 0;
  beforeAll(() => {
    // 40 epochs of 1,437 samples: a count of steps, not a time.
    const [result] = run(spec("data=digits&net=64-32-10&act=relu&split=0.8&o=adam,lr:0.003&steps=1800"));
    accuracy = result.accuracy.at(-1) ?? 0;
  });

  it("64–32–10 with Adam at batch 32 classifies 95 % of the test samples correctly", () => {
    expect(accuracy).toBeGreaterThanOrEqual(0.95);
  });
});

describe("predictions", () => {
  it("take the largest of several outputs, the first among equals, and compare a single one with a threshold", () => {
    const outputs = Float64Array.of(1, 5, 2, 5, 3, 5);
    expect([0, 1].map((s) => predictedClass(outputs, 3, s, 2, 0))).toEqual([2, 0]);
    expect([0.4, 0.6].map((z) => predictedClass([z], 1, 0, 1, 0.5))).toEqual([0, 1]);
  });

  it("have the classes of every data set", () => {
    for (const { shape, task } of datasets.values())
      expect(shape.classes > 0).toBe(task === "classification");
  });
});
