import { told } from "../../../words/told.ts";
import { explain } from "../../explain/explain.ts";
import { largestRate } from "../../sweep/cells/largest-rate.ts";
import { addon, multiplied, setTo } from "../candidates.ts";
import { type Advice, defineCoachRule } from "../rule.ts";
import type { CoachedRun } from "../run.ts";
import { placeOf } from "../shape.ts";
import { downToTwoDigits, words } from "../words.ts";

/** The share of the largest rate that holds which is advised: at the limit itself a run neither falls nor rises. */
const share = 0.9;

/** It left the finite range: its steps were too long. */
export default defineCoachRule({
  id: "diverged",
  name: "Diverged",
  rank: 10,
  find: (run) => {
    const { spec, slot, status } = run;
    if (status.kind !== "diverged") return null;
    return { step: status.step, why: explain(spec, slot, status, placeOf(run)) ?? [] };
  },
  say: ({ why }) => why,
  advise: (_, run) => [
    { idea: told("a smaller lr"), candidates: () => largest(run) },
    multiplied(run, "lr", [0.5, 0.2, 0.05, 0.01], told("lr in smaller steps")),
    addon(run, "clip-norm", told("clipping")),
  ],
});

/**
 * Finds a rate up to which the run would have held, by bisection, and advises one that is below it. A fork has the rate of
 * another up to its first step, and is left out.
 */
function* largest(run: CoachedRun): ReturnType<Extract<Advice["candidates"], () => unknown>> {
  if (run.contender.fork) return null;
  const rate = yield* largestRate(run.spec, run.slot, run.table);
  const [candidate] = rate === null ? [] : setTo(run, "lr", downToTwoDigits(share * rate));
  if (rate === null || !candidate) return null;
  return {
    ...candidate,
    note: told("This run would not have diverged at lr {rate}.", { rate: words(rate) }),
  };
}
