import type { Split } from "../../datasets/index.ts";
import { type NetworkSpec, splitFor } from "../../experiment/index.ts";
import type { State } from "../state/store.ts";
import { areRowsLoaded, type Sources } from "./rows.ts";

let known: { readonly key: string; readonly table: State["table"]; readonly split: Split | null } | null =
  null;

/** Returns a string of all that decides the samples, and of nothing else. */
const keyOf = ({ data, seed, samples, noise, labelNoise, split }: NetworkSpec, loaded: boolean): string =>
  JSON.stringify({ data, seed, samples, noise, labelNoise, split, loaded });

/** Returns the network's training and test samples, as the worker has them; null where their rows are not loaded. */
export function splitOf(state: Sources): Split | null {
  const { network, table } = state;
  const loaded = areRowsLoaded(state);
  const key = keyOf(network, loaded);
  if (known?.key === key && known.table === table) return known.split;
  known = { key, table, split: loaded ? splitFor(network, table ?? undefined) : null };
  return known.split;
}
