import { describe, expect, it, test } from "vitest";
import { decode, type TrainingSpec } from "../../experiment/index.ts";
import type { LossLine } from "../../experiment/landscape/loss-line.ts";
import type { PlanePath } from "../../experiment/landscape/plane-path.ts";
import { frameOf } from "./frame.ts";
import { headAt, projector } from "./head.ts";
import { heightAt } from "./height-at.ts";
import { barrierBar, lossAlong } from "./line.ts";
import { isOffPlane } from "./off-plane.ts";
import { trailPieces } from "./trail-pieces.ts";
import { axesOf, barrierInWords, cursorInWords, distanceText, offInWords, planeInWords } from "./words.ts";

const path: PlanePath = {
  slot: 2,
  steps: Float64Array.of(0, 10, 20),
  a: Float64Array.of(-1, 0, 1),
  b: Float64Array.of(0, 2, 4),
  distance: Float64Array.of(0, 1, 3),
  loss: Float64Array.of(4, 2, 1),
  height: Float64Array.of(4, 2.1, 1.5),
};
const size = { width: 400, height: 200 };
const picture = {
  isLine: false,
  axes: ["a", "b"],
  extent: { x: [-2, 2], y: [0, 4] },
  paths: [path],
  heights: null,
  line: null,
} as const;
const line: LossLine = {
  t: Float64Array.of(-0.25, 0, 0.25, 0.5, 0.75, 1, 1.25),
  loss: Float64Array.of(3, 1, 2, 3, 2.5, 2, 4),
  barrier: { height: 1.5, t: 0.5, aboveMean: 1.5 },
};
const training = (link: string): TrainingSpec => {
  const { spec } = decode(link);
  if (spec.kind === "surface") throw new Error("a training");
  return spec;
};

describe("a head", () => {
  it("is between the kept steps around the cursor, with the loss of the one before", () => {
    expect(headAt(path, 15, null)).toEqual({
      slot: 2,
      a: 0.5,
      b: 3,
      distance: 2,
      index: 1,
      kept: 10,
      loss: 2,
      height: 2.1,
      isOff: false,
    });
  });

  it("is where the weights are projected to, once these are known exactly", () => {
    const plane = {
      origin: Float64Array.of(1, 0, 0),
      directions: [Float64Array.of(1, 0, 0), Float64Array.of(0, 1, 0)],
    };
    const params = Float64Array.of(3, 4, 12);
    const known = { length: 101, snapshotAt: () => ({ step: 20, params }) };
    const exactAt = projector(plane);
    expect(exactAt(known, 20)).toEqual([2, 4, 12]);
    expect(exactAt(known, 21)).toBeNull();
    expect(exactAt({ ...known, length: 21 }, 50)).toEqual([2, 4, 12]);
    const other = { step: 20, params: Float64Array.of(1, 2) };
    expect(exactAt({ length: 21, snapshotAt: () => other }, 20)).toBeNull();
    expect(headAt(path, 20, [2, 4, 12])).toMatchObject({ a: 2, b: 4, distance: 12, isOff: true });
  });

  it("is at the last step once the path has ended, and nowhere without a path", () => {
    expect(headAt(path, 500, null)).toMatchObject({ a: 1, b: 4, distance: 3 });
    const none = new Float64Array(0);
    const empty = { slot: 0, steps: none, a: none, b: none, distance: none, loss: none, height: none };
    expect(headAt(empty, 3, null)).toBeNull();
  });
});

test.each([
  [1, 1.1, false],
  [1, 1.2, true],
  [0, 0, false],
  [-2, -2.1, false],
  [Number.NaN, 1, true],
  [1, Number.POSITIVE_INFINITY, true],
])("a loss of %d above a height of %d is off the plane: %s", (loss, height, isOff) => {
  expect(isOffPlane(loss, height)).toBe(isOff);
});

describe("a height", () => {
  const heights = {
    columns: 3,
    rows: 2,
    x: [0, 4],
    y: [0, 1],
    values: Float64Array.of(0, 2, 4, 10, 12, Number.NaN),
  } as const;

  it("is interpolated in both directions", () => {
    expect(heightAt(heights, 2, 0)).toBe(2);
    expect(heightAt(heights, 1, 0.5)).toBe(6);
    expect(heightAt(heights, 4, 0)).toBe(4);
  });

  it("is unknown beyond the grid and beside a point without one", () => {
    expect(heightAt(heights, -0.1, 0)).toBeNaN();
    expect(heightAt(heights, 1, 1.1)).toBeNaN();
    expect(heightAt(heights, 3, 0.5)).toBeNaN();
    expect(heightAt(heights, 2, 1)).toBe(12);
  });
});

describe("a trail", () => {
  const frame = frameOf(picture, size)!;

  it("is divided where the height drawn ceases to be its loss", () => {
    const pieces = trailPieces(path, 0, 2, frame);
    expect(pieces).toEqual([
      { isOff: false, points: [100, 200, 200, 100] },
      { isOff: true, points: [200, 100, 300, 0] },
    ]);
  });

  it("ends at a head between two kept steps", () => {
    expect(trailPieces(path, 0, 1, frame, { x: 250, y: 50 }).at(-1)?.points.slice(-2)).toEqual([250, 50]);
  });

  it("leaves out what has no place", () => {
    const broken = { ...path, a: Float64Array.of(-1, Number.NaN, 1) };
    expect(trailPieces(broken, 0, 2, frame)).toEqual([]);
  });
});

describe("a line", () => {
  const frame = frameOf(
    { ...picture, isLine: true, extent: { x: [-0.25, 1.25], y: [0, 0] }, paths: [], line },
    size,
  )!;

  it("has the loss computed at its points, and between them one in proportion", () => {
    expect(lossAlong(line, 0.5)).toBe(3);
    expect(lossAlong(line, 0.625)).toBeCloseTo(2.75, 12);
    expect(lossAlong(line, 1.3)).toBeNaN();
  });

  it("marks the barrier from the straight line between both losses up to the curve", () => {
    const [[x, from, , to]] = barrierBar(line, frame)!;
    expect(x).toBe(200);
    expect([from, to]).toEqual([frame.toY(0, 1.5), frame.toY(0, 3)]);
    expect(barrierBar({ ...line, barrier: { height: 0, t: 0, aboveMean: 0 } }, frame)).toBeNull();
  });

  it("has no frame before its curve is known", () => {
    expect(frameOf({ ...picture, isLine: true }, size)).toBeNull();
  });
});

describe("the words of a landscape", () => {
  const race = "data=moons&o=sgd&o=adam&o=lion";

  test.each([
    ["paths", "The plane explains 93\u00a0% of the paths’ variance: 81\u00a0% and 12\u00a0%."],
    [
      "random,7",
      "Two random directions (seed 7) from SGD’s last weights, each scaled filter by filter to the length of the weights.",
    ],
    [
      "random,7,of:2,at:40",
      "Two random directions (seed 7) from Adam’s weights at step 40, each scaled filter by filter to the length of the weights.",
    ],
    ["ends,3,1,2", "The plane through the last weights of Lion, SGD and Adam."],
    ["line,2,3", "The straight line from Adam’s last weights, t = 0, to Lion’s, t = 1."],
  ])("say which plane %s is", (landscape, text) => {
    expect(planeInWords(training(`${race}&landscape=${landscape}`), [0.81, 0.12])).toBe(text);
  });

  it("name the axes", () => {
    expect(axesOf(training(`${race}&landscape=paths`), [0.81, 0.12])).toEqual([
      "component 1, 81\u00a0%",
      "component 2, 12\u00a0%",
    ]);
    expect(axesOf(training(`${race}&landscape=paths`), undefined)).toEqual(["component 1", "component 2"]);
    expect(axesOf(training(`${race}&landscape=ends,1,2,3`), undefined)).toEqual([
      "towards Adam’s end",
      "at a right angle, towards Lion’s end",
    ]);
  });

  it("say how high a barrier is, or that there is none", () => {
    expect(barrierInWords(line)).toBe(
      "Barrier 1.5 at t = 0.5: the loss rises that far above the straight line between both ends’ losses (1.5 above their mean).",
    );
    expect(barrierInWords({ ...line, barrier: { height: 0, t: 0, aboveMean: -0.2 } })).toMatch(
      /^No barrier: /,
    );
    expect(barrierInWords({ ...line, barrier: { height: Number.NaN, t: 0, aboveMean: 0 } })).toContain(
      "not finite",
    );
  });

  it("say how far the paths go, and which step losses are of where not all are kept", () => {
    const head = { kept: 10 };
    expect(cursorInWords([head], 10, 20)).toBe("Paths up to step 10 of 20.");
    expect(cursorInWords([head], 15, 20)).toBe("Paths up to step 15 of 20. Losses are those of step 10.");
    expect(cursorInWords([{ kept: 20 }, { kept: 7 }], 20, 20)).toBe("");
    expect(cursorInWords([{ kept: 7 }], 20, 20)).toBe("");
    expect(cursorInWords([], 0, 20)).toBe("");
  });

  it("write a distance that is rounding as 0", () => {
    expect(distanceText(6.7e-16)).toBe("0");
    expect(distanceText(0.0123456)).toBe("0.0123");
  });

  it("say where the height drawn is not a contender's loss", () => {
    expect(offInWords("Adam", { loss: 0.05, height: 0.31, distance: 1.2 }, "plane")).toBe(
      "Adam’s loss is 0.05; the loss on the plane below it is 0.31. Its weights are 1.2 away from the plane.",
    );
  });
});
