import { LatestRequest } from "../latest-request.ts";
import { longest, type RateAnswer, type RateRequest } from "./protocol.ts";

/** Milliseconds that loading the rows may take beside the search. */
const grace = 15_000;

/**
 * Searches in a worker for the largest learning rate with which a contender's run would not have diverged.
 *
 * @param onFound is called once, with null where there is none or the worker fails
 * @returns a function that ends the search and its worker at once
 */
export function findRate(request: RateRequest, onFound: (rate: number | null) => void): () => void {
  const end = (rate: number | null) => {
    asking.dispose();
    onFound(rate);
  };
  const asking = new LatestRequest<RateRequest, RateRequest, RateAnswer>({
    create: () => new Worker(new URL("./rate.worker.ts", import.meta.url), { type: "module" }),
    requestFor: (query) => query,
    patienceFor: () => longest + grace,
    attempts: 2,
    onAnswer: ({ rate }) => end(rate),
    onFailure: ({ lasting }) => {
      if (lasting) end(null);
    },
  });
  asking.want(request);
  return () => asking.dispose();
}
