import { expect, test } from "vitest";
import { crossingOf } from "./crossing.ts";
import { columnsOf, follows, merged } from "./merged-columns.ts";

const at = (step: number, sharpness: number, limit = 10) => ({
  step,
  sharpness,
  limit,
  preconditioned: Number.NaN,
  preconditionedLimit: Number.NaN,
  lowest: Number.NaN,
});

test("a crossing is stated once the steps on both sides of it are measured", () => {
  const coarse = columnsOf([at(0, 3), at(8, 11), at(16, 12)]);
  expect(crossingOf(coarse, ["sharpness", "limit"])).toBeNull();
  const refined = merged(coarse, columnsOf([at(6, 10.5), at(5, 9)]));
  expect([...refined.step]).toEqual([0, 5, 6, 8, 16]);
  expect(crossingOf(refined, ["sharpness", "limit"])).toEqual({ step: 6, value: 10.5, limit: 10 });
  expect(crossingOf(refined, ["preconditioned", "preconditionedLimit"])).toBeNull();
});

test("a curvature that is above its limit at the start crosses it there, one that never is crosses nothing", () => {
  expect(crossingOf(columnsOf([at(0, 12), at(1, 9)]), ["sharpness", "limit"])?.step).toBe(0);
  expect(crossingOf(columnsOf([at(0, 10), at(1, Number.NaN)]), ["sharpness", "limit"])).toBeNull();
});

test("measurements are merged in the order of steps, the later ones of the same step kept", () => {
  const columns = merged(columnsOf([at(0, 1), at(4, 5)]), columnsOf([at(4, 6), at(2, 3), at(8, 9)]));
  expect([...columns.step]).toEqual([0, 2, 4, 8]);
  expect([...columns.sharpness]).toEqual([1, 3, 6, 9]);
  expect(follows(columns, columnsOf([at(9, 1)]))).toBe(true);
  expect(follows(columns, columnsOf([at(8, 1)]))).toBe(false);
  expect(follows(columns, columnsOf([]))).toBe(true);
});
