import { describe, expect, it } from "vitest";
import { raceOf } from "../finished-race.ts";
import type { Curve, End } from "../lesson.ts";
import { handleSteps, heightOf, scoreOf, valueAt } from "./score.ts";

const race = raceOf("surface=bowl,ratio:1&start=-4,3&o=sgd,lr:0.1&steps=40");
const loss: Curve = {
  kind: "curve",
  ask: "Draw the loss.",
  quantity: "Loss",
  scale: "log",
  range: [1e-4, 100],
  from: 0,
  answer: ({ runs }) => runs[0].loss,
};
const end: End = { kind: "end", ask: "Where will it end?", contender: 0 };

describe("a drawing", () => {
  it("has handles from the first step to the last", () => {
    expect(handleSteps(loss, 40)).toEqual([0, 8, 16, 24, 32, 40]);
    expect(handleSteps({ ...loss, from: 1 }, 41)).toEqual([1, 9, 17, 25, 33, 41]);
  });

  it("turns values into heights and back; values beyond the axis, or none, are at its ends", () => {
    for (const curve of [loss, { ...loss, scale: "linear" } as const]) {
      expect(heightOf(curve, 1e-4)).toBe(0);
      expect(heightOf(curve, 100)).toBe(1);
      expect(heightOf(curve, 1e9)).toBe(1);
      expect(heightOf(curve, -3)).toBe(0);
      expect(heightOf(curve, Number.NaN)).toBe(1);
      expect(valueAt(curve, heightOf(curve, 0.5))).toBeCloseTo(0.5, 12);
    }
    expect(heightOf(loss, 0.1)).toBeCloseTo(0.5, 12);
  });

  it("counts by its mean distance from the curve, as a share of the chart’s height", () => {
    // The loss is 12.5·0.81^t: a straight line on this axis.
    const heights = handleSteps(loss, 40).map((step) => heightOf(loss, 12.5 * 0.81 ** step));
    const drawn = (by: number) =>
      scoreOf(loss, { kind: "curve", heights: heights.map((one) => one + by) }, race);
    expect(drawn(0)).toEqual({
      points: 1,
      said: "Your drawing is 0 % of the chart’s height from the curve, on average: close.",
    });
    expect(drawn(0.09).points).toBe(1);
    expect(drawn(0.15)).toMatchObject({ points: 0.5, said: expect.stringContaining("15 %") });
    expect(drawn(-0.25)).toMatchObject({ points: 0, said: expect.stringMatching(/far\.$/) });
  });
});

describe("a mark of the end point", () => {
  // Each step multiplies the distance from the minimum by 0.9.
  const [x, y] = [-4 * 0.9 ** 40, 3 * 0.9 ** 40];
  const at = (right: number, up: number) => scoreOf(end, { kind: "end", point: [x + right, y + up] }, race);

  it("counts by its distance, as a share of that from the start to the end point", () => {
    // They are 5·(1 − 0.9^40) = 4.926 apart: 20 % of that are 0.985, 50 % are 2.463.
    expect(at(0, 0).points).toBe(1);
    expect(at(0.7, 0.69).points).toBe(1);
    expect(at(0.7, 0.7)).toEqual({
      points: 0.5,
      said: "Your mark is 0.99 from the end point, which is 4.9 from the start: near.",
    });
    expect(at(-1.74, 1.74).points).toBe(0.5);
    expect(at(-1.75, 1.75).points).toBe(0);
  });
});

it("a prediction of another kind than the question’s is refused", () => {
  expect(() => scoreOf(end, { kind: "choice", option: 0 }, race)).toThrow(TypeError);
});
