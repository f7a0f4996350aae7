import { numbersOf } from "../../../network/numbers-of.ts";
import type { Numbers } from "../../../optim/index.ts";
import { multiplied, setTo } from "../candidates.ts";
import { hasArrived } from "../progress.ts";
import { defineCoachRule } from "../rule.ts";
import type { CoachedRun } from "../run.ts";
import { lastPoint } from "../shape.ts";
import { words } from "../words.ts";

/** The largest remainder of the gradient after the decay is added, as a share of the gradient: then they balance. */
const mostRemainder = 0.1;

/**
 * Its weight decay balances the gradient: g + weightDecay·p is nearly 0 where g is not, a minimum of the loss with the
 * penalty weightDecay/2·‖p‖², and not of the loss. Of a decoupled decay this holds without division by the gradient's
 * size only, so that it is not looked for there.
 */
export default defineCoachRule({
  id: "weight-decay",
  name: "Weight decay",
  rank: 23,
  find: (run) => {
    const { weightDecay, decoupledWeightDecay } = run.values;
    if (!(weightDecay > 0) || decoupledWeightDecay || decoupled.has(run.contender.optimizer)) return null;
    if (!run.isOver || hasArrived(run)) return null;
    const { grads, params } = atEnd(run);
    const gradient = Math.hypot(...grads);
    const remainder = Math.hypot(...grads.map((grad: number, i: number) => grad + weightDecay * params[i]));
    return gradient > 0 && remainder <= mostRemainder * gradient
      ? { gradient, remainder, weightDecay }
      : null;
  },
  say: ({ gradient, weightDecay }) =>
    `Weight decay ${words(weightDecay)} holds the loss up: it balances the gradient, whose norm is still ${words(gradient)}.`,
  advise: (_, run) => [
    multiplied(run, "weightDecay", [0.1, 0.01], "less weight decay"),
    { idea: "no weight decay", candidates: setTo(run, "weightDecay", 0) },
  ],
});

const decoupled: ReadonlySet<string> = new Set([
  "adamw",
  "lion",
  "schedule-free-adamw",
  "adan",
  "lamb",
  "lars",
  "muon",
]);

/** Returns the parameters at the end of a run, and the exact gradient there. */
function atEnd(run: CoachedRun): { readonly params: Numbers; readonly grads: Numbers } {
  if (run.kind === "surface") {
    const params = Float64Array.from(lastPoint(run));
    const grads = params.slice();
    run.landscape.lossAndGradient(params, grads);
    return { params, grads };
  }
  const params = numbersOf(run.spec.precision).from(run.columns.params);
  const grads = params.slice();
  run.whole().objective.lossAndGradient(params, grads, 0);
  return { params, grads };
}
