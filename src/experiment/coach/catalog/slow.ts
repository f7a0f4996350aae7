import { told } from "../../../words/told.ts";
import { adam, largerRate, momentum, moreSteps } from "../candidates.ts";
import { courseOf, hasArrived, lateFall, meanOf } from "../progress.ts";
import { defineCoachRule } from "../rule.ts";
import type { CoachedRun } from "../run.ts";
import { inPercent } from "../words.ts";

/** The least fall of the loss from the third quarter of a run to its last, as a share of what is above the floor. */
const leastFall = 0.05;

/** Its steps ran out while the loss still fell. */
export default defineCoachRule({
  id: "slow",
  name: "Slow",
  rank: 60,
  isRemark: true,
  find: (run) => {
    if (run.status.kind !== "finished" || hasArrived(run)) return null;
    const fall = run.floor === null ? fallOfAll(run) : lateFall(run);
    return fall >= leastFall ? { fall, steps: run.steps } : null;
  },
  say: ({ fall, steps }, { floor }) =>
    told(
      floor === null || floor === 0
        ? "The {steps} steps ran out while the loss still fell: its mean fell by {fall} from the third quarter to the last."
        : "The {steps} steps ran out while the loss still fell: its mean above the minimum fell by {fall} from the third quarter to the last.",
      { steps, fall: inPercent(fall) },
    ),
  advise: (_, run) => [largerRate(run), momentum(run), adam(run), moreSteps(run)],
});

/** Returns the fall from the third quarter to the last as a share of all of it, where no floor is known. */
function fallOfAll(run: CoachedRun): number {
  const { loss } = courseOf(run);
  const late = meanOf(loss, 0.75, 1);
  return (meanOf(loss, 0.5, 0.75) - late) / Math.abs(loss[0] - late);
}
