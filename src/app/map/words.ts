import { type Axis, type CellKind, contenderIn, isRandom, mapDefaults } from "../../experiment/index.ts";
import { type Mapped, slotsOf } from "../../experiment/sweep/cells/cell-spec.ts";
import type { CellColumns } from "../../experiment/sweep/cells/columns.ts";
import type { Basin } from "../../experiment/sweep/cells/minima.ts";
import { type Regime, regimes } from "../../experiment/sweep/cells/regime.ts";
import { percent, plain } from "../../plot/chart/format.ts";
import { contenderNames } from "../../plot/names.ts";
import { inWords } from "../../plot/title.ts";
import { printExact, printShort } from "../ui/values/number.ts";
import { axisLabel } from "./axes.ts";

/** The kinds of cell, in the words of a list. */
export const cellNames: Readonly<Record<CellKind, string>> = {
  minimum: "minimum reached",
  steps: "steps to a loss",
  loss: "final loss",
  best: "lowest loss",
  diverged: "step of divergence",
  accuracy: "test accuracy",
  regime: "course of the loss",
};

/** The courses of a loss, in a few words each. */
export const regimeNames: Readonly<Record<Regime, string>> = {
  monotone: "falls at every step",
  catapult: "rises first, then falls",
  edge: "falls with ups and downs",
  oscillating: "oscillates",
  spikes: "has spikes",
  diverged: "diverges",
};

/** Returns a map's title: "Loss after 200 steps by lr and momentum", with the contender's name where there are several. */
export function mapTitle(spec: Mapped): string {
  const { steps, map, contenders } = spec;
  const contender = contenders.find(({ slot }) => slot === map.slot) ?? contenders[0];
  const axes = map.axes.map(({ name }) => axisLabel(contender, name));
  const count = `${steps} ${steps === 1 ? "step" : "steps"}`;
  const what = {
    minimum: `Minimum reached in ${count}`,
    steps: `Steps to a loss of ${plain(map.below ?? mapDefaults.below)}`,
    loss: `Loss after ${count}`,
    best: `Lowest loss in ${count}`,
    diverged: `Step of divergence within ${count}`,
    accuracy: `Test accuracy after ${count}`,
    regime: `Course of the loss over ${count}`,
  }[map.cell];
  const names = namesOf(spec);
  const settings = isRandom(map) ? `${map.size[0]} random settings of ` : "";
  return `${what} by ${settings}${inWords(axes)}${contenders.length > 1 ? ` (${names.join(" against ")})` : ""}`;
}

/** Returns the names of the contenders that a map runs: one, or two that it compares. */
export function namesOf(spec: Mapped): readonly string[] {
  const names = contenderNames(spec);
  return slotsOf(spec.map).map((slot) => names.get(slot) ?? "");
}

/**
 * Returns the values of a cell's axes, in as many digits as tell neighbouring cells apart: "lr 0.01, momentum 0.9".
 *
 * @param at the axes' values at the cell
 */
export function settingText(spec: Mapped, at: readonly number[]): string {
  const { axes, size, slot } = spec.map;
  const contender = contenderIn(spec, slot);
  return axes
    .map((axis, k) => {
      const distance = isRandom(spec.map) ? 0 : distanceAt(axis, size[k], at[k]);
      return `${axisLabel(contender, axis.name)} ${short(at[k], distance)}`;
    })
    .join(", ");
}

/** Returns how far the values of neighbouring cells of an axis are apart at a value; 0 for a single cell. */
function distanceAt({ from, to, scale }: Axis, cells: number, value: number): number {
  if (cells < 2) return 0;
  if (scale === "linear") return Math.abs(to - from) / (cells - 1);
  const rest = (one: number) => (scale === "log" ? one : 1 - one);
  return Math.abs(rest(value) * Math.expm1(Math.log1p((rest(to) - rest(from)) / rest(from)) / (cells - 1)));
}

const fewestDigits = 3;
const mostDigits = 17;

/** Writes a value in at least three digits, more where others are no further away than `distance`. */
function short(value: number, distance: number): string {
  const digitsOf = (size: number) => {
    const needed = distance > 0 ? 1 + Math.ceil(Math.log10(size / distance)) : 0;
    return Math.min(mostDigits, Math.max(fewestDigits, needed));
  };
  if (Number.isInteger(value) && Math.abs(value) < 1e5) return plain(value);
  if (value < 0.9 || value > 1) {
    const digits = digitsOf(Math.abs(value));
    return digits === fewestDigits ? printShort(value) : printExact(Number(value.toPrecision(digits)));
  }
  // Digits of what a decay rate lacks of 1: 0.9997 is not 1.00.
  const rest = 1 - value;
  return printExact(Number((1 - Number(rest.toPrecision(digitsOf(rest)))).toPrecision(15)));
}

/** Returns the reading of a cell: "loss 0.0031", "diverged at step 12". @param place of the cell in the columns */
export function cellText(
  kind: CellKind,
  columns: CellColumns,
  place: number,
  minima: readonly Basin[] | null,
): string {
  const left = columns.diverged[place];
  if (left > 0) return `diverged at step ${left}`;
  const loss = columns.loss[place];
  const ending = Number.isNaN(loss) ? "no loss" : `loss ${printShort(loss)}`;
  const steps = columns.steps[place];
  switch (kind) {
    case "minimum": {
      const found = minima?.[columns.minimum[place]];
      return found ? `minimum at ${placeText(found)}, ${ending}` : `at no minimum, ${ending}`;
    }
    case "steps":
      return steps < 0 ? `not reached, ${ending}` : `${steps} ${steps === 1 ? "step" : "steps"}`;
    case "best":
      return `lowest loss ${printShort(columns.best[place])}, ${ending}`;
    case "diverged":
      return `did not diverge, ${ending}`;
    case "accuracy":
      return Number.isNaN(columns.accuracy[place])
        ? "no accuracy"
        : `test accuracy ${percent(columns.accuracy[place], 1)}, ${ending}`;
    case "regime": {
      const regime = regimes[columns.regime[place]];
      return regime ? `the loss ${regimeNames[regime]}, ${ending}` : ending;
    }
    default:
      return ending;
  }
}

/** Writes the numbers at the ends of a scale, in as many digits as tell them apart: "0.012", "12 steps", "93 %". */
export function scaleTexts(
  kind: CellKind,
  { low, high }: { readonly low: number; readonly high: number },
): readonly [low: string, high: string] {
  for (let digits = fewestDigits; ; digits++) {
    const [first, last] = [scaleText(kind, low, digits), scaleText(kind, high, digits)];
    if (first !== last || low === high || digits === mostDigits) return [first, last];
  }
}

function scaleText(kind: CellKind, value: number, digits: number): string {
  if (kind === "accuracy") return percent(value, digits - fewestDigits);
  if (kind === "steps") return `${value} ${value === 1 ? "step" : "steps"}`;
  if (kind === "diverged") return `step ${value}`;
  return digits === fewestDigits ? printShort(value) : printExact(Number(value.toPrecision(digits)));
}

/** Writes the place of a minimum: "(1, 1)". */
export const placeText = ({ at: [x, y] }: Pick<Basin, "at">): string => `(${tidy(x)}, ${tidy(y)})`;

/** Writes three digits; 0 for what is 0 but for rounding. */
const tidy = (value: number): string => (Math.abs(value) < 1e-9 ? "0" : plain(Number(value.toPrecision(3))));

/** Returns the time left in words: "12 s left", "3 min left"; empty where it is not known. */
export function timeLeft(milliseconds: number): string {
  if (!Number.isFinite(milliseconds)) return "";
  const seconds = Math.max(1, Math.round(milliseconds / 1000));
  if (seconds < 90) return `${seconds} s left`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min left` : `${Math.round(minutes / 60)} h left`;
}
