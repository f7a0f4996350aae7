import type { CellKind } from "../../../experiment/index.ts";
import { percent, plain } from "../../../plot/chart/format.ts";
import { type Sentence, say } from "../../../words/say.ts";
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
  const each = pair.map((one, k) =>
    say("with {name} {reading}", { name: names[k], reading: cellText(kind, one, cell, minima) }),
  );
  return [`${each.join("; ")}.`, verdict(kind, names, pair, cell)].filter(Boolean).join(" ");
}

/** Says which contender is better at a cell, and by how much; empty where there are no two numbers. */
function verdict(kind: CellKind, names: readonly string[], pair: Pair, cell: number): string {
  if (isOfCategories(kind)) return "";
  const numbers = pair.map((columns) => numberOf(kind, columns, cell));
  if (numbers.some(Number.isNaN)) return "";
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  if (low === high) return say("Both are equal.");
  const isHigher = isHigherBetter(kind);
  const winner = names[numbers.indexOf(isHigher ? high : low)];
  return say(isHigher ? "{winner}’s is higher {amount}." : "{winner}’s is lower {amount}.", {
    winner,
    amount: amount(kind, low, high),
  });
}

/** Returns a difference in words: losses above 0 by their ratio, other numbers by their difference. */
function amount(kind: CellKind, low: number, high: number): string {
  const difference = high - low;
  if (kind === "accuracy") return by(percent(difference, 1));
  if (kind === "steps" || kind === "diverged")
    return say("by {count} {steps:step|steps}", { count: String(difference), steps: difference });
  return low > 0 ? byFactor(high / low) : by(printShort(difference));
}

const by = (difference: string): string => say("by {difference}", { difference });
const byFactor = (factor: number): string => say("by a factor of {factor}", { factor: printShort(factor) });

/** Returns the difference at an end of the scale: "by a factor of 1000", "by 0.2". */
export function reachText(kind: CellKind, reach: number, isLog: boolean): string {
  if (isLog) return byFactor(10 ** reach);
  return by(kind === "accuracy" ? percent(reach, 1) : plain(Number(reach.toPrecision(3))));
}

/** Returns the meaning of an end of the scale: "Adam better by a factor of 1000". */
export const betterText = (winner: string, kind: CellKind, reach: number, isLog: boolean): string =>
  say("{winner} better {amount}", { winner, amount: reachText(kind, reach, isLog) });

/** Returns the meaning of a cell where one contender alone has a number. */
export function aloneText(kind: CellKind, alone: string, other: string): string {
  return kind === "steps"
    ? say("only {name} reached it", { name: alone })
    : say("only {name} diverged", { name: other });
}

const neither: Readonly<Partial<Record<CellKind, Sentence>>> = {
  minimum: "the same minimum",
  regime: "the same course",
  steps: "neither reached it",
  diverged: "neither diverged",
};

/** Returns the meaning of a cell where no contender has a number, or both the same category; null for other kinds. */
export function neitherText(kind: CellKind): string | null {
  const sentence = neither[kind];
  return sentence ? say(sentence) : null;
}

/** Returns the meaning of a cell where the contenders have different categories. */
export const otherText = (kind: CellKind): string =>
  say(kind === "minimum" ? "another minimum" : "another course");
