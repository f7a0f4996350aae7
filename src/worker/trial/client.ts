import type { Table } from "../../datasets/index.ts";
import { recordedOf } from "../../experiment/coach/recorded.ts";
import type { Verdict } from "../../experiment/coach/try-advice.ts";
import type { Training, Trajectory } from "../../experiment/recording/recording.ts";
import type { Spec } from "../../experiment/spec.ts";
import { LatestRequest } from "../latest-request.ts";
import { buffersIn } from "../transfer.ts";
import { type Found, longest, type TrialAnswer, type TrialRequest } from "./protocol.ts";

/** The runs to examine, of one experiment. */
export interface Consultation {
  readonly spec: Spec;
  readonly runs: readonly (Trajectory | Training)[];
  readonly table: Table | null;
  /** Returns the findings whose advice is to be tried, by slot. */
  readonly toTry: (found: ReadonlyMap<number, Found>) => readonly number[];
}

interface Handlers {
  /** Called once, with what is found by slot. */
  readonly onFound: (found: ReadonlyMap<number, Found>) => void;
  /**
   * Called for each finding whose advice was tried; with null where that failed. `found` is what the advice is on: of
   * what was found before nothing helped, where it is another.
   */
  readonly onTried: (slot: number, verdict: Verdict | null, found: Found | null) => void;
}

/** A run that is asked about: what it shows, or what comes of the advice. */
interface Asked {
  readonly run: Trajectory | Training;
  readonly tries: boolean;
}

/** Milliseconds that loading the rows and examining a run may take beside the trials. */
const grace = 20_000;

/**
 * Examines runs in a worker, one after the other, then tries the advice on those that matter most.
 *
 * @returns a function that ends it and its worker at once
 */
export function consult({ spec, runs, table, toTry }: Consultation, handlers: Handlers): () => void {
  const waiting: Asked[] = runs.map((run) => ({ run, tries: false }));
  const found = new Map<number, Found>();
  const asking = new LatestRequest<Asked, TrialRequest, TrialAnswer>({
    create: () => new Worker(new URL("./trial.worker.ts", import.meta.url), { type: "module" }),
    // Copied one by one, at the moment of posting: all of a long race's columns at once would hold the page. Such a copy
    // is transferred, as posting it would copy it once more, and more slowly.
    requestFor: ({ run, tries }) => ({ spec, recorded: recordedOf(run), tries, table }),
    transferOf: ({ recorded }) => buffersIn(recorded),
    patienceFor: () => longest + grace,
    attempts: 2,
    onAnswer: (answer, asked) => take(asked, answer),
    onFailure: ({ lasting }, asked) => {
      if (lasting) take(asked, { found: null, verdict: null });
    },
  });
  const take = ({ run, tries }: Asked, answer: TrialAnswer) => {
    if (tries) handlers.onTried(run.slot, answer.verdict, answer.found);
    else if (answer.found) found.set(run.slot, answer.found);
    next();
  };
  let isExamined = false;
  const next = () => {
    if (waiting.length === 0 && !isExamined) {
      isExamined = true;
      handlers.onFound(found);
      const first = toTry(found);
      waiting.push(
        ...first
          .flatMap((slot) => runs.filter((run) => run.slot === slot))
          .map((run) => ({ run, tries: true })),
      );
    }
    const asked = waiting.shift();
    if (asked) asking.want(asked);
    else asking.dispose();
  };
  next();
  return () => asking.dispose();
}
