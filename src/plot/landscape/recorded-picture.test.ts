import { describe, expect, it } from "vitest";
import type { OwnRun } from "../../experiment/own-run/own-run.ts";
import { recordedPicture } from "./recorded-picture.ts";

const run: OwnRun = {
  name: "mine",
  seed: 0,
  parameters: 4,
  steps: Float64Array.of(0, 2, 4, 6),
  losses: Float64Array.of(6, 2, Number.NaN, 3),
  x: Float64Array.of(2, 1, 0, Number.NaN),
  y: Float64Array.of(0, 1, 1, Number.NaN),
  grid: {
    x: [-1, 3],
    y: [0, 2],
    columns: 2,
    rows: 2,
    // A plane: x + y + 1, which is interpolated exactly.
    losses: Float64Array.of(0, 4, 2, 6),
  },
};

const contender = {
  slot: 1,
  steps: Float64Array.of(0, 1),
  a: Float64Array.of(2, 9),
  b: Float64Array.of(1, 1),
  distance: Float64Array.of(0.5, 0.25),
  loss: Float64Array.of(4, 1),
  height: Float64Array.of(-1, -1),
};

describe("the picture of a recorded run", () => {
  it("has the path over the recorded losses, at the steps where its place is finite", () => {
    const picture = recordedPicture([{ slot: 8, run }], []);
    expect(picture?.paths).toEqual([
      {
        slot: 8,
        steps: Float64Array.of(0, 2, 4),
        a: Float64Array.of(2, 1, 0),
        b: Float64Array.of(0, 1, 1),
        distance: new Float64Array(3).fill(Number.NaN),
        loss: Float64Array.of(6, 2, Number.NaN),
        height: Float64Array.of(3, 3, 2),
      },
    ]);
    expect(picture?.extent).toEqual({ x: [-1, 3], y: [0, 2] });
    expect(picture?.heights).toMatchObject({ columns: 2, rows: 2, values: run.grid?.losses });
  });

  it("has contenders over the same losses, none beyond these, and shows all of both", () => {
    const picture = recordedPicture([{ slot: 8, run }], [contender]);
    expect(picture?.paths.map(({ slot }) => slot)).toEqual([1, 8]);
    expect(picture?.paths[0]).toEqual({
      ...contender,
      height: Float64Array.of(4, Number.NaN),
      // Its distance from the plane through 0 is none from the plane that is drawn.
      distance: Float64Array.of(Number.NaN, Number.NaN),
    });
    const { x, y } = picture?.extent ?? { x: [0, 0], y: [0, 0] };
    expect([x[0] <= -1, x[1] > 9, y[0] <= 0, y[1] >= 2]).toEqual([true, true, true, true]);
  });

  it("has an empty ground without a grid, on which no path is off", () => {
    const picture = recordedPicture([{ slot: 8, run: { ...run, grid: null } }], [contender]);
    expect(picture?.heights).toBeNull();
    for (const { loss, height } of picture?.paths ?? []) expect(height).toEqual(loss);
  });

  it("is none where no place is finite", () => {
    const lost = { ...run, x: run.x.map(() => Number.NaN) };
    expect(recordedPicture([{ slot: 8, run: lost }], [contender])).toBeNull();
  });
});
