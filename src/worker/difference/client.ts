import type { Outcome } from "../../experiment/inspect/difference/first-difference.ts";
import { LatestRequest } from "../latest-request.ts";
import { Patience } from "../patience.ts";
import type { Comparison, DifferenceAnswer, DifferenceRequest } from "./protocol.ts";

/** The outcome of a comparison, with the name of the parameter that it is about. */
export interface Found {
  readonly outcome: Outcome;
  readonly place: string | null;
}

/**
 * Compares two contenders in a worker.
 *
 * @param tell is called with the updates compared so far
 * @throws the signal's reason if it was cancelled; an Error with a sentence if they could not be compared
 */
export function findDifference(
  comparison: Comparison,
  signal: AbortSignal,
  tell: (step: number, last: number) => void,
): Promise<Found> {
  return new Promise((resolve, reject) => {
    const end = (settle: () => void) => {
      latest.dispose();
      signal.removeEventListener("abort", cancel);
      settle();
    };
    const cancel = () => end(() => reject(signal.reason));
    let isBegun = false;
    const patience = new Patience();
    const latest = new LatestRequest<Comparison, DifferenceRequest, DifferenceAnswer>({
      create: () => new Worker(new URL("./difference.worker.ts", import.meta.url), { type: "module" }),
      requestFor: (query) => ({ comparison: isBegun ? null : query }),
      patienceFor: (query) => patience.begin(query),
      attempts: 2,
      onAnswer: ({ step, last, outcome, place }) => {
        isBegun = true;
        patience.end();
        tell(step, last);
        if (outcome) end(() => resolve({ outcome, place }));
        else latest.want(comparison);
      },
      onFailure: ({ why, refused, lasting }) => {
        if (lasting) end(() => reject(new Error(`The comparison ${refused ? `failed: ${why}` : why}.`)));
      },
      onRenewed: () => {
        isBegun = false;
        patience.reset();
      },
    });
    signal.addEventListener("abort", cancel);
    latest.want(comparison);
  });
}
