import type { Table } from "../../datasets/index.ts";
import type { Spec } from "../../experiment/index.ts";
import type { Recording } from "../../experiment/recording/recording.ts";
import { say, translated } from "../../words/say.ts";
import { RaceClient } from "../../worker/race/client.ts";
import type { Progress } from "./job.ts";

/** Makes the parameters of a network's steps known, one step after another. */
export interface Revisits {
  /**
   * Adds the parameters after `step` updates to the recording, in the place of those of the last call.
   *
   * @throws the signal's reason if it was cancelled; an Error with a sentence if they could not be computed
   */
  to(step: number): Promise<void>;
  /** Ends the worker. */
  end(): void;
}

/**
 * Trains the networks of a recording again in a worker, which keeps checkpoints: going to all steps in order takes about
 * as long as two runs. On a surface nothing has to be made again.
 */
export function revisitsOf(
  spec: Spec,
  table: Table | null,
  recording: Recording,
  { signal, tell }: Progress,
): Revisits {
  if (spec.kind === "surface") return { to: async () => {}, end() {} };
  let goOn = () => {};
  let fail = (_: unknown) => {};
  let wanted = 0;
  const client = new RaceClient({
    onColumns: ({ step, revisited }) => {
      if (revisited?.step !== wanted) {
        if (step < wanted) tell(say("Making the weights again"), step / wanted);
        client.want(spec, wanted, wanted);
        return;
      }
      recording.revisit(revisited);
      goOn();
    },
    onFailure: (why, lasting) => {
      if (lasting)
        fail(
          new Error(
            say("The weights could not be computed again: the computation {why}.", { why: translated(why) }),
          ),
        );
    },
  });
  if (table) client.setTable(table);
  const cancel = () => fail(signal.reason);
  signal.addEventListener("abort", cancel);
  return {
    to: (step) =>
      new Promise((resolve, reject) => {
        signal.throwIfAborted();
        if (isKnown(recording, step)) return resolve();
        [goOn, fail, wanted] = [resolve, reject, step];
        client.want(spec, step, step);
      }),
    end: () => {
      signal.removeEventListener("abort", cancel);
      client.dispose();
    },
  };
}

/** Says whether a recording has the parameters of all networks after `step` updates. */
const isKnown = ({ trainings }: Recording, step: number): boolean =>
  [...trainings.values()].every(
    (training) => training.snapshotAt(step)?.step === Math.min(step, training.length - 1),
  );
