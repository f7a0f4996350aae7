import { numbersOf } from "../../network/numbers-of.ts";
import { roundOf } from "../changes/contender-changes.ts";
import { isRandom } from "../is-random.ts";
import type { CoachedRun, ProblemRun } from "./run.ts";
import { lastPoint } from "./shape.ts";

/** The parameters at the end of a run, and the exact gradient there, of all training samples. */
export interface GradientAtEnd {
  readonly params: Float64Array;
  readonly grads: Float64Array;
}

/** Returns the gradient at the end of a run; null on a problem that has gradients of batches alone. */
export function gradientAtEnd(run: CoachedRun): GradientAtEnd | null {
  if (run.kind === "surface") {
    const params = Float64Array.from(lastPoint(run));
    const grads = new Float64Array(2);
    run.landscape.lossAndGradient(params, grads);
    return { params, grads };
  }
  if (run.kind === "problem") return onProblem(run);
  // In the network's precision.
  const params = numbersOf(run.spec.precision).from(run.columns.params);
  const grads = params.slice();
  run.whole().objective.lossAndGradient(params, grads, 0);
  return { params: run.columns.params, grads: Float64Array.from(grads) };
}

function onProblem({ spec, columns: { params }, whole }: ProblemRun): GradientAtEnd | null {
  const { objective, noise } = whole();
  if (isRandom(spec) && !noise) return null;
  const grads = params.slice();
  objective.lossAndGradient(params, grads, 0);
  return { params, grads };
}

/** Kinds of addons that hand the optimizer other gradients than those of the recorded steps, one for each. */
const others: ReadonlySet<string> = new Set(["ascent", "accumulation"]);

/** Says whether an optimizer's updates are made with the gradients whose norms are recorded, clipped or not. */
export const takesRecorded = ({ contender }: CoachedRun): boolean =>
  roundOf(contender).every(({ kind }) => !others.has(kind));

/** Returns the Euclidean norm. */
export const normOf = (values: Float64Array): number =>
  Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));
