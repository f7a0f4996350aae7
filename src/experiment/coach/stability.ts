import { type Told, told } from "../../words/told.ts";
import type { Curvatures } from "../curvature/columns.ts";
import { CurvatureCourse } from "../curvature/curvature-course.ts";
import { networkEigenvalues } from "../curvature/eigenvalues.ts";
import { conditionAt, hasCondition, limitOf } from "../curvature/limits.ts";
import { isRandom } from "../is-random.ts";
import type { Spec } from "../spec.ts";
import { definitionOf } from "../values.ts";
import { meanOf } from "./progress.ts";
import type { CoachedRun, NetworkRun } from "./run.ts";
import { words } from "./words.ts";

/** The curvature that decides whether updates are stable, at one step. */
export interface StabilityAt {
  readonly step: number;
  /** The sharpness, or the preconditioned sharpness. */
  readonly value: number;
  readonly limit: number;
  /** The value over the limit: updates grow above 1. */
  readonly ratio: number;
}

/** The curvature along a run. */
export interface Stability {
  readonly preconditioned: boolean;
  /** In the order of steps. */
  readonly all: readonly StabilityAt[];
}

/** Steps that are measured at most, and microseconds that the training made again may take, by a rough estimate. */
const points = { surface: 4096, network: 64, problem: 64 } as const;
const budget = 2.5e6;
/** A network's run is measured where it ends within these shares of its limit, or its loss rose so many times. */
const nearby = { from: 0.8, to: 1.2, rise: 1.5 } as const;
const fewestSteps = 50;

const known = new WeakMap<CoachedRun, Stability | null>();

/**
 * Returns the curvature along a run that is over; null where no limit is known, where the gradient is random, and where
 * it would take too long.
 */
export function stabilityOf(run: CoachedRun): Stability | null {
  const found = known.get(run);
  if (found !== undefined) return found;
  const measured = isMeasured(run) ? measure(run) : null;
  known.set(run, measured);
  return measured;
}

function isMeasured(run: CoachedRun): boolean {
  const { spec, contender, status, steps } = run;
  if (status.kind !== "finished" && status.kind !== "stationary") return false;
  if (steps < fewestSteps || isRandom(spec) || !hasCondition(definitionOf(contender))) return false;
  if (run.kind === "surface") return true;
  // The curvature of most problems does not change: nothing settles there.
  if (run.kind === "problem") return false;
  return steps * run.whole().updateTime <= budget && (isNearLimit(run) || hasRisen(run));
}

/** Says whether a network ends near its limit; of a preconditioned one that is not known without its state. */
function isNearLimit(run: NetworkRun): boolean {
  const { lr } = run.values;
  const condition = conditionAt(run.spec, run.slot, run.steps, lr);
  if (!condition || condition.preconditioned) return condition !== null;
  const { architecture, train } = run.whole();
  const eigenvalues = networkEigenvalues(architecture, train, 100);
  eigenvalues.at(run.columns.params);
  const ratio = eigenvalues.largest("end", null, 0) / limitOf(condition, lr);
  return ratio >= nearby.from && ratio <= nearby.to;
}

const hasRisen = ({ columns: { loss } }: NetworkRun): boolean =>
  loss.reduce((most, one) => Math.max(most, one), 0) >= nearby.rise * loss[0];

function measure(run: CoachedRun): Stability | null {
  const course = new CurvatureCourse(alone(run), run.table, points[run.kind]);
  const all: Curvatures[] = [];
  for (let progress = course.next(run.steps, budget); progress; progress = course.next(run.steps, budget))
    if (progress.measured) all.push(progress.measured);
  all.sort((one, other) => one.step - other.step);
  const preconditioned = all.some((one) => Number.isFinite(one.preconditionedLimit));
  const ratios = all
    .map((one) => stabilityAt(one, preconditioned))
    .filter(({ ratio }) => Number.isFinite(ratio));
  return ratios.length > 0 ? { preconditioned, all: ratios } : null;
}

function stabilityAt(one: Curvatures, preconditioned: boolean): StabilityAt {
  const value = preconditioned ? one.preconditioned : one.sharpness;
  const limit = preconditioned ? one.preconditionedLimit : one.limit;
  return { step: one.step, value, limit, ratio: value / limit };
}

/** Returns the race of a run's contender without others. */
function alone({ spec, slot, contender }: CoachedRun): Spec {
  const { map: _, ...rest } = spec;
  return { ...rest, contenders: [contender], edits: spec.edits.filter((edit) => edit.slot === slot) };
}

/** The place of a run near its limit. */
export interface Edge {
  /** The first step that was measured above the limit after one below. */
  readonly since: number;
  /** Its median value and limit in the last quarter. */
  readonly value: number;
  readonly limit: number;
  readonly preconditioned: boolean;
}

/** The shares of the limit between which a run has settled at it, and within which its median lies. */
export interface Band {
  readonly all: readonly [number, number];
  readonly median: readonly [number, number];
}

/**
 * Returns where a run has settled at its limit: it has come up to it from below and stays there in the last quarter;
 * null where it has not.
 */
export function settledAt({ all, preconditioned }: Stability, band: Band): Edge | null {
  const rise = all.findIndex(({ ratio }, i) => i > 0 && ratio > 1 && all[i - 1].ratio <= 1);
  if (rise < 0) return null;
  const last = all[all.length - 1].step;
  const tail = all.filter(({ step }) => step >= 0.75 * last);
  const ratios = tail.map(({ ratio }) => ratio).sort((a, b) => a - b);
  const middle = ratios[ratios.length >> 1];
  const isWithin = (ratio: number, [from, to]: readonly [number, number]) => ratio >= from && ratio <= to;
  if (!isWithin(middle, band.median) || !ratios.every((ratio) => isWithin(ratio, band.all))) return null;
  const { limit } = all[all.length - 1];
  return { since: all[rise].step, value: middle * limit, limit, preconditioned };
}

/** Names a limit of the sharpness in a sentence: "2/lr = 100" where it is that. */
export function limitInWords({ values }: CoachedRun, limit: number): Told {
  const isPlain = values.momentum === 0 && values.weightDecay === 0;
  return told(isPlain ? "2/lr = {limit}" : "its limit {limit}", { limit: words(limit) });
}

/** Returns the step of a run's highest loss, and how many times as high as the first it is. */
export function highest({ columns: { loss } }: CoachedRun): {
  readonly step: number;
  readonly times: number;
} {
  let step = 0;
  for (let i = 1; i < loss.length; i++) if (loss[i] > loss[step]) step = i;
  return { step, times: loss[step] / loss[0] };
}

/** Returns whether a run's loss has fallen: its last tenth lies below the first loss. */
export const hasFallen = ({ columns: { loss } }: CoachedRun): boolean => meanOf(loss, 0.9, 1) < loss[0];
