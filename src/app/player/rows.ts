import { datasets, type Table } from "../../datasets/index.ts";
import { lossesFor, shapeOf } from "../../experiment/index.ts";
import type { State } from "../state/store.ts";

/** The parts of the state that say which rows a network learns from. */
export type Sources = Pick<State, "network" | "table" | "tableName" | "tablesLoaded">;

/** Returns the reader's table where the network is trained on that file and the loss suits it; or null. */
export function ownTable({
  network: { data, loss },
  table,
  tableName,
}: Omit<Sources, "tablesLoaded">): Table | null {
  if (data.kind !== "own" || !table || data.name !== tableName) return null;
  return lossesFor(shapeOf(table)).has(loss) ? table : null;
}

/** Says whether the rows of the network's samples are here, or can be drawn. */
export function areRowsLoaded(state: Sources): boolean {
  const { network, tablesLoaded } = state;
  const { data } = network;
  if (data.kind === "own") return ownTable(state) !== null;
  return tablesLoaded || datasets.get(data.id)?.generated === true;
}

/** Says whether the network's samples are rows of a real data set that are not loaded. */
export const lacksRows = (state: Sources): boolean =>
  state.network.data.kind === "builtin" && !areRowsLoaded(state);
