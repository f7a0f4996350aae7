import { told } from "../../../words/told.ts";
import { defineCoachRule } from "../rule.ts";
import { hasFallen, highest, limitInWords, stabilityOf } from "../stability.ts";
import { words } from "../words.ts";

/** The least factor by which the loss rises at first. */
const leastRise = 2;

/**
 * The learning rate was too large for the start, so that the loss rose, and the steps led to a flatter place, where it is
 * not (Lewkowycz et al. 2020, arXiv:2003.02218).
 */
export default defineCoachRule({
  id: "catapult",
  name: "Catapult",
  rank: 38,
  isRemark: true,
  chart: "sharpness",
  find: (run) => {
    const stability = stabilityOf(run);
    if (!stability || stability.preconditioned || !hasFallen(run)) return null;
    const [first] = stability.all;
    const last = stability.all[stability.all.length - 1];
    const { step, times } = highest(run);
    if (!(first.step === 0 && first.ratio > 1 && last.ratio < 1) || times < leastRise) return null;
    return { from: first.value, to: last.value, limit: first.limit, step, times };
  },
  say: ({ from, to, limit, step, times }, run) =>
    told(
      "Catapult: the sharpness at the start, {from}, is above {limit}, so the loss rose to {times} times its first value by step {step}. The long steps led to a flatter place, of sharpness {to}, where it falls (Lewkowycz et al. 2020).",
      {
        from: words(from),
        limit: limitInWords(run, limit),
        times: words(times, 2),
        step: String(step),
        to: words(to),
      },
    ),
  advise: () => [],
});
