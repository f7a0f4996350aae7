import { expect, it } from "vitest";
import { curvePath } from "./curve-path.ts";

const pointsOf = (line = "") =>
  line
    .slice(1)
    .split("L")
    .map((point) => point.split(" ").map(Number));

it("draws each loss at its step, the lowest at the bottom", () => {
  const path = curvePath(Float64Array.of(3, 1, 2), 4, [200, 50]);
  expect(path?.scale).toEqual({ low: 1, high: 3, isLog: false });
  expect(pointsOf(path?.line)).toEqual([
    [0, 0],
    [50, 50],
    [100, 25],
  ]);
});

it("has a logarithmic scale where losses differ by a factor of 20, with a loss of 0 at its lower end", () => {
  const path = curvePath(Float64Array.of(1, 0.1, 0.01, 0), 3, [300, 60]);
  expect(path?.scale).toEqual({ low: 0.01, high: 1, isLog: true });
  expect(pointsOf(path?.line)).toEqual([
    [0, 0],
    [100, 30],
    [200, 60],
    [300, 60],
  ]);
});

it("keeps the lowest and the highest loss of each column, in the order in which they came", () => {
  const loss = Float64Array.from({ length: 1001 }, (_, step) => Math.sin(step));
  loss[503] = 9;
  loss[507] = -9;
  const points = pointsOf(curvePath(loss, 1000, [100, 18])?.line);
  expect(points.length).toBeLessThanOrEqual(202);
  expect(points.filter(([, y]) => y === 0 || y === 18)).toEqual([
    [50.3, 0],
    [50.7, 18],
  ]);
});

it("leaves out what is not finite, and is null without a finite loss", () => {
  const path = curvePath(Float64Array.of(1, 2, Number.POSITIVE_INFINITY, Number.NaN), 3, [30, 10]);
  expect(pointsOf(path?.line)).toEqual([
    [0, 10],
    [10, 0],
  ]);
  expect(curvePath(Float64Array.of(Number.NaN), 3, [30, 10])).toBeNull();
  expect(curvePath(new Float64Array(0), 3, [30, 10])).toBeNull();
});
