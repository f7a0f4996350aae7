import { told } from "../../../words/told.ts";
import { multiplied, setTo } from "../candidates.ts";
import { gradientAtEnd, normOf } from "../gradient.ts";
import { hasArrived } from "../progress.ts";
import { defineCoachRule } from "../rule.ts";
import type { CoachedRun } from "../run.ts";
import { words } from "../words.ts";

/** The largest remainder of the gradient after the decay is added, as a share of the gradient: then they balance. */
const mostRemainder = 0.1;

/** The share of 1/weightDecay from which on a parameter is at the bound of a decoupled decay. */
const atBound = 0.9;

/**
 * Its weight decay balances the gradient. A coupled one does where g + weightDecay·p is nearly 0 and g is not: that is a
 * minimum of the loss with the penalty weightDecay/2·‖p‖². The decoupled one of AdamW keeps every parameter within
 * ±1/weightDecay (Xie & Li 2024, arXiv:2404.04454): a parameter is at this bound, and the gradient leads beyond it.
 */
export default defineCoachRule({
  id: "weight-decay",
  name: "Weight decay",
  rank: 23,
  find: (run) => {
    const { weightDecay } = run.values;
    if (!(weightDecay > 0) || !run.isOver || hasArrived(run)) return null;
    const end = gradientAtEnd(run);
    if (!end) return null;
    const { grads, params } = end;
    const holds = isAdamW(run) ? isBounded : isBalanced;
    return holds(grads, params, weightDecay) ? { weightDecay, gradient: normOf(grads) } : null;
  },
  say: ({ gradient, weightDecay }) =>
    told(
      "Weight decay {weightDecay} holds the loss up: it balances the gradient, whose norm is still {gradient}.",
      { weightDecay: words(weightDecay), gradient: words(gradient) },
    ),
  advise: (_, run) => [
    multiplied(run, "weightDecay", [0.1, 0.01], told("less weight decay")),
    { idea: told("no weight decay"), candidates: setTo(run, "weightDecay", 0) },
  ],
});

/** Others with a decoupled decay have neither balance, and nothing is said of them. */
const isAdamW = ({ contender, values }: CoachedRun): boolean =>
  contender.optimizer === "adamw" || values.decoupledWeightDecay > 0;

function isBalanced(grads: Float64Array, params: Float64Array, weightDecay: number): boolean {
  const gradient = normOf(grads);
  const remainder = normOf(grads.map((grad, i) => grad + weightDecay * params[i]));
  return gradient > 0 && remainder <= mostRemainder * gradient;
}

const isBounded = (grads: Float64Array, params: Float64Array, weightDecay: number): boolean =>
  grads.some((grad, i) => Math.abs(params[i]) * weightDecay >= atBound && grad * params[i] < 0);
