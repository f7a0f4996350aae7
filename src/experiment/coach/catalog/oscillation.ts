import { told } from "../../../words/told.ts";
import { isRandom } from "../../is-random.ts";
import { adam, momentum, multiplied, smallerRate } from "../candidates.ts";
import { courseOf, hasArrived, lateFall } from "../progress.ts";
import { defineCoachRule } from "../rule.ts";
import type { CoachedRun, SurfaceRun } from "../run.ts";
import { shapeAtEnd } from "../shape.ts";
import { inPercent, words } from "../words.ts";

/** The least share of steps in the second half that turn back, by more than a right angle. */
const leastTurns = 0.5;
/** The least share of steps in the second half that raise the loss, with momentum, and of a network's. */
const leastRises = { withMomentum: 0.3, ofNetwork: 0.4 } as const;
/** The least number of times that a coordinate turns in the second half. */
const fewestTurns = 4;
/** The largest fall of a network's loss from its third quarter to its last. */
const mostFall = 0.01;

/** Signs that a run oscillates: the share of steps that turn back, or that raise the loss. */
interface Oscillation {
  readonly kind: "turns" | "rises";
  readonly share: number;
}

/**
 * It goes to and fro and does not arrive. Without momentum gradient descent turns back along a direction of curvature λ
 * where 1 < lr·λ < 2, as each step multiplies the coordinate by 1 − lr·λ (Goh 2017, doi:10.23915/distill.00006).
 */
export default defineCoachRule({
  id: "oscillation",
  name: "Oscillation",
  rank: 40,
  find: (run): Oscillation | null => {
    if (!run.isOver || run.steps < 10 || isRandom(run.spec) || hasArrived(run)) return null;
    if (run.kind === "surface") {
      const turns = turnsBack(run);
      if (turns >= leastTurns) return { kind: "turns", share: turns };
      const rises = lateRises(run);
      const loops =
        hasMomentum(run) && rises >= leastRises.withMomentum && coordinateTurns(run) >= fewestTurns;
      return loops ? { kind: "rises", share: rises } : null;
    }
    const rises = lateRises(run);
    return rises >= leastRises.ofNetwork && lateFall(run) < mostFall ? { kind: "rises", share: rises } : null;
  },
  say: ({ kind, share }, run) => {
    if (kind === "rises")
      return told("Oscillates: {share} of the last steps raised the loss.", { share: inPercent(share) });
    const curvature = run.kind === "surface" ? shapeAtEnd(run)?.high : undefined;
    const product = curvature && run.contender.optimizer === "sgd" ? run.values.lr * curvature : 0;
    const turned = told("Oscillates: {share} of the last steps turned back.", { share: inPercent(share) });
    if (!(product > 1 && run.values.momentum === 0)) return turned;
    const why = told(
      "Along the steepest direction (λ = {curvature}) lr·λ is {product}: above 1 each step overshoots the bottom.",
      { curvature: words(curvature ?? 0), product: words(product) },
    );
    return [turned, why];
  },
  advise: (_, run) =>
    hasMomentum(run)
      ? [lessMomentum(run), smallerRate(run)]
      : [momentum(run, [0.5, 0.9]), smallerRate(run), adam(run)],
});

const lessMomentum = (run: CoachedRun) =>
  multiplied(run, run.values.momentum > 0 ? "momentum" : "beta1", [0.8, 0.5], told("less momentum"));

const hasMomentum = ({ values }: CoachedRun): boolean => values.momentum > 0 || values.beta1 > 0;

/** Returns the share of steps in the second half that turn back from the one before. */
function turnsBack({ columns: { x, y } }: SurfaceRun): number {
  const first = Math.max(2, Math.floor(x.length / 2));
  let turns = 0;
  for (let row = first; row < x.length; row++) {
    const along = (x[row] - x[row - 1]) * (x[row - 1] - x[row - 2]);
    if (along + (y[row] - y[row - 1]) * (y[row - 1] - y[row - 2]) < 0) turns += 1;
  }
  return turns / (x.length - first);
}

/** Returns the number of times that x or y turned in the second half, whichever turned more often. */
function coordinateTurns({ columns: { x, y } }: SurfaceRun): number {
  const turnsOf = (values: Float64Array) => {
    let turns = 0;
    for (let row = Math.max(2, Math.floor(values.length / 2)); row < values.length; row++)
      if ((values[row] - values[row - 1]) * (values[row - 1] - values[row - 2]) < 0) turns += 1;
    return turns;
  };
  return Math.max(turnsOf(x), turnsOf(y));
}

/** Returns the share of steps in the second half that raised the loss. */
function lateRises(run: CoachedRun): number {
  const { loss } = courseOf(run);
  const first = Math.max(1, Math.floor(loss.length / 2));
  let rises = 0;
  for (let row = first; row < loss.length; row++) if (loss[row] > loss[row - 1]) rises += 1;
  return rises / (loss.length - first);
}
