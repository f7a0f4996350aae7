import { afterEach, expect, test, vi } from "vitest";
import { optimizers } from "../../optim/index.ts";
import { landscapeOf, surfaces } from "../../surfaces/index.ts";
import { refuseMemory } from "../../wasm/testing/refuse-memory.ts";
import { decode } from "../link/decode.ts";
import { run } from "../run.ts";
import { chosenSurface } from "../surface/chosen-surface.ts";
import type { SurfaceSpec } from "../surface/spec.ts";
import { definitionOf, valuesAt } from "../values.ts";
import { batchSize, cellEnds, type SurfaceCells, surfaceCells } from "./surface-cells.ts";

afterEach(() => vi.unstubAllGlobals());

/** A cell: what differs from the spec. */
interface Cell {
  readonly start: readonly [number, number];
  readonly values: Readonly<Record<string, number>>;
}

function specOf(link: string): SurfaceSpec {
  const { spec, problems } = decode(link);
  expect(problems, link).toEqual([]);
  if (spec.kind !== "surface") throw new TypeError(link);
  return spec;
}

const withCell = (spec: SurfaceSpec, { start, values }: Cell): SurfaceSpec => {
  const [contender] = spec.contenders;
  return { ...spec, start, contenders: [{ ...contender, values: { ...contender.values, ...values } }] };
};

/** Returns what a single run has at its end. */
function single(spec: SurfaceSpec, below: number) {
  const [{ x, y, loss, status }] = run(spec);
  const reached = loss.findIndex((value) => value <= below);
  return {
    ...{ x: x.at(-1), y: y.at(-1), loss: loss.at(-1), best: loss.reduce((a, b) => (b < a ? b : a)) },
    ...{ steps: loss.length - 1, end: status === "finished" ? "none" : status },
    reached: reached < 0 ? null : reached,
  };
}

/** Computes cells together, in two portions. */
function together(spec: SurfaceSpec, cells: readonly Cell[], varied: readonly string[], below: number) {
  const [contender] = spec.contenders;
  const of = cells.map((cell) => valuesAt(withCell(spec, cell), contender.slot, 0));
  const landscape = landscapeOf(chosenSurface(spec.surface));
  const made = surfaceCells(definitionOf(contender), landscape, { values: of[0], varied });
  made!.begin({
    count: cells.length,
    x: cells.map(({ start }) => start[0]),
    y: cells.map(({ start }) => start[1]),
    varied: Object.fromEntries(varied.map((name) => [name, of.map((all) => all[name])])),
    tolerance: spec.tolerance,
    below,
  });
  const portion = Math.floor(spec.steps / 3);
  made!.run(portion);
  made!.run(spec.steps - portion);
  return cells.map((_, k) => cellIn(made!, k, below));
}

function cellIn(cells: SurfaceCells, k: number, below: number) {
  const [x, y, loss, best, steps, end, reached] = (
    ["x", "y", "loss", "best", "steps", "end", "reached"] as const
  ).map((name) => cells.array(name)[k]);
  return { x, y, loss, best, steps, end: cellEnds[end], reached: best <= below ? reached : null };
}

const ofLink = (link: string) => {
  const spec = specOf(link);
  const values = valuesAt(spec, 0, 0);
  return surfaceCells(definitionOf(spec.contenders[0]), landscapeOf(chosenSurface(spec.surface)), { values });
};

// First, as memory of earlier cells is used again.
test("there are no cells where there is not enough memory", () => {
  refuseMemory();
  expect(ofLink("surface=bowl&o=adam")).toBeNull();
});

test("an optimizer that is no rule, has addons or needs curvature has no cells", () => {
  expect(ofLink("surface=bowl&o=adam")).not.toBeNull();
  for (const contender of ["o=lbfgs", "o=adam,cosine", "o=sophia-h"])
    expect(ofLink(`surface=bowl&${contender}`)).toBeNull();
});

const rules = [...optimizers.values()].filter(
  (definition) => definition.kind === "rule" && !definition.curvature,
);

test.each([...surfaces.keys()].filter((_, i) => process.env.DOWNHILL_THOROUGH || i % 3 === 0))(
  "cells on %s are single runs, to the bit, for three rules",
  (id) => {
    const place = [...surfaces.keys()].indexOf(id);
    const { domain } = surfaces.get(id)!;
    for (let i = 0; i < 3; i++) {
      const { id: rule } = rules[(place * 3 + i) % rules.length];
      const spec = specOf(`surface=${id}&steps=300&o=${rule}${i === 1 ? "&tol=0.01" : ""}`);
      const at = ([low, high]: readonly [number, number], share: number) => low + share * (high - low);
      const cells = Array.from(
        { length: 19 },
        (_, k): Cell => ({
          start: [at(domain.x, (k * 0.37) % 1), at(domain.y, (k * 0.61) % 1)],
          values: {},
        }),
      );
      const below = single(withCell(spec, cells[0]), 0).best;
      const wanted = cells.map((cell) => single(withCell(spec, cell), below));
      expect(together(spec, cells, [], below), rule).toEqual(wanted);
    }
  },
);

test("cells with separate hyperparameters are single runs, to the bit, also where these are raised to powers of t", () => {
  const grid = (values: (k: number) => Record<string, number>) =>
    Array.from({ length: 40 }, (_, k): Cell => ({ start: [-1.2, 1], values: values(k) }));
  const maps = [
    ["o=sgd,momentum:0.9", grid((k) => ({ lr: 1e-4 * 1.25 ** k, dampening: k % 2 }))],
    ["o=adam", grid((k) => ({ lr: 0.05 * k, beta2: 1 - 0.8 ** k }))],
    ["o=adam,amsgrad:1", grid((k) => ({ amsgrad: k % 2, beta1: k / 41, weightDecay: k / 400 }))],
    ["o=prodigy", grid((k) => ({ d0: 1e-6 * 1.5 ** k }))],
  ] as const;
  for (const [contender, cells] of maps) {
    const spec = specOf(`surface=rosenbrock&steps=300&${contender}`);
    const wanted = cells.map((cell) => single(withCell(spec, cell), 1));
    expect(together(spec, cells, Object.keys(cells[0].values), 1), contender).toEqual(wanted);
  }
});

test("cells end for every reason for which a run does", () => {
  const links = [
    "f=x^2%2By^2&o=sgd,lr:0.4,momentum:0&tol=0.1",
    "f=x^2%2By^2&o=sgd,lr:40,momentum:0",
    "f=sqrt(x)%2By^2&o=sgd,lr:0.5,momentum:0",
    "f=sqrt(x)%2By^2&o=sgd,lr:1,momentum:0",
    "f=exp(x^2%2By^2)&o=sgd,lr:1,momentum:0",
    "f=1/x%2By^2&o=sgd,lr:0.5",
    "f=abs(x)%2Babs(y)&o=sgd,lr:0.5,momentum:0",
  ];
  const reasons = new Set<string>();
  for (const link of links) {
    const spec = specOf(`${link}&steps=60`);
    const starts = [
      [1, 1],
      [-1, 0.5],
      [0, 2],
      [3, 0.25],
      [1e200, 1],
      [0.25, -1],
    ] as const; // prettier
    const cells = starts.map((start): Cell => ({ start, values: {} }));
    const wanted = cells.map((cell) => single(withCell(spec, cell), 0.5));
    for (const { end } of wanted) reasons.add(end);
    expect(together(spec, cells, [], 0.5), link).toEqual(wanted);
  }
  expect([...reasons].sort()).toEqual([...cellEnds].sort());
});

test("a typed rule's slots begin with the values of the cell", () => {
  const rule = encodeURIComponent("k = 0.01 in 0..1\ninit m = p - k\nm = 0.9 * m + g\np = p - k * m / t");
  const spec = specOf(`surface=himmelblau&steps=100&rule=${rule}&o=own`);
  const cells = Array.from(
    { length: 9 },
    (_, k): Cell => ({
      start: [k / 2, 1 - k / 3],
      values: { k: 0.01 * k },
    }),
  );
  const wanted = cells.map((cell) => single(withCell(spec, cell), 0));
  expect(together(spec, cells, ["k"], 0)).toEqual(wanted);
});

test("batches of several maps take turns", () => {
  const specs = ["bowl", "beale", "himmelblau", "rosenbrock", "booth", "bowl", "beale"].map((id) =>
    specOf(`surface=${id}&steps=20&o=adam,lr:0.1`),
  );
  const cells = Array.from(
    { length: batchSize },
    (_, k): Cell => ({ start: [1, k / batchSize], values: {} }),
  );
  for (const spec of specs)
    expect(together(spec, cells, [], 0).at(-1)).toEqual(single(withCell(spec, cells.at(-1)!), 0));
});
