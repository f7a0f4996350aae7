import { type Told, tell } from "../../words/told.ts";
import "../../datasets/data/all.ts";
import { describe, expect, test } from "vitest";
import { lossOf } from "../../network/index.ts";
import { lossAlone } from "../../network/loss-alone/loss-alone.ts";
import { decode, landscapeOf, run, type TrainingSpec } from "../index.ts";
import { networkLinks, problemLinks } from "../testing/links-of-all-kinds.ts";
import golden from "./golden/landscape.json" with { type: "json" };
import type { Heights } from "./heights.ts";
import { heightsOn } from "./heights-on.ts";
import { Keeper } from "./keeper.ts";
import type { Found, LandscapeQuery, PlaneAnswer } from "./landscape-query.ts";
import type { PlaneChoice } from "./landscape-spec.ts";
import { Landscapes } from "./landscapes.ts";
import type { LossLine } from "./loss-line.ts";
import { project } from "./project.ts";
import { subjectOf } from "./subject.ts";

function specOf(link: string): TrainingSpec {
  const { spec, problems } = decode(link);
  expect(problems.filter(({ assumed }) => !assumed)).toEqual([]);
  if (spec.kind === "surface") throw new Error(link);
  return spec;
}

interface Whole {
  readonly all: readonly Found[];
  readonly refusal: Told | undefined;
  readonly plane: PlaneAnswer;
  readonly heights: readonly Heights[];
  readonly lines: readonly LossLine[];
}

/** Computes a landscape to its end; the arrays are copied, as a worker's are. */
function whole(query: LandscapeQuery, landscapes = new Landscapes()): Whole {
  const all = [...landscapes.compute(query)].map((found) => structuredClone(found));
  return {
    all,
    refusal: all.flatMap((found) => ("refusal" in found ? [found.refusal] : []))[0],
    plane: all.flatMap((found) => ("plane" in found ? [found.plane] : []))[0],
    heights: all.flatMap((found) => ("heights" in found ? [found.heights] : [])),
    lines: all.flatMap((found) => ("line" in found ? [found.line] : [])),
  };
}

const query = (link: string, plane: PlaneChoice, more: Partial<LandscapeQuery> = {}): LandscapeQuery => {
  const spec = specOf(link);
  return { spec, landscape: { plane }, to: spec.steps, resolution: 8, ...more };
};

const moons = "data=moons&net=2-4-1&samples=60&o=sgd,lr:0.1&o=adam,lr:0.05&o=muon&steps=30";

test.each(golden.grids.map((one) => [`${one.activation}, ${one.loss}`, one] as const))(
  "a grid has NumPy's losses: %s",
  (_, { sizes, activation, loss, inputs, targets, origin, directions, extent, values }) => {
    const samples = inputs.length;
    const bySample = targets.map((target) => [target].flat());
    const columns = (rows: readonly (readonly number[])[]) =>
      Float64Array.from(rows[0].flatMap((_, k) => rows.map((row) => row[k])));
    const batch = { samples, inputs: columns(inputs), targets: columns(bySample) };
    expect(lossOf(loss).id).toBe(loss);
    const height = lossAlone({ sizes, activation, loss }, batch);
    const plane = {
      origin: Float64Array.from(origin),
      directions: directions.map((d) => Float64Array.from(d)),
    };
    const { x, y } = extent;
    const shown = { x: [x[0], x[1]], y: [y[0], y[1]] } as const;
    const grids = [...heightsOn(plane, shown, 8, height)].flatMap((one) =>
      "heights" in one ? [one.heights] : [],
    );
    expect(grids).toHaveLength(1);
    for (const [i, value] of values.entries())
      expect(Math.abs(grids[0].values[i] - value)).toBeLessThan(1e-12 * Math.max(1, value));
  },
);

describe("the paths beside a plane", () => {
  const links = [
    ...networkLinks.filter((_, i) => process.env.DOWNHILL_THOROUGH || i % 4 === 0),
    ...problemLinks.slice(0, process.env.DOWNHILL_THOROUGH ? 8 : 3),
    "data=moons&net=2-4-1&samples=60&batch=7&o=adam,lr:0.1,cosine&o=sgd,sam,lookahead&fork=9,1,lr:0.2&at=15,1,lr:0.01",
  ];

  test.each(links)("have the losses that the race records: %s", (link) => {
    const asked = query(`${link}&steps=24`, { kind: "paths" });
    const results = run(asked.spec);
    const { plane } = whole(asked);
    expect(plane.paths).toHaveLength(results.length);
    for (const [k, result] of results.entries()) {
      if (!("evaluatedAt" in result)) throw new Error(link);
      const { evaluatedAt, trainLoss } = result;
      const { steps, loss } = plane.paths[k];
      expect(steps.at(-1)).toBe(evaluatedAt.at(-1));
      const at = new Map([...steps].map((step, i) => [step, loss[i]]));
      for (const [i, step] of evaluatedAt.entries()) expect(at.get(step)).toBe(trainLoss[i]);
    }
  });

  test("end in the plane through them, where its heights are their losses", () => {
    const { paths } = whole(query(moons, { kind: "ends", slots: [0, 2, 1] })).plane;
    for (const path of paths) {
      expect(path.distance.at(-1)!).toBeLessThan(1e-12);
      expect(Math.abs(path.height.at(-1)! / path.loss.at(-1)! - 1)).toBeLessThan(1e-12);
      // The others are beside it.
      expect(path.distance[0]).toBeGreaterThan(0.01);
    }
  });

  test("have their exact projections and the heights below these", () => {
    const asked = query(moons, { kind: "paths" });
    const { plane, paths } = whole(asked).plane;
    const { height } = subjectOf(asked.spec);
    for (const path of paths)
      for (const i of path.steps.keys()) {
        const point = plane.origin.map(
          (value, p) => value + path.a[i] * plane.directions[0][p] + path.b[i] * plane.directions[1][p],
        );
        expect(height(point)).toBe(path.height[i]);
        expect(project(plane, point)[2]).toBeLessThan(1e-12);
      }
    // The plane passes through the first contender's end.
    expect([paths[0].a.at(-1), paths[0].b.at(-1)]).toEqual([0, 0]);
  });
});

describe("a landscape", () => {
  test("has grids that contain each other, around all paths", () => {
    const { heights, plane } = whole(query(moons, { kind: "paths" }, { resolution: 32 }));
    expect(heights.map(({ columns, rows }) => [columns, rows])).toEqual([
      [9, 9],
      [17, 17],
      [33, 33],
    ]);
    const [coarse, , fine] = heights;
    for (let j = 0; j < 9; j++)
      for (let i = 0; i < 9; i++) expect(fine.values[4 * j * 33 + 4 * i]).toBe(coarse.values[j * 9 + i]);
    const { extent, paths } = plane;
    for (const { a, b } of paths) {
      for (const value of a) expect(value > extent.x[0] && value < extent.x[1]).toBe(true);
      for (const value of b) expect(value > extent.y[0] && value < extent.y[1]).toBe(true);
    }
    const [first, second] = plane.plane.explained!;
    expect(first + second).toBeLessThanOrEqual(1 + 1e-12);
    expect(first).toBeGreaterThan(second);
  });

  test("has the same numbers from a worker that computed another before, without the race where that is the same", () => {
    const landscapes = new Landscapes();
    const extent = { x: [-1, 1], y: [-2, 0] } as const;
    whole(query(moons, { kind: "paths" }, { to: 20 }), landscapes);
    for (const asked of [
      query(moons, { kind: "paths" }),
      query(moons, { kind: "paths" }, { extent }),
      query(
        moons,
        { kind: "random", seed: 1 },
        { landscape: { plane: { kind: "random", seed: 1 }, around: { slot: 1, step: 7 } } },
      ),
      query(moons, { kind: "paths" }, { to: 9 }),
      query(`${moons}&at=5,1,lr:0.3`, { kind: "paths" }),
    ]) {
      const [again, fresh] = [whole(asked, landscapes), whole(asked)];
      expect(again.plane).toEqual(fresh.plane);
      expect(again.heights).toEqual(fresh.heights);
      if (!asked.extent) continue;
      for (const found of again.all) if ("progress" in found) expect(found.progress).toBeGreaterThan(0.6);
    }
  });

  test("passes through the weights of a step", () => {
    const landscape = { plane: { kind: "random", seed: 1 }, around: { slot: 1, step: 7 } } as const;
    const { paths } = whole(query(moons, landscape.plane, { landscape })).plane;
    const at = paths[1].steps.indexOf(7);
    expect([paths[1].a[at], paths[1].b[at], paths[1].distance[at]]).toEqual([0, 0, 0]);
    expect(Math.abs(paths[1].height[at] / paths[1].loss[at] - 1)).toBeLessThan(1e-12);
  });

  test("is the same on a plane that is given", () => {
    const asked = query(moons, { kind: "paths" });
    const { plane, heights } = whole(asked);
    const given = whole({ ...asked, landscape: plane.plane, extent: plane.extent });
    expect(given.plane).toEqual(plane);
    expect(given.heights).toEqual(heights);
  });

  test("is the loss along a line, from one contender's end to the other's", () => {
    const { plane, lines, heights } = whole(
      query(moons, { kind: "line", slots: [1, 0] }, { resolution: 16 }),
    );
    expect([heights.length, lines.map(({ t }) => t.length)]).toEqual([0, [13, 25]]);
    const [, { t, loss, barrier }] = lines;
    for (const [slot, at] of [
      [1, 0],
      [0, 1],
    ])
      expect(Math.abs(loss[t.indexOf(at)] / plane.paths[slot].loss.at(-1)! - 1)).toBeLessThan(1e-12);
    expect(barrier.height).toBeGreaterThanOrEqual(0);
  });

  test("keeps heights that are not finite", () => {
    const extent = { x: [-1e200, 1e200], y: [-1e200, 1e200] } as const;
    const link = "data=plane&net=2-3-1&act=linear&samples=60&o=sgd,lr:0.01&o=adam&steps=20";
    const { heights } = whole(query(link, { kind: "paths" }, { extent }));
    expect(heights[0].values.some((value) => !Number.isFinite(value))).toBe(true);
  });

  test("leaves contenders that diverged out of plane and extent", () => {
    const wild = `${moons.replace("&steps", "&o=sgd,lr:1e6&steps")}&act=relu`;
    const without = whole(query(`${moons}&act=relu`, { kind: "paths" })).plane;
    const { plane, extent, paths } = whole(query(wild, { kind: "paths" })).plane;
    expect(plane).toEqual(without.plane);
    expect(extent).toEqual(without.extent);
    expect(paths).toHaveLength(4);
  });
});

describe("there is no landscape, for a reason,", () => {
  const one = "data=moons&net=2-4-1&samples=60&o=sgd,lr:0.1&steps=30";
  test.each<[string, string, PlaneChoice, Partial<LandscapeQuery>, RegExp]>([
    ["before the first step", moons, { kind: "paths" }, { to: 0 }, /No contender has moved/],
    ["of a straight path", one, { kind: "paths" }, { to: 1 }, /on one line/],
    ["of equal ends", `${one}&o=sgd,lr:0.1`, { kind: "line", slots: [0, 1] }, {}, /the same weights/],
    [
      "of two different ends of three",
      `${moons}&o=sgd,lr:0.1`,
      { kind: "ends", slots: [0, 1, 3] },
      {},
      /on one line/,
    ],
    ["of a contender that there is not", moons, { kind: "line", slots: [0, 5] }, {}, /no contender 6/],
    [
      "of weights 0",
      `${one}&init=normal,scale:0`,
      { kind: "random", seed: 1 },
      { to: 0 },
      /All weights are 0/,
    ],
    [
      "of too many weights",
      "data=digits&net=64-512-512-10&o=sgd&o=sgd&o=sgd&o=adam&o=adam&o=adam&o=adam&steps=1",
      { kind: "paths" },
      {},
      /more than 64 MB, the limit of a landscape/,
    ],
    [
      "through weights that diverged",
      `${moons.replace("sgd,lr:0.1", "sgd,lr:1e6")}&act=relu`,
      { kind: "paths" },
      {},
      /Contender 1 diverged, .* earlier step/,
    ],
    [
      "of an end that diverged",
      moons.replace("sgd,lr:0.1", "sgd,lr:1e300"),
      { kind: "line", slots: [0, 1] },
      {},
      /Contender 1 diverged/,
    ],
  ])("%s", (_, link, plane, more, reason) => {
    const { refusal, all } = whole(query(link, plane, more));
    expect(refusal && tell(refusal)).toMatch(reason);
    expect(all.at(-1)).toEqual({ refusal });
  });
});

test("a contender that diverged later has a plane through an earlier step", () => {
  const link = `${moons.replace("sgd,lr:0.1", "sgd,lr:1e6")}&act=relu`;
  const landscape = { plane: { kind: "paths" }, around: { slot: 0, step: 0 } } as const;
  const { paths } = whole(query(link, landscape.plane, { landscape })).plane;
  for (const { a, b, distance } of paths) expect([a[0], b[0], distance[0]]).toEqual([0, 0, 0]);
});

test("the library's landscape is the finest, and throws the reason where there is none", () => {
  const asked = query(moons, { kind: "paths" }, { resolution: 16 });
  const { plane, heights } = whole(asked);
  const found = landscapeOf(asked.spec, { resolution: 16 });
  expect(found).toEqual({ ...plane, heights: heights.at(-1), line: null });
  const line = landscapeOf(asked.spec, {
    landscape: { plane: { kind: "line", slots: [0, 1] } },
    resolution: 8,
  });
  expect([line.heights, line.line?.t.length]).toEqual([null, 13]);
  expect(() => landscapeOf(asked.spec, { to: 0 })).toThrow(/^No contender has moved/);
});

test("kept points are evenly spaced, and at most as many as asked for", () => {
  const keeper = new Keeper(10, 17);
  const position = { previous: [], grads: [], loss: 0, gradNorm: 0, gradientEvaluations: 0 } as never;
  for (let step = 0; step <= 1000; step++) {
    keeper.record({ ...(position as object), params: Float64Array.of(step) } as never, step);
    expect(keeper.points.length).toBeLessThanOrEqual(10);
    expect(keeper.points.length).toBeGreaterThan(Math.min(step, 4));
    const [, second = { step: 1 }] = keeper.points;
    expect(keeper.points.map((point) => point.step)).toEqual(keeper.points.map((_, i) => i * second.step));
  }
  expect([...keeper.asked!.params]).toEqual([17]);
});
