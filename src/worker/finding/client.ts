import type { Numbers } from "../../findings/measure.ts";
import { LatestRequest } from "../latest-request.ts";
import type { FindingAnswer, FindingRequest } from "./protocol.ts";

/** Milliseconds for a part of the work on a slow machine. */
const patience = 60_000;

/**
 * Measures a finding in a worker, which ends with it.
 *
 * @param tell is called with the share of the work that is done
 * @throws the signal's reason if it was cancelled; an Error with a sentence if it could not be measured
 */
export function measureFinding(
  id: string,
  signal: AbortSignal,
  tell: (share: number) => void,
): Promise<Numbers> {
  return new Promise((resolve, reject) => {
    const end = (settle: () => void) => {
      latest.dispose();
      signal.removeEventListener("abort", cancel);
      settle();
    };
    const cancel = () => end(() => reject(signal.reason));
    const query = { id };
    let isBegun = false;
    const latest = new LatestRequest<typeof query, FindingRequest, FindingAnswer>({
      create: () => new Worker(new URL("./finding.worker.ts", import.meta.url), { type: "module" }),
      requestFor: () => ({ id: isBegun ? null : id }),
      patienceFor: () => patience,
      attempts: 2,
      onAnswer: ({ share, numbers }) => {
        isBegun = true;
        tell(share);
        if (numbers) end(() => resolve(numbers));
        else latest.want(query);
      },
      onFailure: ({ why, refused, lasting }) => {
        if (lasting) end(() => reject(new Error(`The measurement ${refused ? `failed: ${why}` : why}.`)));
      },
      onRenewed: () => {
        isBegun = false;
      },
    });
    signal.addEventListener("abort", cancel);
    latest.want(query);
  });
}
