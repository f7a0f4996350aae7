import { told } from "../../../words/told.ts";
import { defineCoachRule } from "../rule.ts";
import { limitInWords, settledAt, stabilityOf } from "../stability.ts";
import { words } from "../words.ts";

/** The sharpness has settled at the limit of gradient descent (Cohen et al. 2021, arXiv:2103.00065). No alarm. */
export default defineCoachRule({
  id: "edge-of-stability",
  name: "Edge of stability",
  rank: 36,
  isRemark: true,
  chart: "sharpness",
  find: (run) => {
    const stability = stabilityOf(run);
    if (!stability || stability.preconditioned) return null;
    return settledAt(stability, { all: [0.85, 1.15], median: [0.9, 1.1] });
  },
  say: ({ since, value, limit }, run) =>
    told(
      "At the edge of stability: the sharpness came up to {limit} by step {step} and stays there, at {value}. Above it, steps overshoot and lead to a flatter place. The loss falls all the same (Cohen et al. 2021).",
      { limit: limitInWords(run, limit), step: String(since), value: words(value) },
    ),
  advise: () => [],
});
