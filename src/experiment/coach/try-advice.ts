import type { Told } from "../../words/told.ts";
import { isBetter, judge, type Outcome } from "./judge.ts";
import { type Patch, patchOf } from "./patch.ts";
import type { Advice, Candidate, Finding } from "./rule.ts";
import type { CoachedRun } from "./run.ts";
import { trialRun } from "./trial.ts";

/** A change that is offered, with what came of it. */
export interface Offer {
  readonly label: Told;
  /** The outcome of its trial, "holds, loss 1e-6 at step 152"; null where there was no time to try it. */
  readonly tried: Told | null;
  /** A further sentence; null for none. */
  readonly note: Told | null;
  readonly patch: Patch;
}

/** The outcome of the advice on a run. */
export interface Verdict {
  /** The first that helps; or the first that there was no time to try; null where all were tried and none helps. */
  readonly offer: Offer | null;
  /** Advice that was tried and does not help: the idea, and the outcome of its best candidate. */
  readonly failed: readonly { readonly idea: Told; readonly words: Told }[];
}

/** A candidate with the outcome of its trial. */
interface Tried {
  readonly candidate: Candidate;
  readonly outcome: Outcome;
}

/** Thrown where the time is over. */
class Late extends Error {}

/**
 * Tries the advice of a finding one after the other until one helps: each candidate is a run of the contender alone.
 *
 * @param isLate says whether to end, between portions of some milliseconds
 */
export function tryAdvice(run: CoachedRun, finding: Finding, isLate: () => boolean): Verdict {
  const failed: Verdict["failed"][number][] = [];
  for (const [i, advice] of finding.advice.entries()) {
    let best: Tried | null;
    try {
      best = bestOf(run, finding, advice, isLate);
    } catch (error) {
      if (!(error instanceof Late)) throw error;
      return { offer: untried(run, finding.advice.slice(i)), failed };
    }
    if (best?.outcome.helps) return { offer: offerOf(run, best.candidate, best.outcome.words), failed };
    if (best) failed.push({ idea: advice.idea, words: best.outcome.words });
  }
  return { offer: null, failed };
}

/** Returns the best candidate of an advice; null where there is none. @throws Late */
function bestOf(run: CoachedRun, finding: Finding, advice: Advice, isLate: () => boolean): Tried | null {
  let best: Tried | null = null;
  for (const candidate of candidatesOf(advice, isLate)) {
    const trial = trialRun(candidate.change(run.spec), run.slot, isLate, run.table);
    if (!trial) throw new Late();
    const outcome = judge(run, trial, finding.aim);
    if (!best || isBetter(outcome, best.outcome)) best = { candidate, outcome };
  }
  return best;
}

/** Returns the candidates of an advice, or the one that its search finds. @throws Late */
function candidatesOf({ candidates }: Advice, isLate: () => boolean): readonly Candidate[] {
  if (typeof candidates !== "function") return candidates;
  const search = candidates();
  for (;;) {
    const { done, value } = search.next();
    if (done) return value ? [value] : [];
    if (isLate()) throw new Late();
  }
}

/** Returns an offer without a trial, of the first advice whose number need not be searched for; null where all must. */
function untried(run: CoachedRun, advice: readonly Advice[]): Offer | null {
  for (const { candidates } of advice)
    if (typeof candidates !== "function" && candidates.length > 0) return offerOf(run, candidates[0], null);
  return null;
}

const offerOf = (run: CoachedRun, { label, note, change }: Candidate, tried: Told | null): Offer => ({
  label,
  tried,
  note: note ?? null,
  patch: patchOf(run.spec, change(run.spec), run.slot),
});
