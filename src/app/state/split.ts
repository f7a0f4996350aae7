import { datasets, type Split } from "../../datasets/index.ts";
import { type NetworkSpec, splitFor } from "../../experiment/index.ts";
import type { State } from "./store.ts";

type Sources = Pick<State, "network" | "table" | "tablesLoaded">;

let known: { readonly key: string; readonly table: State["table"]; readonly split: Split | null } | null =
  null;

/** What decides the samples, and nothing else. */
const keyOf = ({ data, seed, samples, noise, split }: NetworkSpec, atHand: boolean): string =>
  JSON.stringify({ data, seed, samples, noise, split, atHand });

function isAtHand({ network: { data }, table, tablesLoaded }: Sources): boolean {
  if (data.kind === "own") return table !== null;
  return tablesLoaded || datasets.get(data.id)?.generated === true;
}

/** The samples that the network learns from, as the worker sees them; null where their rows are not at hand. */
export function splitOf(state: Sources): Split | null {
  const { network, table } = state;
  const atHand = isAtHand(state);
  const key = keyOf(network, atHand);
  if (known?.key === key && known.table === table) return known.split;
  known = { key, table, split: atHand ? splitFor(network, table ?? undefined) : null };
  return known.split;
}
