import type { Split } from "../../datasets/index.ts";
import { type NetworkSpec, splitFor } from "../../experiment/index.ts";
import type { State } from "./store.ts";

let known: { readonly key: string; readonly table: State["table"]; readonly split: Split | null } | null =
  null;

/** What decides the samples, and nothing else. */
const keyOf = ({ data, seed, samples, noise, split }: NetworkSpec): string =>
  JSON.stringify({ data, seed, samples, noise, split });

/** The samples that the network learns from, as the worker sees them; null where they are a table not at hand. */
export function splitOf({ network, table }: Pick<State, "network" | "table">): Split | null {
  const key = keyOf(network);
  if (known?.key === key && known.table === table) return known.split;
  const missing = network.data.kind === "own" && table === null;
  known = { key, table, split: missing ? null : splitFor(network, table ?? undefined) };
  return known.split;
}
