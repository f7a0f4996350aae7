import { told } from "../../../words/told.ts";
import { withoutAddon } from "../../changes/contender-changes.ts";
import { setTo } from "../candidates.ts";
import { hasArrived } from "../progress.ts";
import { defineCoachRule } from "../rule.ts";
import { inTwoDigits } from "../words.ts";

/** The share of a run from which on its warmup is long; Goyal et al. 2017 (arXiv:1706.02677) have 5 epochs of 90. */
const long = 0.5;
/** The share that is advised. */
const usual = 0.1;

/** Its warmup took half of the steps or more, and it had not arrived. */
export default defineCoachRule({
  id: "long-warmup",
  name: "Long warmup",
  rank: 21,
  find: (run) => {
    const steps = run.contender.addons?.includes("warmup") ? run.values["warmup.steps"] : 0;
    if (run.status.kind !== "finished" || hasArrived(run)) return null;
    return steps >= long * run.steps ? { warmup: steps, steps: run.steps } : null;
  },
  say: ({ warmup, steps }) =>
    told("The warmup takes {warmup} updates, of {steps} steps in all: until then lr was below its value.", {
      warmup,
      steps,
    }),
  advise: ({ steps }, run) => [
    {
      idea: told("a shorter warmup"),
      candidates: setTo(run, "warmup.steps", Math.max(1, Math.round(inTwoDigits(usual * steps)))),
    },
    {
      idea: told("no warmup"),
      candidates: [
        { label: told("Remove the warmup"), change: (spec) => withoutAddon(spec, run.slot, "warmup") },
      ],
    },
  ],
});
