import { expect, it } from "vitest";
import { decode } from "../../../experiment/index.ts";
import { axisValues, type Mapped } from "../../../experiment/sweep/cells/cell-spec.ts";
import { cellColumns } from "../../../experiment/sweep/cells/columns.ts";
import { FoundCells } from "../found-cells.ts";
import { rankingOf } from "./ranking.ts";
import { dotsOf, nearestDot } from "./scatter.ts";
import { correlationText, strongestAxis, summary } from "./words.ts";

/** Returns random settings with numbers that follow from them; NaN for a run that diverged. */
function settings(kind: string, numberOf: (at: readonly number[], cell: number) => number, count = 40) {
  const data = kind === "accuracy" ? "data=moons&" : "";
  const spec = decode(
    `${data}o=adam&map=lr:1e-4..1:log,beta1:0.9..0.1,beta2:0.9..0.999:complement,size:${count},cell:${kind}`,
  ).spec as Mapped;
  const values = axisValues(spec);
  const cells = new FoundCells(spec);
  const columns = cellColumns(count);
  for (let cell = 0; cell < count; cell++) {
    const number = numberOf(
      values.map((axis) => axis[cell]),
      cell,
    );
    if (Number.isNaN(number)) columns.diverged[cell] = 3;
    else columns[kind as "loss" | "steps" | "accuracy"][cell] = number;
  }
  const all = Uint32Array.from({ length: count }, (_, cell) => cell);
  cells.take({ cells: all, stride: 1, columns, minima: null });
  return { cells, ranking: rankingOf(cells), spec, values };
}

it("ranks the lowest loss first, sets those that diverged apart, and finds the axis that the loss follows", () => {
  const { ranking, spec, values } = settings("loss", ([lr], cell) => (cell % 5 === 0 ? Number.NaN : -lr));
  expect(ranking.lost).toEqual([0, 5, 10, 15, 20, 25, 30, 35]);
  expect(ranking.order).toHaveLength(32);
  const rates = ranking.order.map((cell) => values[0][cell]);
  expect(rates).toEqual(rates.toSorted((a, b) => b - a));
  expect(ranking.correlations[0]).toBe(-1);
  expect(strongestAxis(ranking)).toBe(0);
  expect(summary(spec, ranking)).toBe(
    "The loss falls most clearly with lr (ρ −1.00). Of 32 settings, ρ between −0.35 and 0.35 may be chance.",
  );
});

it("ranks the highest accuracy first, with the sign of the correlation as it is", () => {
  const { ranking, spec, values } = settings("accuracy", ([, beta]) => beta);
  expect(values[1][ranking.order[0]]).toBe(Math.max(...values[1]));
  expect(ranking.correlations[1]).toBe(1);
  expect(summary(spec, ranking)).toMatch(/^The accuracy rises most clearly with beta 1 \(ρ 1\.00\)/);
});

it("says that none stands out where all results are alike, and needs a few of them", () => {
  const alike = settings("loss", () => 2);
  expect([...new Set(alike.ranking.ranks)]).toEqual([20.5]);
  expect(strongestAxis(alike.ranking)).toBe(-1);
  expect(summary(alike.spec, alike.ranking)).toMatch(/^No hyperparameter stands out/);
  expect(alike.ranking.correlations.map(correlationText)).toEqual(["ρ –", "ρ –", "ρ –"]);
  const few = settings("loss", ([lr]) => lr, 3);
  expect(summary(few.spec, few.ranking)).toMatch(/^Too few settings/);
});

it("counts only settings that are computed", () => {
  const { cells } = settings("loss", ([lr]) => lr);
  const fresh = new FoundCells(cells.spec);
  fresh.take({
    cells: Uint32Array.of(0, 8),
    stride: 8,
    columns: { ...cellColumns(2), loss: Float64Array.of(2, 1) },
    minima: null,
  });
  const ranking = rankingOf(fresh);
  expect([ranking.order, ranking.lost]).toEqual([[8, 0], []]);
});

it("draws a value from left to right as its axis goes, the best rank at the top, and the others below the line", () => {
  const { cells, ranking, values } = settings("loss", ([lr], cell) => (cell === 7 ? Number.NaN : lr));
  const dots = dotsOf(cells, ranking, 1);
  const bySide = dots.toSorted((a, b) => a.x - b.x).map(({ cell }) => values[1][cell]);
  // The axis goes from 0.9 to 0.1.
  expect(bySide).toEqual(bySide.toSorted((a, b) => b - a));
  const byHeight = dots.toSorted((a, b) => a.y - b.y).map(({ cell }) => cell);
  expect(byHeight).toEqual([...ranking.order, 7]);
  expect(dots.every(({ x, y }) => x > 0 && x < 1 && y > 0 && y < 1)).toBe(true);
  for (const { cell, x, y } of dots) expect(nearestDot(dots, x + 1e-6, y, 2)).toBe(cell);
  expect(nearestDot([], 0.5, 0.5, 1)).toBe(-1);
});
