import "../../../datasets/data/all.ts";
import { afterEach, describe, expect, test } from "vitest";
import { Random } from "../../../random/random.ts";
import { descentLeaper } from "../../fast/descent-leaper.ts";
import { contenderIn, decode, definitionOf, run, type Spec } from "../../index.ts";
import { leapWith } from "../../leaper.ts";
import { printNumber } from "../../link/number.ts";
import { networkLinks, surfaceLinks } from "../../testing/links-of-all-kinds.ts";
import { trainingCourse } from "../../training/course.ts";
import { axisValues, cellSpec, type Mapped } from "./cell-spec.ts";
import { cellsInPart, cellsInPortions, cellsOf } from "./cells.ts";
import type { CellColumns } from "./columns.ts";
import { minimaOf } from "./minima.ts";
import { Regimes } from "./regime.ts";

afterEach(() => leapWith(() => null));

/** Decodes a link that has a map. */
function mapped(link: string): Mapped {
  const { spec, problems } = decode(link);
  expect(problems, link).toEqual([]);
  if (!spec.map) throw new TypeError(`${link} has no map`);
  return { ...spec, map: spec.map };
}

/** Returns what a cell shows, measured by the single run of a link. */
function single(link: string, of: Mapped, below: number): Readonly<Record<keyof CellColumns, number>> {
  const { spec, problems } = decode(link);
  expect(problems, link).toEqual([]);
  const [result] = spec.kind === "surface" ? run(spec) : run(spec);
  const { loss, status } = result;
  const regimes = new Regimes(1, spec.steps);
  regimes.begin(0, loss[0]);
  for (let step = 1; step < loss.length; step++) regimes.follow(0, step, loss[step]);
  const left = status === "diverged";
  const reached = loss.findIndex((value) => value <= below);
  return {
    minimum: left ? -1 : minimumOf(of, result),
    steps: reached,
    ...ended(spec, result),
    best: loss.reduce((a, b) => (b < a ? b : a)),
    diverged: left ? loss.length : 0,
    regime: regimes.of(0, left),
  };
}

type Results = ReturnType<typeof run>[number];

function minimumOf(of: Mapped, result: Results): number {
  if (of.kind !== "surface" || !("x" in result)) return -1;
  const [x, y] = [result.x.at(-1)!, result.y.at(-1)!];
  return minimaOf(of).findIndex(({ at, radius }) => Math.hypot(x - at[0], y - at[1]) <= radius);
}

/** Returns the loss and accuracy at the end; of a network that diverged, evaluated where it stayed. */
function ended(spec: Spec, result: Results): { loss: number; accuracy: number } {
  if (spec.kind === "surface" || !("params" in result))
    return { loss: result.loss.at(-1)!, accuracy: Number.NaN };
  if (result.status === "finished")
    return { loss: result.trainLoss.at(-1)!, accuracy: result.accuracy.at(-1)! };
  const recorder = trainingCourse(spec).recorder();
  recorder.begin(1);
  const position = { ...result, previous: result.params, grads: result.params, loss: 0, gradNorm: 0 };
  recorder.record({ ...position, gradientEvaluations: 0 }, 0, true);
  const { trainLoss, testAccuracy } = recorder.take().evaluations;
  return { loss: trainLoss[0], accuracy: testAccuracy[0] };
}

const rowOf = (columns: CellColumns, row: number) =>
  Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, column[row]]));

/** Maps, and the link of the single run with the values of a cell. */
const maps: readonly [map: string, single: (a: string, b: string) => string][] = [
  [
    "surface=himmelblau&steps=80&o=adam,lr:0.1&map=start.x:-6..6,start.y:-6..6,size:31x17",
    (x, y) => `surface=himmelblau&steps=80&o=adam,lr:0.1&start=${x},${y}`,
  ],
  [
    "surface=rosenbrock&start=-1.2,1&steps=200&o=adam&o=sgd,momentum:0.5&map=lr:1e-5..1:log,momentum:0..0.99,size:20x20,of:2",
    (lr, momentum) => `surface=rosenbrock&start=-1.2,1&steps=200&o=sgd,lr:${lr},momentum:${momentum}`,
  ],
  [
    "surface=beale&start=1,1.5&steps=100&tol=0.01&o=sgd,momentum:0.9,nesterov:1&map=momentum:0.1..0.99:complement,lr:1e-4..1:log,size:9x9",
    (momentum, lr) =>
      `surface=beale&start=1,1.5&steps=100&tol=0.01&o=sgd,lr:${lr},momentum:${momentum},nesterov:1`,
  ],
  [
    "surface=rosenbrock&start=-1.2,1&steps=60&o=adam,lr:0.05,cosine,clip-norm&map=cosine.tMax:10..60,clip-norm.maxNorm:0.1..10:log,size:12x8",
    (tMax, norm) =>
      `surface=rosenbrock&start=-1.2,1&steps=60&o=adam,lr:0.05,cosine.tMax:${tMax},clip-norm.maxNorm:${norm}`,
  ],
  [
    "surface=booth&steps=50&noise=0.5&o=sgd,lr:0.05&map=noise:0..2,seed:1..5,size:7x5",
    (noise, seed) => `surface=booth&steps=50&noise=${noise}&seed=${seed}&o=sgd,lr:0.05`,
  ],
  [
    "surface=booth&steps=50&noise=0.5&o=sgd,lr:0.05&map=seed:1..5,lr:0.01..0.2,size:5x7",
    (seed, lr) => `surface=booth&steps=50&noise=0.5&seed=${seed}&o=sgd,lr:${lr}`,
  ],
  [
    "surface=bowl&steps=90&o=sgd,lr:0.01&at=30,1,lr:0.02&at=60,1,momentum:0.5&map=lr:0.001..0.2,start.y:-4..4,size:9x9",
    (lr, y) => `surface=bowl&steps=90&start=-4,${y}&o=sgd,lr:${lr}&at=30,1,lr:0.02&at=60,1,momentum:0.5`,
  ],
  [
    `surface=himmelblau&steps=70&rule=${encodeURIComponent("k = 0.01 in 0..1\ninit m = p - k\nm = 0.9 * m + g\np = p - k * m / t")}&o=own&map=k:0.001..1:log,start.x:-5..5,size:11x11`,
    (k, x) =>
      `surface=himmelblau&steps=70&start=${x},0&rule=${encodeURIComponent("k = 0.01 in 0..1\ninit m = p - k\nm = 0.9 * m + g\np = p - k * m / t")}&o=own,k:${k}`,
  ],
  [
    "surface=trid&steps=40&o=lbfgs&map=start.x:-5..5,lr:0.1..1,size:6x6",
    (x, lr) => `surface=trid&steps=40&start=${x},3&o=lbfgs,lr:${lr}`,
  ],
  [
    "f=log(x)%2By^2&steps=30&o=sgd,lr:0.1,momentum:0&map=start.x:-1..3,lr:0.1..2,size:13x7",
    (x, lr) => `f=log(x)%2By^2&steps=30&start=${x},2&o=sgd,lr:${lr},momentum:0`,
  ],
  [
    "data=moons&samples=72&net=2-8-1&batch=0&steps=30&o=sgd&map=weights.lr:0.01..300:log,biases.lr:0.01..300:log,size:9x9",
    (weights, biases) =>
      `data=moons&samples=72&net=2-8-1&batch=0&steps=30&o=sgd,weights.lr:${weights},biases.lr:${biases}`,
  ],
  [
    "data=iris&steps=25&batch=16&o=adam,lr:0.02&map=seed:3..6,width:1..9,size:4x5",
    (seed, width) => `data=iris&steps=25&batch=16&seed=${seed}&net=4-${width}-3&o=adam,lr:0.02`,
  ],
  [
    "data=sine&samples=60&net=1-5-5-1&steps=25&o=sgd,lr:0.1&map=batch:1..40,scale:0.1..3,size:4x4",
    (batch, scale) =>
      `data=sine&samples=60&net=1-5-5-1&steps=25&o=sgd,lr:0.1&batch=${batch}&init=xavier_uniform,scale:${scale}`,
  ],
  [
    "problem=quadratic,dimensions:9,axes:random&steps=40&seed=5&o=sgd,lr:0.01&map=condition:10..1000:log,noise:0..2,size:5x5",
    (condition, noise) =>
      `problem=quadratic,dimensions:9,axes:random,condition:${condition},noise:${noise}&steps=40&seed=5&o=sgd,lr:0.01`,
  ],
  [
    "problem=quadratic&steps=30&o=adam,lr:0.1&map=dimensions:1..16,lr:0.01..1:log,size:6x6",
    (dimensions, lr) => `problem=quadratic,dimensions:${dimensions}&steps=30&o=adam,lr:${lr}`,
  ],
];

test("cells whose settings do not go together have no numbers, and the others are those of single runs", () => {
  const spec = mapped(
    "problem=quadratic,dimensions:3&steps=9&o=sgd,lr:0.01&map=blocks:1..6,size:6,cell:loss",
  );
  const { loss } = cellsOf(spec, [0, 1, 2, 3, 4, 5]);
  const single = (blocks: number) =>
    run(decode(`problem=quadratic,dimensions:3,blocks:${blocks}&steps=9&o=sgd,lr:0.01`).spec)[0].loss.at(-1);
  expect([...loss]).toEqual([1, 2, 3].map(single).concat([Number.NaN, Number.NaN, Number.NaN]));
});

describe.each(maps)("%s", (link, singleLink) => {
  const spec = mapped(link);
  const values = axisValues(spec);
  const [width] = spec.map.size;
  const below = 0.01;

  /** Compares cells at random places with single runs. */
  function compare() {
    const all = cellsInPart(spec);
    const columns = cellsOf(spec, all);
    const random = new Random(7);
    for (let i = 0; i < (process.env.DOWNHILL_THOROUGH ? 12 : 5); i++) {
      const cell = random.below(all.length);
      const texts = [values[0][cell % width], values[1][Math.floor(cell / width)]].map(printNumber);
      expect(rowOf(columns, cell), texts.join()).toEqual(single(singleLink(texts[0], texts[1]), spec, below));
    }
    return columns;
  }

  test("has in each cell the numbers of a single run, to the bit", () => {
    const together = compare();
    leapWith(descentLeaper);
    expect(compare()).toEqual(together);
  });

  test("has the same cells in parts, in any order, whatever else is computed", () => {
    const whole = cellsOf(spec, cellsInPart(spec));
    for (const k of [1, 2, 3]) {
      const part = cellsInPart(spec, [k, 3]);
      const columns = cellsOf(spec, part);
      for (const name of ["loss", "best", "steps", "regime"] as const)
        expect(Array.from(columns[name])).toEqual(Array.from(part, (cell) => whole[name][cell]));
    }
    const turned = cellsInPart(spec).reverse();
    expect(cellsOf(spec, turned).loss.slice().reverse()).toEqual(whole.loss);
  });
});

const every = [
  ...surfaceLinks.map((link) => `${link}&steps=40`),
  ...networkLinks.map((link) => `${link}&steps=12`),
];

test.each(every.filter((_, i) => process.env.DOWNHILL_THOROUGH || i % 9 === 0))(
  "cells of each contender of %s are single runs, whatever was computed before them",
  (link) => {
    const { spec } = decode(link);
    for (const { slot } of spec.contenders) {
      const { hyperparameters } = definitionOf(contenderIn(spec, slot));
      const axes = [
        ...(spec.kind === "surface" ? [{ name: "start.x", from: -1, to: 1.5 }] : []),
        ...(Object.hasOwn(hyperparameters, "lr") ? [{ name: "lr", from: 0.001, to: 0.3 }] : []),
        { name: "seed", from: 1, to: 2 },
      ].map((axis) => ({ ...axis, scale: "linear" as const }));
      const of: Mapped = {
        ...spec,
        map: { axes: axes.slice(0, 2), size: [3, 2], cell: "loss", slot },
      };
      const columns = cellsOf(of, [5, 0, 4, 1]);
      for (const [row, cell] of [5, 0, 4, 1].entries()) {
        const alone = cellSpec(of, cell);
        const [result] = alone.kind === "surface" ? run(alone) : run(alone);
        expect(columns.loss[row], `${slot} ${cell}`).toBe(ended(alone, result).loss);
        expect(columns.best[row]).toBe(result.loss.reduce((a, b) => (b < a ? b : a)));
      }
    }
  },
);

test.each(["x", "y", "loss", "best", "reached", "steps", "end"])(
  "a rule whose state or slider is called %s has its own numbers",
  (name) => {
    for (const rule of [
      `lr = 0.01 in 0..1\n${name} = 0.9 * ${name} + total(g^2)\np = p - lr * g / sqrt(1 + ${name})`,
      `lr = 0.01 in 0..1\nm = 0.9 * m + ${name} * g\n${name} = 0.1 in 0..1\np = p - lr * m`,
    ]) {
      const link = `surface=booth&steps=30&rule=${encodeURIComponent(rule)}&o=own`;
      const of = mapped(`${link}&map=start.x:-4..4,lr:0.001..0.1,size:5x3`);
      const { best, loss } = cellsOf(of, cellsInPart(of));
      for (const cell of [0, 7, 14]) {
        const alone = cellSpec(of, cell);
        if (alone.kind !== "surface") throw new TypeError(link);
        leapWith(descentLeaper);
        const [{ loss: losses }] = run(alone);
        leapWith(() => null);
        expect(run(alone)[0].loss).toEqual(losses);
        expect(loss[cell]).toBe(losses.at(-1));
        expect(best[cell]).toBe(Math.min(...losses));
      }
    }
  },
);

test("kinds of cell that are not wanted are left as they were", () => {
  const spec = mapped("surface=himmelblau&steps=20&o=adam&map=start.x:-6..6,start.y:-6..6,size:8x8");
  const all = cellsOf(spec, cellsInPart(spec));
  const some = cellsOf(spec, cellsInPart(spec), { kinds: ["loss"] });
  expect(some.loss).toEqual(all.loss);
  expect(new Set(some.regime)).toEqual(new Set([-1]));
  expect(new Set(some.minimum)).toEqual(new Set([-1]));
});

test("cells whose values do not go together have no numbers", () => {
  const spec = mapped("surface=bowl&steps=20&o=sgd,momentum:0.5,nesterov:1&map=momentum:0..0.9,size:4");
  const { loss, best, regime, steps } = cellsOf(spec, cellsInPart(spec));
  expect([loss[0], best[0], regime[0], steps[0]]).toEqual([Number.NaN, Number.NaN, -1, -1]);
  expect(loss.slice(1).every(Number.isFinite)).toBe(true);
  const network = mapped("data=moons&steps=3&o=sgd,momentum:0.5,nesterov:1&map=momentum:0..0.9,size:3");
  expect(Array.from(cellsOf(network, cellsInPart(network)).loss, Number.isNaN)).toEqual([true, false, false]);
});

test("a long run is computed in portions, between which it can be given up", () => {
  const spec = mapped("data=moons&batch=0&steps=3000&o=adam&map=lr:0.01..0.1,size:3");
  const portions = cellsInPortions(spec, cellsInPart(spec));
  const done = Array.from({ length: 5 }, () => portions.next().value);
  expect(done).toEqual([0, 0, 0, 0, 0]);
  portions.return(cellsOf(spec, []));
});

test("a part is a whole number from 1 to n", () => {
  const spec = mapped("map=lr:1..2,size:10");
  expect(Array.from(cellsInPart(spec, [2, 3]))).toEqual([1, 4, 7]);
  for (const part of [
    [0, 3],
    [4, 3],
    [1.5, 3],
    [1, 0],
  ] as const)
    expect(() => cellsInPart(spec, part)).toThrow(RangeError);
});
