import type { Table } from "../../datasets/index.ts";
import type { Spec } from "../../experiment/index.ts";
import type { Recording } from "../../experiment/recording/recording.ts";
import { say } from "../../words/say.ts";
import { ownTable } from "../player/rows.ts";
import { specOf } from "../state/experiment-state.ts";
import { useStore } from "../state/store.ts";
import { computed } from "./computed.ts";
import type { Progress } from "./job.ts";

interface WholeRace {
  readonly spec: Spec;
  /** The reader's table if the network learns from it, else null. */
  readonly table: Table | null;
  readonly recording: Recording;
}

/**
 * Returns the race on the page, from its first step to its last.
 *
 * @throws an Error with a sentence if it cannot be computed here; the signal's reason if it was cancelled
 */
export async function raceOnPage(progress: Progress): Promise<WholeRace> {
  const state = useStore.getState();
  const spec = specOf(state);
  const own = spec.kind === "network" && spec.data.kind === "own" ? spec.data : null;
  const table = own && ownTable(state);
  if (own && !table)
    throw new Error(
      say(
        "The rows of {table} are not on this page, so nothing can be computed. First open the CSV file or the experiment’s JSON.",
        { table: own.name || say("this table") },
      ),
    );
  return { spec, table, recording: await computed(spec, table, progress) };
}
