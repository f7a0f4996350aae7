import { datasets, type Split, type Table } from "../../datasets/index.ts";
import { lossesFor, type NetworkSpec, shapeOf, splitFor } from "../../experiment/index.ts";
import type { State } from "../state/store.ts";

type Sources = Pick<State, "network" | "table" | "tableName" | "tablesLoaded">;

let known: { readonly key: string; readonly table: State["table"]; readonly split: Split | null } | null =
  null;

/** Returns a string of all that decides the samples, and of nothing else. */
const keyOf = ({ data, seed, samples, noise, labelNoise, split }: NetworkSpec, loaded: boolean): string =>
  JSON.stringify({ data, seed, samples, noise, labelNoise, split, loaded });

/** Returns the reader's table where the network is trained on that file and the loss suits it; or null. */
export function ownTable({
  network: { data, loss },
  table,
  tableName,
}: Omit<Sources, "tablesLoaded">): Table | null {
  if (data.kind !== "own" || !table || data.name !== tableName) return null;
  return lossesFor(shapeOf(table)).has(loss) ? table : null;
}

function areRowsLoaded(state: Sources): boolean {
  const { network, tablesLoaded } = state;
  const { data } = network;
  if (data.kind === "own") return ownTable(state) !== null;
  return tablesLoaded || datasets.get(data.id)?.generated === true;
}

/** Says whether the network's samples are rows of a real data set that are not loaded. */
export const lacksRows = (state: Sources): boolean =>
  state.network.data.kind === "builtin" && !areRowsLoaded(state);

/** Returns the network's training and test samples, as the worker has them; null where their rows are not loaded. */
export function splitOf(state: Sources): Split | null {
  const { network, table } = state;
  const loaded = areRowsLoaded(state);
  const key = keyOf(network, loaded);
  if (known?.key === key && known.table === table) return known.split;
  known = { key, table, split: loaded ? splitFor(network, table ?? undefined) : null };
  return known.split;
}
