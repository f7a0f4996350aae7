import { findingsIn } from "./catalog.ts";
import type { Finding } from "./rule.ts";
import type { CoachedRun } from "./run.ts";
import { tryAdvice, type Verdict } from "./try-advice.ts";

/** A finding with the outcome of its advice. */
interface Consulted {
  readonly finding: Finding;
  readonly verdict: Verdict;
}

/**
 * Tries the advice of what matters most in a run. Where nothing of it helps, a later rule speaks whose advice does.
 *
 * @param isLate says whether to end, between portions of some milliseconds
 * @returns null where all is well
 */
export function consultOn(run: CoachedRun, isLate: () => boolean): Consulted | null {
  let first: Consulted | null = null;
  for (const finding of findingsIn(run)) {
    const verdict = tryAdvice(run, finding, isLate);
    first ??= { finding, verdict };
    if (verdict.offer?.tried) return { finding, verdict };
    // Where nothing was tried, or there was no time to try it, the first speaks.
    if (first.verdict.offer || first.verdict.failed.length === 0 || isLate()) break;
  }
  return first;
}
