import { told } from "../../../words/told.ts";
import { defineCoachRule } from "../rule.ts";
import { settledAt, stabilityOf } from "../stability.ts";
import { words } from "../words.ts";

/** The preconditioned sharpness has settled at its limit (Cohen et al. 2022, arXiv:2207.14484). No alarm. */
export default defineCoachRule({
  id: "adam-edge",
  name: "Adaptive edge of stability",
  rank: 37,
  isRemark: true,
  chart: "preconditioned",
  find: (run) => {
    const stability = stabilityOf(run);
    if (!stability?.preconditioned) return null;
    return settledAt(stability, { all: [0.7, 1.25], median: [0.85, 1.1] });
  },
  say: ({ since, value, limit }) =>
    told(
      "At its edge of stability: the preconditioned sharpness came up to its limit {limit} by step {step} and stays near it, at {value}. The sharpness itself may still grow, as the preconditioner adapts (Cohen et al. 2022).",
      { limit: words(limit), step: String(since), value: words(value) },
    ),
  advise: () => [],
});
