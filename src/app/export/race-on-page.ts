import type { Table } from "../../datasets/index.ts";
import type { Spec } from "../../experiment/index.ts";
import type { Recording } from "../../experiment/recording.ts";
import { ownTable } from "../player/split.ts";
import { specOf } from "../state/experiment-state.ts";
import { useStore } from "../state/store.ts";
import { computed } from "./computed.ts";
import type { Progress } from "./job.ts";

interface WholeRace {
  readonly spec: Spec;
  /** The reader's own rows, where it learns from them. */
  readonly table: Table | null;
  readonly recording: Recording;
}

/**
 * The race on the page, from its first step to its last.
 *
 * @throws Error, in a sentence, where it cannot be computed here; the signal's reason where it was cancelled
 */
export async function raceOnPage(progress: Progress): Promise<WholeRace> {
  const state = useStore.getState();
  const spec = specOf(state);
  const own = spec.kind === "network" && spec.data.kind === "own" ? spec.data : null;
  const table = own && ownTable(state);
  if (own && !table)
    throw new Error(
      `The rows of ${own.name || "this table"} are not on this page, so there is nothing to compute. Open the CSV file, or the experiment’s JSON, first.`,
    );
  return { spec, table, recording: await computed(spec, table, progress) };
}
