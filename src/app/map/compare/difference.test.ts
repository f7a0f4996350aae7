import { describe, expect, it } from "vitest";
import { type CellKind, decode } from "../../../experiment/index.ts";
import type { Mapped } from "../../../experiment/sweep/cells/cell-spec.ts";
import { type CellColumns, cellColumns } from "../../../experiment/sweep/cells/columns.ts";
import { beyondColor, equalColor } from "../../../plot/look/difference-colors.ts";
import { FoundCells } from "../found-cells.ts";
import {
  advantage,
  bothDiverged,
  differenceColor,
  differenceOf,
  differenceRamp,
  differenceShade,
  type Pair,
  scaleOfBoth,
} from "./difference.ts";

const places = [0, 1, 2, 3];

/** Returns columns with numbers of one kind; NaN for a run that diverged. */
function columnsOf(kind: "loss" | "steps" | "accuracy", numbers: readonly number[]): CellColumns {
  const columns = cellColumns(numbers.length);
  columns[kind].set(numbers.map((value) => (Number.isNaN(value) ? 0 : value)));
  columns.diverged.set(numbers.map((value) => (Number.isNaN(value) ? 7 : 0)));
  return columns;
}

/** Compares two contenders' cells of a kind; returns each place's colour with the rules. */
function compared(kind: CellKind, pair: Pair) {
  const data = kind === "accuracy" ? "data=moons&" : "";
  const spec = decode(`${data}o=sgd&o=adam&map=lr:1e-3..1:log,size:4,cell:${kind},of:1-2`).spec as Mapped;
  const cells = new FoundCells(spec);
  cells.take({
    cells: Uint32Array.from(places),
    stride: 1,
    columns: pair[0],
    against: pair[1],
    minima: null,
  });
  const rules = differenceOf(cells, cells.against!, "light");
  const shades = places.map((place) => differenceShade(rules, [cells.columns, cells.against!], place));
  return { rules, shades, colors: shades.map((shade) => differenceColor(rules, shade)) };
}

describe("the difference of two contenders", () => {
  it("is the logarithm of the ratio where losses differ by much: a contender with a lower loss is better", () => {
    const pair: Pair = [columnsOf("loss", [1e-6, 1, 10, 5]), columnsOf("loss", [1e-3, 1, 1, 5])];
    const { rules, colors } = compared("loss", pair);
    expect(rules.scale?.isLog).toBe(true);
    expect(places.map((place) => advantage(rules, pair, place))).toEqual([
      expect.closeTo(3, 12),
      0,
      expect.closeTo(-1, 12),
      0,
    ]);
    expect(rules.reach).toBeCloseTo(3, 12);
    const third = 1 / 3;
    expect(colors).toEqual([-1, 0, third, 0].map((at) => differenceRamp("light", at)));
    expect(colors[1]).toEqual(equalColor("light"));
  });

  it("is the plain difference where losses are alike or below 0, and the other way round for accuracies", () => {
    const losses: Pair = [columnsOf("loss", [-3, -2, -1, 0]), columnsOf("loss", [-1, -2, -3, 1])];
    expect(places.map((place) => advantage(compared("loss", losses).rules, losses, place))).toEqual([
      2, 0, -2, 1,
    ]);
    const shares: Pair = [
      columnsOf("accuracy", [0.5, 0.9, 1, 1]),
      columnsOf("accuracy", [0.75, 0.9, 0.5, 1]),
    ];
    const { rules } = compared("accuracy", shares);
    expect(places.map((place) => advantage(rules, shares, place))).toEqual([-0.25, 0, 0.5, 0]);
  });

  it("sets apart where one diverged and the other did not, and has no colour where both did", () => {
    const gone = Number.NaN;
    const pair: Pair = [columnsOf("loss", [gone, 1, gone, 2]), columnsOf("loss", [1, gone, gone, 2])];
    const { colors, shades } = compared("loss", pair);
    expect(colors).toEqual([
      beyondColor("light", 1),
      beyondColor("light", 0),
      null,
      differenceRamp("light", 0),
    ]);
    expect(shades[2]).toBe(bothDiverged);
  });

  it("of steps sets apart where one never reached the loss, and is neutral where neither did", () => {
    const pair: Pair = [columnsOf("steps", [30, -1, -1, 10]), columnsOf("steps", [-1, 40, -1, 20])];
    const { colors } = compared("steps", pair);
    expect(colors).toEqual([
      beyondColor("light", 0),
      beyondColor("light", 1),
      equalColor("light"),
      differenceRamp("light", -1),
    ]);
  });

  it("of steps of divergence prefers the contender that did not diverge, then the later one", () => {
    const [first, second] = [cellColumns(4), cellColumns(4)];
    first.diverged.set([0, 5, 9, 0]);
    second.diverged.set([3, 0, 4, 0]);
    expect(compared("diverged", [first, second]).colors).toEqual([
      beyondColor("light", 0),
      beyondColor("light", 1),
      differenceRamp("light", -1),
      equalColor("light"),
    ]);
  });

  it("of minima tells the same ones from others", () => {
    const [first, second] = [cellColumns(4), cellColumns(4)];
    first.minimum.set([0, 1, -1, 2]);
    second.minimum.set([0, 2, -1, 2]);
    second.diverged.set([0, 0, 0, 5]);
    const { colors, rules } = compared("minimum", [first, second]);
    expect(rules.scale).toBeNull();
    expect(colors[0]).toEqual(equalColor("light"));
    expect(colors[2]).toEqual(equalColor("light"));
    expect(colors[3]).toEqual(beyondColor("light", 0));
    expect(colors.slice(0, 1)).not.toContainEqual(colors[1]);
    expect(colors[1]).not.toEqual(beyondColor("light", 0));
  });
});

it("has one scale for both: from the lower of their ends to the higher, logarithmic where these differ by much", () => {
  const scale = (first: readonly number[], second: readonly number[]) =>
    scaleOfBoth("loss", [columnsOf("loss", first), columnsOf("loss", second)], places);
  expect(scale([1, 2, 2, 3], [2, 2, 2, 5])).toEqual({ low: 1, high: 5, isLog: false });
  expect(scale([1, 1, 1, 1], [50, 50, 50, 50])).toEqual({ low: 1, high: 50, isLog: true });
  expect(scale([0, 0, 0, 0], [1, 1, 1, 100])).toEqual({ low: 1, high: 100, isLog: true });
  expect(scale([-1, 1, 1, 1], [1, 1, 1, 100])).toEqual({ low: -1, high: 100, isLog: false });
  expect(scale([Number.NaN, Number.NaN, Number.NaN, Number.NaN], [1, 1, 1, 2])).toEqual({
    low: 1,
    high: 2,
    isLog: false,
  });
});
