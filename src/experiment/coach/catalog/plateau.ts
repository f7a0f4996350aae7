import { told } from "../../../words/told.ts";
import { adam, largerRate, momentum, moreSteps } from "../candidates.ts";
import { otherStart } from "../circumstances.ts";
import { gradientAtEnd, normOf } from "../gradient.ts";
import { courseOf, endOf, excessOf, hasArrived, lateFall, meanOf } from "../progress.ts";
import { defineCoachRule } from "../rule.ts";
import type { CoachedRun, SurfaceRun, TrainingRun } from "../run.ts";
import { isCurved, latePath, shapeAtEnd } from "../shape.ts";
import { inPercent, words } from "../words.ts";

/** The gradient norm, as a share of the mean descent per distance to the minimum, below which the surface is flat. */
const flat = 0.01;
/** The longest path in the last quarter, as a share of the distance to the minimum. */
const longestPath = 0.1;

/** The largest fall of a training's loss from its third quarter to its last, and the least share of the first loss left. */
const ofTraining = { mostFall: 0.05, leastLeft: 0.7 } as const;

/** The share of the first gradient norm up to which a problem's gradient is gone. */
const gone = 1e-3;

/**
 * It ends where the gradient is far smaller than the surface falls on average from there to the nearest lowest minimum.
 * A convex function has no such place: there ‖g‖·distance ≥ f − f* (Boyd & Vandenberghe, Convex Optimization, 3.1.3).
 * The share of a hundredth is ours. A network is on a plateau where its loss hardly falls and is close to its first
 * (Fukumizu & Amari 2000, Local minima and plateaus in hierarchical structures of multilayer perceptrons).
 */
export default defineCoachRule({
  id: "plateau",
  name: "Plateau",
  rank: 32,
  find: (run) => {
    if (!run.isOver || hasArrived(run)) return null;
    return run.kind === "surface" ? onSurface(run) : inTraining(run);
  },
  say: ({ norm, fall, away, left }) =>
    away === null
      ? told(
          "Hardly learns, on a plateau: after all steps {left} of the first loss are left, and in the second half it hardly fell.",
          { left: inPercent(left) },
        )
      : told(
          "Hardly moves, on a plateau: the gradient norm is {norm}, while the surface falls by {fall} per unit on average to the minimum, which is {away} away.",
          { norm: words(norm), fall: words(fall), away: words(away) },
        ),
  advise: (_, run) => [adam(run), momentum(run), largerRate(run), otherStart(run), ...longer(run)],
});

interface Plateau {
  readonly norm: number;
  /** The mean fall per distance to the minimum; of a training the share of its loss that the last quarter lost. */
  readonly fall: number;
  /** The distance to the minimum; null for a training. */
  readonly away: number | null;
  /** The loss above the floor at the end, as a share of the first. */
  readonly left: number;
}

function onSurface(run: SurfaceRun): Plateau | null {
  if (run.floor === null) return null;
  const { gradNorm, distance, loss } = run.columns;
  const away = distance[run.steps];
  const fall = excessOf(run) / away;
  const norm = meanOf(gradNorm, 0.75, 1);
  const left = excessOf(run) / (loss[0] - run.floor);
  const shape = shapeAtEnd(run);
  if (!shape || isCurved(run, shape.high) || isCurved(run, shape.low)) return null;
  return norm < flat * fall && latePath(run) < longestPath * away ? { norm, fall, away, left } : null;
}

function inTraining(run: TrainingRun): Plateau | null {
  if (mayBeMinimum(run)) return null;
  const fall = lateFall(run);
  const left = endOf(run) / courseOf(run).loss[0];
  const norm = meanOf(run.columns.gradNorm, 0.75, 1);
  const isFlat = Math.abs(fall) < ofTraining.mostFall && left >= ofTraining.leastLeft && left <= 1;
  return isFlat ? { norm, fall, away: null, left } : null;
}

/** Says whether a problem's run may end at its minimum, which need not be 0: the exact gradient is gone, or not known. */
function mayBeMinimum(run: TrainingRun): boolean {
  if (run.kind === "network") return false;
  const end = gradientAtEnd(run);
  return !end || normOf(end.grads) <= gone * run.columns.gradNorm[0];
}

/** A training leaves its plateau in time; a surface that is flat may be so for ever. */
const longer = (run: CoachedRun) => (run.kind !== "surface" ? [moreSteps(run)] : []);
