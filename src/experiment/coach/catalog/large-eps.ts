import { told } from "../../../words/told.ts";
import { meanVariance } from "../../surface/noise.ts";
import { setTo } from "../candidates.ts";
import { takesRecorded } from "../gradient.ts";
import { hasArrived } from "../progress.ts";
import { defineCoachRule } from "../rule.ts";
import type { CoachedRun } from "../run.ts";
import { words } from "../words.ts";

/** Optimizers that divide by √v + eps, where v is the bias-corrected average of squared gradients with rate beta2. */
const dividing: ReadonlySet<string> = new Set(["adam", "adamw"]);
/** The eps that Adam's paper has. */
const usual = 1e-8;

/**
 * Its eps is larger than the √v that it is added to, from half of the run on: the steps are then close to those of
 * gradient descent with momentum, at lr/eps, and no longer adapt to the gradient's size.
 */
export default defineCoachRule({
  id: "large-eps",
  name: "Large eps",
  rank: 22,
  find: (run) => {
    const { eps, amsgrad } = run.values;
    if (!dividing.has(run.contender.optimizer) || amsgrad || !takesRecorded(run)) return null;
    if (!run.isOver || hasArrived(run)) return null;
    const roots = rootMeanSquares(run);
    if (roots.length < 2) return null;
    const largest = roots
      .subarray(Math.floor(roots.length / 2))
      .reduce((most, root) => Math.max(most, root), 0);
    return eps > largest ? { eps, root: largest, rate: run.values.lr / eps } : null;
  },
  say: ({ eps, root, rate }) =>
    told(
      "eps {eps} is larger than √v, which is at most {root} in the second half: the steps are nearly those of SGD with momentum and lr/eps = {rate}.",
      { eps: words(eps), root: words(root), rate: words(rate) },
    ),
  advise: (_, run) => [{ idea: told("a small eps"), candidates: setTo(run, "eps", usual) }],
});

/**
 * Returns the root of the mean of v over all parameters, by step, or a number above it. v is linear in g², so that its
 * mean is the same average of the mean of g², which is ‖g‖²/n; noise adds its variance.
 */
function rootMeanSquares(run: CoachedRun): Float64Array {
  const { gradNorm } = run.columns;
  const { beta2 } = run.values;
  const decay = decayIn(run);
  const size = run.kind === "surface" ? 2 : run.columns.params.length;
  const variance = varianceIn(run);
  const roots = new Float64Array(run.steps);
  let average = 0;
  for (let step = 0; step < run.steps; step++) {
    average = beta2 * average + (1 - beta2) * ((gradNorm[step] + decay(step)) ** 2 / size + variance);
    roots[step] = Math.sqrt(average / (1 - beta2 ** (step + 1)));
  }
  return roots;
}

/** Returns the mean variance of the noise that is added to a component of the gradient. */
function varianceIn(run: CoachedRun): number {
  if (run.kind === "surface") return meanVariance(run.spec.noise);
  const noise = run.kind === "problem" ? run.whole().noise : null;
  return noise ? noise.reduce((sum, one) => sum + one * one, 0) / noise.length : 0;
}

/**
 * Returns the most that a coupled decay adds to the norm of the gradient in a step: the norm of weightDecay·p. Of a
 * training the parameters of earlier steps are not recorded, and it is taken as infinite.
 */
function decayIn(run: CoachedRun): (step: number) => number {
  const { weightDecay, decoupledWeightDecay } = run.values;
  if (!(weightDecay > 0) || decoupledWeightDecay || run.contender.optimizer === "adamw") return () => 0;
  if (run.kind !== "surface") return () => Number.POSITIVE_INFINITY;
  const { x, y } = run.columns;
  return (step) => weightDecay * Math.hypot(x[step], y[step]);
}
