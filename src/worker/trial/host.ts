import { coachRules, examine } from "../../experiment/coach/catalog.ts";
import { coachedRun } from "../../experiment/coach/run.ts";
import { tryAdvice } from "../../experiment/coach/try-advice.ts";
import type { Host } from "../host.ts";
import { partsFor } from "../parts-for.ts";
import { longest, type TrialAnswer, type TrialRequest } from "./protocol.ts";

/** Returns the host that examines runs for the coach and tries its advice. */
export function hostTrial(now: () => number = () => performance.now()): Host<TrialRequest, TrialAnswer> {
  return async ({ spec, recorded, tries, table }) => {
    // Another optimizer that is tried may be a method, but advice names rules only.
    await partsFor(spec);
    const run = coachedRun(spec, recorded, table ?? undefined);
    const finding = examine(run);
    if (!finding) return { found: null, verdict: null };
    const { id, text, advice, isRemark, chart } = finding;
    const isPossible = advice.filter(
      ({ candidates }) => typeof candidates === "function" || candidates.length > 0,
    );
    const ideas = isPossible.map(({ idea }) => idea);
    const ends = now() + longest;
    const verdict = tries ? tryAdvice(run, finding, () => now() > ends) : null;
    return { found: { id, rank: coachRules.get(id)?.rank ?? 0, text, ideas, isRemark, chart }, verdict };
  };
}
