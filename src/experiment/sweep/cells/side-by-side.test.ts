import "../../../datasets/data/all.ts";
import { afterEach, expect, test, vi } from "vitest";
import { activations, losses } from "../../../network/index.ts";
import { optimizers } from "../../../optim/index.ts";
import { Random } from "../../../random/random.ts";
import { refuseMemory } from "../../../wasm/testing/refuse-memory.ts";
import { decode, run } from "../../index.ts";
import { axisValues, cellSpec, type Mapped } from "./cell-spec.ts";
import { cellsInPart } from "./cells.ts";
import { type CellColumns, cellColumns } from "./columns.ts";
import { computeSideBySide } from "./side-by-side.ts";
import { computeSingly } from "./single-cells.ts";
import type { Sought } from "./sought.ts";

afterEach(() => vi.unstubAllGlobals());

function mapped(link: string): Mapped {
  const { spec, problems } = decode(link);
  expect(problems, link).toEqual([]);
  if (!spec.map) throw new TypeError(`${link} has no map`);
  return { ...spec, map: spec.map };
}

function soughtOf(spec: Mapped): Sought {
  const indices = cellsInPart(spec);
  return {
    ...{ spec, values: axisValues(spec), indices, table: undefined },
    kinds: new Set(["loss", "best", "steps", "diverged", "accuracy", "regime"]),
    ...{ below: 0.3, columns: cellColumns(indices.length) },
  };
}

/** Computes all cells; undefined where that is refused. */
function all(spec: Mapped, compute: typeof computeSideBySide): CellColumns | undefined {
  const sought = soughtOf(spec);
  const portions = compute(sought);
  if (!portions) return undefined;
  expect([...portions].at(-1)).toBe(sought.indices.length);
  return sought.columns;
}

/** Expects that cells are computed side by side, with every number that they have singly. */
function expectSame(link: string): CellColumns {
  const spec = mapped(link);
  const [together, singly] = [all(spec, computeSideBySide), all(spec, computeSingly)];
  expect(together, link).toBeDefined();
  expect(together, link).toEqual(singly);
  return together!;
}

/** Compares cells with `run`, as anyone would make these runs. */
function expectRuns(link: string, columns: CellColumns): void {
  const spec = mapped(link);
  for (const cell of [0, 4, 14]) {
    const alone = cellSpec(spec, cell);
    if (alone.kind !== "network") throw new TypeError(link);
    const [{ loss, status, trainLoss }] = run(alone);
    expect(columns.best[cell], link).toBe(loss.reduce((a, b) => (b < a ? b : a)));
    expect(columns.diverged[cell], link).toBe(status === "diverged" ? loss.length : 0);
    if (status === "finished") expect(columns.loss[cell], link).toBe(trainLoss.at(-1));
  }
}

test("cells are computed singly where there is not enough memory", () => {
  const spec = mapped("data=moons&net=2-3-1&steps=3&o=sgd&map=lr:0.1..1,size:50");
  // Memory that earlier cells have given back is in use again.
  const held = [1, 2, 3].map(() => computeSideBySide(soughtOf(spec)));
  for (const portions of held) portions?.next();
  refuseMemory();
  expect(all(spec, computeSideBySide)).toBeUndefined();
  vi.unstubAllGlobals();
  for (const portions of held) portions?.return();
  expect(all(spec, computeSideBySide)).toEqual(all(spec, computeSingly));
});

const rules = [...optimizers.values()].filter((one) => one.kind === "rule" && !one.curvature);

const problems = [
  { data: "moons", inputs: 2, outputs: 1, losses: ["bce", "mse", "huber"] },
  { data: "rings", inputs: 2, outputs: 3, losses: ["cross_entropy", "mse", "bce"] },
  { data: "sine", inputs: 1, outputs: 1, losses: ["mse", "huber"] },
  { data: "iris", inputs: 4, outputs: 3, losses: ["cross_entropy", "huber"] },
];

/** Draws an experiment with a map of 5 × 3 cells: no multiple of the networks that are computed side by side. */
function drawLink(random: Random, optimizer: (typeof rules)[number]): string {
  const draw = <T>(all: readonly T[]): T => all[random.below(all.length)];
  const { data, inputs, outputs, losses: fitting } = draw(problems);
  const hidden = Array.from({ length: random.below(3) }, () => 1 + random.below(9));
  const range = (name: string) => {
    const { min, max, whole } = optimizer.hyperparameters[name].range;
    const from = whole ? Math.max(min, 1) : Math.max(min, 0) + 0.001;
    return `${name}:${from}..${Math.max(2 * from, Math.min(max, whole ? 9 : 0.999))}`;
  };
  const { lr, ...others } = optimizer.hyperparameters;
  const names = Object.keys(others).filter(
    (name) => others[name].scale !== "switch" && !optimizer.conflict?.({ [name]: 0.5 }),
  );
  const switches = Object.keys(others).filter((name) => others[name].scale === "switch");
  const isOn = switches.length > 0 && random.below(2) > 0 && optimizer.id !== "sgd";
  const rates = draw(["lr", "weights.lr", "biases.lr", "layer1.lr"]);
  const axes = [...(lr ? [`${rates}:0.001..1000:log`] : []), range(draw(names))].slice(0, 2);
  return [
    `data=${data}&net=${[inputs, ...hidden, outputs].join("-")}&act=${draw([...activations.keys()])}`,
    `loss=${draw(fitting)}&batch=${draw([0, 0, 1, 7, 32])}&seed=${random.below(99)}&samples=60&steps=25`,
    ...(random.below(2) > 0 ? ["precision=float32"] : []),
    `o=${optimizer.id}${isOn ? `,${draw(switches)}:1` : ""}`,
    `map=${axes.join(",")},size:${axes.length > 1 ? "5x3" : "15"},cell:loss`,
  ].join("&");
}

test.each(rules.map((rule) => [rule.id, rule] as const))(
  "cells side by side have the bits of single runs in random experiments with %s",
  (_, rule) => {
    const random = new Random(rule.id.length + 3);
    for (let i = 0; i < (process.env.DOWNHILL_THOROUGH ? 20 : 1); i++) {
      const link = drawLink(random, rule);
      expectRuns(link, expectSame(link));
    }
  },
);

const border = "data=circle&net=2-8-1&loss=mse&samples=90&split=0.2&batch=0&steps=40&o=sgd";

test.each(["float64", "float32"])("networks diverge at their own steps, others go on, in %s", (precision) => {
  const map = "map=lr:0.01..1e5:log,momentum:0..0.9,size:9x7,cell:diverged";
  const { diverged, loss } = expectSame(`${border}&precision=${precision}&${map}`);
  expect(new Set(diverged).size).toBeGreaterThan(3);
  expect(loss.every(Number.isFinite)).toBe(true);
});

test("no more steps are made once every network has ended", () => {
  const link = border.replace("steps=40", "steps=100000");
  const { diverged } = expectSame(`${link}&act=linear&map=lr:1e9..1e12:log,size:6,cell:diverged`);
  expect(diverged.every((step) => step > 0)).toBe(true);
});

test.each([...activations.keys()])(
  "every activation and loss has the single run's bits: %s",
  (activation) => {
    // Either precision in turn where the long tests are left out.
    for (const [i, loss] of [...losses.keys()].entries())
      for (const precision of ["float32", "float64"].filter(
        (_, k) => process.env.DOWNHILL_THOROUGH || (i + activation.length) % 2 === k,
      )) {
        const net = losses.get(loss)!.targets === "class" ? "2-5-3-2" : "2-5-3-1";
        expectSame(
          `data=moons&net=${net}&act=${activation}&loss=${loss}&batch=9&samples=50&steps=12&o=adam&precision=${precision}` +
            "&map=lr:0.001..10:log,size:9,cell:loss",
        );
      }
  },
);

test.each([
  "act=tanh-square-relu",
  "act=gelu-sine-silu&bias=0",
  "act=tanh&bias=0",
  "param=mup&init=pytorch",
  "batch=4..20&label-noise=0.2",
])("what a network may have besides has the single run's bits: %s", (network) => {
  for (const precision of ["float32", "float64"])
    expectSame(
      `data=moons&net=2-5-4-3-1&${network}${network.includes("batch") ? "" : "&batch=9"}&samples=50&steps=12&o=adam&precision=${precision}` +
        "&map=lr:0.001..10:log,layer2.lr:0.01..0.1,size:4x3,cell:loss",
    );
});

test.each(["seed:1..4", "batch:1..60", "scale:0.1..3", "noise:0..1"])(
  "cells with one value of %s train side by side, whatever is varied along the other axis",
  (axis) => {
    for (const axes of [`${axis},lr:0.01..10:log`, `lr:0.01..10:log,${axis}`])
      expectSame(`data=rings&samples=60&net=2-5-3&batch=20&steps=9&o=adam&map=${axes},size:4x4,cell:loss`);
  },
);

const waning = encodeURIComponent("k = 9 in 1..20\nrate = base * (1 - t / k)");

test.each([
  ["cosine", "o=sgd,cosine.tMax:9&map=lr:0.01..100:log,momentum:0..0.9,size:5x3"],
  ["cosine", "o=adam,cosine&map=cosine.tMax:3..40,biases.lr:0.001..1:log,size:5x3"],
  ["warmup, step", "o=sgd,warmup,step&map=warmup.steps:0..20,step.gamma:0.1..0.9,size:5x3"],
  ["one-cycle", "o=adamw,one-cycle,lr:0.1&map=one-cycle.maxLr:0.1..1,weightDecay:0..0.5,size:5x3"],
  ["clip-norm", "o=sgd,clip-norm&map=lr:0.1..1e4:log,clip-norm.maxNorm:1e-3..10:log,size:5x3"],
  ["clip-value", "o=adam,clip-value.clipValue:0.01&map=lr:0.001..10:log,beta1:0.1..0.9,size:5x3"],
  [
    "clip-norm, warmup, exponential",
    "o=sgd,clip-norm,warmup.steps:4,exponential&map=lr:0.1..1e4:log,clip-norm.maxNorm:1e-3..1:log,size:5x3",
  ],
  [
    "a schedule that gives no rate from some step on",
    `schedule=${waning}&o=sgd,own-schedule&map=own-schedule.k:3..20,lr:0.1..1,size:5x3`,
  ],
])("addons have the single run's bits: %s", (_, link) => {
  for (const precision of ["float64", "float32"]) {
    const whole = `data=moons&net=2-6-1&samples=60&batch=16&steps=14&seed=3&precision=${precision}&${link}`;
    expectRuns(whole, expectSame(`${whole},cell:loss`));
  }
});

test.each([
  ["another addon", "data=moons&o=sgd,lookahead&map=lr:0.1..1,size:5"],
  [
    "a schedule of the loss",
    "data=moons&schedule=rate%20%3D%20base%20*%20min(1%2C%20loss)&o=sgd,own-schedule&map=lr:0.1..1,size:5",
  ],
  ["a method", "data=moons&o=muon&map=lr:0.1..1,size:5"],
  ["random signs", "data=moons&o=sophia-h&map=lr:0.1..1,size:5"],
  [
    "a schedule over very many steps",
    "data=moons&precision=float32&steps=100000&net=2-3-3-3-3-1&o=adam,cosine,biases.lr:0.1&map=lr:0.1..1,size:5",
  ],
  ["a change", "data=moons&o=sgd&at=3,1,lr:0.2&map=lr:0.1..1,size:5"],
  ["seeds and batches", "data=moons&o=sgd&map=seed:1..4,batch:1..9,size:4x3"],
  ["widths", "data=moons&o=sgd&map=lr:0.1..1,width:1..4,size:5x4"],
  ["a large network", "data=digits&o=sgd&map=lr:0.1..1,size:5"],
  ["a single cell", "data=moons&o=sgd&map=lr:0.1..1,size:1"],
  ["a surface", "surface=bowl&noise=1&o=sgd&map=lr:0.1..1,size:5"],
])("cells are computed singly with %s", (_, link) => {
  expect(all(mapped(link.includes("steps") ? link : `${link}&steps=3`), computeSideBySide)).toBeUndefined();
});

test("long runs are computed in portions, two maps in turn too", () => {
  const links = ["sgd", "adam", "sgd"].map(
    (id) => `data=moons&net=2-6-1&batch=10&steps=1500&o=${id}&map=lr:0.01..0.3:log,size:6,cell:loss`,
  );
  const soughts = links.map((link) => soughtOf(mapped(link)));
  const portions = soughts.map((sought) => computeSideBySide(sought)!);
  const counts = portions.map(() => 0);
  for (let left = portions.length; left > 0; )
    for (const [k, one] of portions.entries()) {
      const { done } = one.next();
      if (done && counts[k] >= 0) {
        expect(counts[k]).toBeGreaterThan(2);
        counts[k] = -1;
        left -= 1;
      } else if (!done) counts[k] += 1;
    }
  for (const [k, { columns }] of soughts.entries())
    expect(columns).toEqual(all(mapped(links[k]), computeSingly));
});
