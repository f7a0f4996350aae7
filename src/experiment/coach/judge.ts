import { type Told, told } from "../../words/told.ts";
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
  readonly words: Told;
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
    const lead = helps ? "holds, {ending}" : "does not fall, {ending}";
    return { helps, words: told(lead, { ending: ending(trial, there, end, aim) }), there, end };
  }
  const instead = endOf(before, aim);
  const helps = isLower(before, end, instead, aim) || there < stepThere(before) / 2;
  return { helps, words: besides(ending(trial, there, end, aim), there, end, instead), there, end };
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

const failureOf = ({ status, steps }: CoachedRun): Told =>
  told(status.kind === "diverged" ? "diverges at step {step}" : "stops at step {step}", {
    step: String(steps),
  });

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

/** A loss at the end of a run, exact or a mean. */
const losses = {
  loss: ["loss {loss}", "mean loss {loss}"],
  "test loss": ["test loss {loss}", "mean test loss {loss}"],
} as const;

function ending(trial: CoachedRun, there: number, end: number, aim: Finding["aim"]): Told {
  if (!Number.isFinite(there)) return told(losses[aim][isRandom(trial.spec) ? 1 : 0], { loss: words(end) });
  return told(trial.floor === 0 ? "loss {loss} at step {step}" : "{loss} above the minimum at step {step}", {
    loss: words(goal),
    step: String(there),
  });
}

/** Returns the ending of a trial beside the loss of the run before. */
function besides(ending: Told, there: number, end: number, instead: number): Told {
  if (Number.isFinite(there)) return ending;
  const before = words(instead);
  return words(end).printed === before.printed
    ? told("{ending} as before", { ending })
    : told("{ending} instead of {loss}", { ending, loss: before });
}
