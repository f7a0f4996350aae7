import { isRandom } from "../is-random.ts";
import { courseOf, endOf } from "./progress.ts";
import type { Finding } from "./rule.ts";
import type { CoachedRun } from "./run.ts";
import { words } from "./words.ts";

/** The share of its loss above the floor that a run must have left at most to be better than another. */
const better = { surface: 0.5, network: 0.9, problem: 0.9 } as const;
/** The least share, if no floor is known, of the fall so far by which the loss must be lower. */
const leastFall = 0.1;
/** The height above the minimum at which a run counts as there. */
const goal = 1e-6;
/** A loss is higher than another where it exceeds it by more than this share. */
const rounding = 1e-9;

/** The outcome of a trial. */
export interface Outcome {
  readonly helps: boolean;
  /** "holds, loss 1e-6 at step 152", after "Tried: ". */
  readonly words: string;
  /** The step at which it was at the minimum; infinite where it was not. */
  readonly there: number;
  /** The loss at its end. */
  readonly end: number;
}

/** Compares a trial with the run that it is to better. */
export function judge(before: CoachedRun, trial: CoachedRun, aim: Finding["aim"]): Outcome {
  const end = endOf(trial, aim);
  const there = stepThere(trial);
  if (hasFailed(trial)) return { helps: false, words: failureOf(trial), there, end };
  if (hasFailed(before)) {
    const helps = holds(trial);
    const lead = helps ? "holds" : "does not fall";
    return { helps, words: `${lead}, ${ending(trial, there, end, aim)}`, there, end };
  }
  const instead = endOf(before, aim);
  const helps = isLower(before, end, instead, aim) || there < stepThere(before) / 2;
  const isSame = words(end) === words(instead);
  const than = Number.isFinite(there) ? "" : isSame ? " as before" : ` instead of ${words(instead)}`;
  return { helps, words: `${ending(trial, there, end, aim)}${than}`, there, end };
}

/** Returns true where the outcome of one trial is better than that of another. */
export const isBetter = (one: Outcome, other: Outcome): boolean =>
  one.helps !== other.helps
    ? one.helps
    : one.there !== other.there
      ? one.there < other.there
      : one.end < other.end;

/** Says whether a run ended otherwise than at its last step or at a stationary point. */
const hasFailed = ({ status: { kind } }: CoachedRun): boolean =>
  kind !== "finished" && kind !== "stationary" && kind !== "running";

const failureOf = ({ status, steps }: CoachedRun): string =>
  status.kind === "diverged" ? `diverges at step ${steps}` : `stops at step ${steps}`;

/** Says whether a run stays within its first loss, and is not rising at its end. */
function holds(run: CoachedRun): boolean {
  const { loss } = courseOf(run);
  const margin = rounding * Math.abs(loss[0]);
  const tenth = Math.floor(loss.length / 10);
  const highest = (from: number) =>
    loss.subarray(from, from + tenth).reduce((most, one) => Math.max(most, one), Number.NEGATIVE_INFINITY);
  const rises =
    !isRandom(run.spec) &&
    tenth > 0 &&
    highest(loss.length - tenth) > highest(loss.length - 2 * tenth) + margin;
  return loss[loss.length - 1] <= loss[0] + margin && !rises;
}

function isLower(before: CoachedRun, end: number, instead: number, aim: Finding["aim"]): boolean {
  const { floor, kind } = before;
  if (floor !== null) return end - floor <= better[kind] * (instead - floor);
  const [first] = courseOf(before, aim).loss;
  return instead - end > leastFall * Math.abs(first - instead);
}

/** Returns the first step at which a run on a surface is at the lowest known minimum; infinite where there is none. */
function stepThere(run: CoachedRun): number {
  if (run.kind !== "surface" || run.floor === null) return Number.POSITIVE_INFINITY;
  const highest = run.floor + goal;
  const row = run.columns.loss.findIndex((loss) => loss <= highest);
  return row < 0 ? Number.POSITIVE_INFINITY : row;
}

function ending(trial: CoachedRun, there: number, end: number, aim: Finding["aim"]): string {
  if (!Number.isFinite(there)) return `${isRandom(trial.spec) ? `mean ${aim}` : aim} ${words(end)}`;
  return trial.floor === 0
    ? `loss ${words(goal)} at step ${there}`
    : `${words(goal)} above the minimum at step ${there}`;
}
