import { describe, expect, test } from "vitest";
import { rowLength } from "../../experiment/inspect/arrow-row.ts";
import { type Viewport, viewportOf } from "../plane/viewport.ts";
import { ArrowPicture } from "./arrow-picture.ts";

const viewport = viewportOf({ x: [-5, 5], y: [-5, 5] }, { width: 800, height: 600 }, true);

interface Given {
  readonly at?: readonly number[];
  readonly gradient: readonly number[];
  readonly momentum?: readonly number[];
  readonly rates?: readonly number[];
  readonly update: readonly number[];
}

const none = (count: number) => Array<number>(count).fill(Number.NaN);

function picture(
  { at = [1, -1], gradient, momentum = none(2), rates = none(3), update }: Given,
  view: Viewport = viewport,
) {
  const drawn = new ArrowPicture();
  const row = Float64Array.from([...at, ...gradient, ...momentum, ...rates, ...update]);
  expect(row).toHaveLength(rowLength);
  return { drawn, isDrawn: drawn.take(row, 0, view) };
}

/** The length of a vector on the screen in data units. */
const lengthOf = ({ x, y }: { x: number; y: number }, { unitX, unitY }: Viewport = viewport) =>
  Math.hypot(x * unitX, y * unitY);

const near = (value: number, expected: number) => expect(Math.abs(value - expected)).toBeLessThan(1e-9);

describe("the arrows of a step", () => {
  test("gradient descent's −gradient is its update, in the same place and length, inside a circle", () => {
    const { drawn } = picture({ gradient: [3, -20], rates: [0.05, 0, 0.05], update: [-0.15, 1] });
    near(drawn.gradient.x, drawn.update.x);
    near(drawn.gradient.y, drawn.update.y);
    near(drawn.factor, 1);
    expect(drawn.update.x).toBeLessThan(0);
    // y points down on the screen.
    expect(drawn.update.y).toBeLessThan(0);
    near(drawn.ellipse.ax, drawn.circle.x);
    near(Math.abs(drawn.ellipse.by), drawn.circle.y);
  });

  test("a momentum has the length of the step that its rates make of it, which ends on the ellipse", () => {
    const [mean, rates] = [
      [-1.5, 14],
      [0.03, 0, 0.0024],
    ];
    const update = [-rates[0] * mean[0], -rates[2] * mean[1]];
    const { drawn } = picture({ gradient: [-1, 6], momentum: mean, rates, update });
    near(lengthOf(drawn.momentum), lengthOf(drawn.update));
    near(lengthOf(drawn.momentum), drawn.circle.x * viewport.unitX);
    near(drawn.gradient.length / drawn.momentum.length, Math.hypot(1, 6) / Math.hypot(1.5, 14));
    // The point of the circle at the momentum's tip is mapped to the update's tip.
    const [cos, sin] = [drawn.momentum.x / drawn.momentum.length, -drawn.momentum.y / drawn.momentum.length];
    near(drawn.ellipse.ax * cos + drawn.ellipse.bx * sin, drawn.update.x);
    near(drawn.ellipse.ay * cos + drawn.ellipse.by * sin, drawn.update.y);
  });

  test("a full matrix turns the ellipse, and the update's tip is still on it", () => {
    const [gradient, rates] = [
      [2, -1],
      [0.5, 0.3, 0.4],
    ];
    const update = [-(0.5 * 2 - 0.3), -(0.3 * 2 - 0.4)];
    const { drawn } = picture({ gradient, rates, update });
    const [cos, sin] = [drawn.gradient.x / drawn.gradient.length, -drawn.gradient.y / drawn.gradient.length];
    near(drawn.ellipse.ax * cos + drawn.ellipse.bx * sin, drawn.update.x);
    near(drawn.ellipse.ay * cos + drawn.ellipse.by * sin, drawn.update.y);
  });

  test("where only signs are kept the momentum is as long as the update, and there is no ellipse", () => {
    const { drawn } = picture({ gradient: [9, 1], momentum: [3, 4], rates: [0, 0, 0], update: [-0.1, -0.1] });
    near(lengthOf(drawn.momentum), lengthOf(drawn.update));
    expect(drawn.radius).toBe(0);
  });

  test("a short update is drawn long enough to be seen, and the others with the same factor", () => {
    const { drawn } = picture({ gradient: [1, 2], rates: [0.1, 0, 0.1], update: [-0.1, -0.2] });
    near(drawn.update.length, 44);
    near(drawn.factor, (44 * viewport.unitX) / Math.hypot(0.1, 0.2));
    near(drawn.gradient.length, 44);
  });

  test("arrows are drawn 20 times as long at most: near a saddle a step looks short", () => {
    const { drawn } = picture({ gradient: [1e-2, 2e-2], rates: [0.1, 0, 0.1], update: [-1e-3, -2e-3] });
    near(drawn.factor, 20);
    near(drawn.update.length, (20 * Math.hypot(1e-3, 2e-3)) / viewport.unitX);
  });

  test("no arrow is longer than 0.3 of the stage's shorter side", () => {
    const long = picture({ gradient: [100, 0], momentum: [0, 1], rates: [1, 0, 1], update: [0, -1] }).drawn;
    near(long.gradient.length, 180);
    near(long.update.length, 1.8);
    const diverging = picture({ gradient: [1e9, 1e9], rates: [1, 0, 1], update: [-1e9, -1e9] }).drawn;
    near(diverging.update.length, 180);
  });

  test("arrows extend from the position to their tips, those that are shown", () => {
    const { drawn } = picture({ gradient: [-1, 0], momentum: [0, 1], rates: [1, 0, 1], update: [0.5, -1] });
    const all = drawn.extent(["gradient", "momentum", "update", "ellipse"]);
    near(all.left, drawn.x);
    near(all.right, drawn.x + Math.max(drawn.gradient.x, drawn.update.x));
    near(all.top, drawn.y);
    near(all.bottom, drawn.y + Math.max(drawn.momentum.y, drawn.update.y));
    expect(drawn.extent(["ellipse"])).toEqual({
      left: drawn.x,
      right: drawn.x,
      top: drawn.y,
      bottom: drawn.y,
    });
  });

  test("an update that is not finite is left out", () => {
    const { drawn, isDrawn } = picture({
      gradient: [1, 2],
      rates: [1, 0, 1],
      update: [Number.POSITIVE_INFINITY, 0],
    });
    expect(isDrawn).toBe(true);
    expect(drawn.update.length).toBe(0);
    expect(drawn.gradient.length).toBeGreaterThan(0);
    expect(Number.isFinite(drawn.factor)).toBe(true);
  });

  test("there is nothing without numbers, without a length, or outside the screen", () => {
    expect(picture({ at: none(2), gradient: none(2), update: none(2) }).isDrawn).toBe(false);
    expect(picture({ gradient: [0, 0], update: [0, 0] }).isDrawn).toBe(false);
    expect(picture({ at: [50, 0], gradient: [1, 1], update: [1, 1] }).isDrawn).toBe(false);
  });

  test("a rule that climbs has its arrows where it goes", () => {
    const { drawn } = picture({
      gradient: [2, 0],
      momentum: [3, 0],
      rates: [-0.1, 0, -0.1],
      update: [0.3, 0],
    });
    near(drawn.momentum.x, drawn.update.x);
  });

  test("axes of different scales stretch the circle with the picture", () => {
    const wide = viewportOf({ x: [-50, 50], y: [-1, 1] }, { width: 800, height: 600 }, false);
    const given = { at: [0, 0], gradient: [1, 1], rates: [0.5, 0, 0.5], update: [-0.5, -0.5] };
    const { drawn } = picture(given, wide);
    near(drawn.circle.x * wide.unitX, drawn.circle.y * wide.unitY);
    near(drawn.ellipse.ax, drawn.circle.x);
  });
});
