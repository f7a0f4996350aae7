import { type Axis, type CellKind, contenderIn, isRandom, mapDefaults } from "../../experiment/index.ts";
import { type Mapped, slotsOf } from "../../experiment/sweep/cells/cell-spec.ts";
import type { CellColumns } from "../../experiment/sweep/cells/columns.ts";
import type { Basin } from "../../experiment/sweep/cells/minima.ts";
import { type Regime, regimes } from "../../experiment/sweep/cells/regime.ts";
import { percent, plain } from "../../plot/chart/format.ts";
import { contenderNames } from "../../plot/names.ts";
import { inWords } from "../../plot/title.ts";
import { type Sentence, say } from "../../words/say.ts";
import { printExact, printShort } from "../ui/values/number.ts";
import { axisLabel } from "./axes.ts";

/** The kinds of cell, in the words of a list. */
export const cellNames: Readonly<Record<CellKind, Sentence>> = {
  minimum: "minimum reached",
  steps: "steps to a loss",
  loss: "final loss",
  best: "lowest loss",
  diverged: "step of divergence",
  accuracy: "test accuracy",
  regime: "course of the loss",
};

/** The courses of a loss, in a few words each. */
export const regimeNames: Readonly<Record<Regime, Sentence>> = {
  monotone: "falls at every step",
  catapult: "rises first, then falls",
  edge: "falls with ups and downs",
  oscillating: "oscillates",
  spikes: "has spikes",
  diverged: "diverges",
};

/** The quantities of a title. */
const titles = {
  minimum: "Minimum reached in {count} {steps:step|steps}",
  steps: "Steps to a loss of {loss}",
  loss: "Loss after {count} {steps:step|steps}",
  best: "Lowest loss in {count} {steps:step|steps}",
  diverged: "Step of divergence within {count} {steps:step|steps}",
  accuracy: "Test accuracy after {count} {steps:step|steps}",
  regime: "Course of the loss over {count} {steps:step|steps}",
} as const;

/** Returns a map's title: "Loss after 200 steps by lr and momentum", with the contender's name where there are several. */
export function mapTitle(spec: Mapped): string {
  const { steps, map, contenders } = spec;
  const contender = contenders.find(({ slot }) => slot === map.slot) ?? contenders[0];
  const axes = inWords(map.axes.map(({ name }) => axisLabel(contender, name)));
  const quantity =
    map.cell === "steps"
      ? say(titles.steps, { loss: plain(map.below ?? mapDefaults.below) })
      : say(titles[map.cell], { count: String(steps), steps });
  const title = isRandom(map)
    ? say("{quantity} by {settings} random settings of {axes}", {
        quantity,
        settings: String(map.size[0]),
        axes,
      })
    : say("{quantity} by {axes}", { quantity, axes });
  const [first, second] = namesOf(spec);
  if (contenders.length === 1) return title;
  return second === undefined
    ? `${title} (${first})`
    : say("{title} ({first} against {second})", { title, first, second });
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
  if (left > 0) return say("diverged at step {step}", { step: String(left) });
  const loss = columns.loss[place];
  const ending = Number.isNaN(loss) ? say("no loss") : say("loss {loss}", { loss: printShort(loss) });
  const steps = columns.steps[place];
  switch (kind) {
    case "minimum": {
      const found = minima?.[columns.minimum[place]];
      return found
        ? say("minimum at {place}, {ending}", { place: placeText(found), ending })
        : say("at no minimum, {ending}", { ending });
    }
    case "steps":
      return steps < 0 ? say("not reached, {ending}", { ending }) : stepsText(steps);
    case "best":
      return say("lowest loss {loss}, {ending}", { loss: printShort(columns.best[place]), ending });
    case "diverged":
      return say("did not diverge, {ending}", { ending });
    case "accuracy":
      return Number.isNaN(columns.accuracy[place])
        ? say("no accuracy")
        : say("test accuracy {accuracy}, {ending}", {
            accuracy: percent(columns.accuracy[place], 1),
            ending,
          });
    case "regime": {
      const regime = regimes[columns.regime[place]];
      return regime
        ? say("the loss {course}, {ending}", { course: say(regimeNames[regime]), ending })
        : ending;
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
  if (kind === "steps") return stepsText(value);
  if (kind === "diverged") return say("step {step}", { step: String(value) });
  return digits === fewestDigits ? printShort(value) : printExact(Number(value.toPrecision(digits)));
}

const stepsText = (steps: number): string =>
  say("{count} {steps:step|steps}", { count: String(steps), steps });

/** Writes the place of a minimum: "(1, 1)". */
export const placeText = ({ at: [x, y] }: Pick<Basin, "at">): string =>
  say("({x}, {y})", { x: tidy(x), y: tidy(y) });

/** Writes three digits; 0 for what is 0 but for rounding. */
const tidy = (value: number): string => (Math.abs(value) < 1e-9 ? "0" : plain(Number(value.toPrecision(3))));

/** Returns the time left in words: "12 s left", "3 min left"; empty where it is not known. */
export function timeLeft(milliseconds: number): string {
  if (!Number.isFinite(milliseconds)) return "";
  const seconds = Math.max(1, Math.round(milliseconds / 1000));
  if (seconds < 90) return say("{seconds} s left", { seconds });
  const minutes = Math.round(seconds / 60);
  return minutes < 90
    ? say("{minutes} min left", { minutes })
    : say("{hours} h left", { hours: Math.round(minutes / 60) });
}
