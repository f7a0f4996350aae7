import { told } from "../../../words/told.ts";
import { explain } from "../../explain/explain.ts";
import { wayOut } from "../../explain/surroundings.ts";
import { type Status, undefinedUpdate } from "../../status.ts";
import { setTo } from "../candidates.ts";
import { defineCoachRule } from "../rule.ts";
import type { CoachedRun } from "../run.ts";
import { lastPoint, placeOf } from "../shape.ts";

/** The eps that Adam's paper has. */
const usualEps = 1e-8;

/** It stopped for a reason that no smaller step removes: the start, the surface or the update itself. */
export default defineCoachRule({
  id: "stopped",
  name: "Stopped",
  rank: 0,
  find: (run) => {
    const { status } = run;
    if (!("cause" in status)) return null;
    if (status.kind === "diverged" && !isOutOfReach(run, status)) return null;
    const why = explain(run.spec, run.slot, status, placeOf(run));
    return why === null ? null : { why, cause: status.cause };
  },
  say: ({ why }) => why,
  advise: ({ cause }, run) =>
    cause === undefinedUpdate && run.values.eps === 0
      ? [{ idea: told("an eps above 0"), candidates: setTo(run, "eps", usualEps) }]
      : [],
});

/** Says whether a run diverged by 0/0, or down a surface that falls without end: a smaller step does not change it. */
function isOutOfReach(run: CoachedRun, { cause }: Extract<Status, { kind: "diverged" }>): boolean {
  if (cause === undefinedUpdate) return true;
  return run.kind === "surface" && wayOut(run.landscape, run.spec.start, lastPoint(run), cause) !== null;
}
