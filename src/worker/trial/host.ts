import { coachRules, examine } from "../../experiment/coach/catalog.ts";
import { consultOn } from "../../experiment/coach/consult.ts";
import type { Finding } from "../../experiment/coach/rule.ts";
import { coachedRun } from "../../experiment/coach/run.ts";
import type { Host } from "../host.ts";
import { partsFor } from "../parts-for.ts";
import { type Found, longest, type TrialAnswer, type TrialRequest } from "./protocol.ts";

/** Returns the host that examines runs for the coach and tries its advice. */
export function hostTrial(now: () => number = () => performance.now()): Host<TrialRequest, TrialAnswer> {
  return async ({ spec, recorded, tries, table }) => {
    // Another optimizer that is tried may be a method, but advice names rules only.
    await partsFor(spec);
    const run = coachedRun(spec, recorded, table ?? undefined);
    if (!tries) {
      const finding = examine(run);
      return { found: finding && foundOf(finding), verdict: null };
    }
    const ends = now() + longest;
    const consulted = consultOn(run, () => now() > ends);
    if (!consulted) return { found: null, verdict: null };
    return { found: foundOf(consulted.finding), verdict: consulted.verdict };
  };
}

function foundOf({ id, text, advice, isRemark, chart }: Finding): Found {
  const isPossible = advice.filter(
    ({ candidates }) => typeof candidates === "function" || candidates.length > 0,
  );
  const ideas = isPossible.map(({ idea }) => idea);
  return { id, rank: coachRules.get(id)?.rank ?? 0, text, ideas, isRemark, chart };
}
