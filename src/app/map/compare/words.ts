import type { CellKind } from "../../../experiment/index.ts";
import { percent, plain } from "../../../plot/chart/format.ts";
import { printShort } from "../../ui/values/number.ts";
import type { FoundCells } from "../found-cells.ts";
import { numberOf } from "../picture/shades.ts";
import { cellText, namesOf } from "../words.ts";
import { isHigherBetter, isOfCategories, type Pair } from "./difference.ts";

/** Returns the reading of a cell of two contenders: "with Adam loss 0.02; with SGD loss 0.1. …" */
export function comparedText({ spec, columns, against, minima }: FoundCells, cell: number): string {
  const { cell: kind } = spec.map;
  const names = namesOf(spec);
  const pair: Pair = [columns, against ?? columns];
  const each = pair.map((one, k) => `with ${names[k]} ${cellText(kind, one, cell, minima)}`);
  return [`${each.join("; ")}.`, verdict(kind, names, pair, cell)].filter(Boolean).join(" ");
}

/** Says which contender is better at a cell, and by how much; empty where there are no two numbers. */
function verdict(kind: CellKind, names: readonly string[], pair: Pair, cell: number): string {
  if (isOfCategories(kind)) return "";
  const numbers = pair.map((columns) => numberOf(kind, columns, cell));
  if (numbers.some(Number.isNaN)) return "";
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  if (low === high) return "Both are equal.";
  const isHigher = isHigherBetter(kind);
  const winner = names[numbers.indexOf(isHigher ? high : low)];
  return `${winner}’s is ${isHigher ? "higher" : "lower"} ${amount(kind, low, high)}.`;
}

/** Returns a difference in words: losses above 0 by their ratio, other numbers by their difference. */
function amount(kind: CellKind, low: number, high: number): string {
  if (kind === "accuracy") return `by ${percent(high - low, 1)}`;
  if (kind === "steps" || kind === "diverged")
    return `by ${high - low} ${high - low === 1 ? "step" : "steps"}`;
  return low > 0 ? `by a factor of ${printShort(high / low)}` : `by ${printShort(high - low)}`;
}

/** Returns the difference at an end of the scale: "by a factor of 1000", "by 0.2". */
export const reachText = (kind: CellKind, reach: number, isLog: boolean): string => {
  if (isLog) return `by a factor of ${printShort(10 ** reach)}`;
  return kind === "accuracy" ? `by ${percent(reach, 1)}` : `by ${plain(Number(reach.toPrecision(3)))}`;
};

/** Returns the meaning of a cell where one contender alone has a number. */
export function aloneText(kind: CellKind, alone: string, other: string): string {
  return kind === "steps" ? `only ${alone} reached it` : `only ${other} diverged`;
}

/** Returns the meaning of a cell where no contender has a number, or both the same category; null for other kinds. */
export const neitherText = (kind: CellKind): string | null =>
  ({
    minimum: "the same minimum",
    regime: "the same course",
    steps: "neither reached it",
    diverged: "neither diverged",
  })[kind as string] ?? null;

/** Returns the meaning of a cell where the contenders have different categories. */
export const otherText = (kind: CellKind): string =>
  kind === "minimum" ? "another minimum" : "another course";
