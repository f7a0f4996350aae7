import { addons } from "../../../optim/index.ts";
import { told } from "../../../words/told.ts";
import { withAddon, withoutAddon } from "../../changes/contender-changes.ts";
import { scheduleOf } from "../../schedule-of.ts";
import { addonOf } from "../../values.ts";
import { hasArrived } from "../progress.ts";
import { type Candidate, defineCoachRule } from "../rule.ts";
import type { CoachedRun } from "../run.ts";
import { words } from "../words.ts";

/** The share of its highest rate at or below which a schedule has ended. */
const low = 0.01;
/** The least share of a run's steps after that. */
const leastAfter = 0.1;

/** Its schedule brought the learning rate down to nothing long before the end, and it had not arrived. */
export default defineCoachRule({
  id: "schedule-ended",
  name: "Schedule ended",
  rank: 20,
  find: (run) => {
    const id = scheduleIn(run);
    if (id === null || run.status.kind !== "finished" || hasArrived(run)) return null;
    const { loss } = run.columns;
    const rates = scheduleOf(run.spec, run.slot, run.steps, [], loss);
    const highest = rates.reduce((most, rate) => Math.max(most, rate), 0);
    // Where accumulation waits all along, no update has a rate.
    if (!(highest > 0)) return null;
    const ended = rates.findLastIndex((rate) => rate > low * highest) + 1;
    return run.steps - ended >= leastAfter * run.steps
      ? { id, ended, steps: run.steps, highest, rate: rates[rates.length - 1] }
      : null;
  },
  say: ({ ended, steps, highest, rate }) =>
    told(
      "The schedule ended too early: after step {ended} of {steps} lr was at most a hundredth of its highest value, {highest}, and at the end {rate}.",
      { ended, steps, highest: words(highest), rate: words(rate) },
    ),
  advise: ({ id }, run) => [
    { idea: told("the schedule over all steps"), candidates: overAllSteps(run, id) },
    {
      idea: told("a constant lr"),
      candidates: [
        { label: told("Remove the schedule"), change: (spec) => withoutAddon(spec, run.slot, id) },
      ],
    },
  ],
});

const scheduleIn = ({ contender }: CoachedRun): string | null =>
  contender.addons?.find((id) => addonOf(contender, id).kind === "schedule") ?? null;

/** Adding a schedule scales it to the length of the race. */
function overAllSteps({ slot }: CoachedRun, id: string): readonly Candidate[] {
  if (!addons.has(id)) return [];
  return [
    {
      label: told("Stretch the schedule to all steps"),
      change: (spec) => withAddon(withoutAddon(spec, slot, id), slot, id),
    },
  ];
}
