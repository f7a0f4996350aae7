import { use } from "react";
import { importer } from "#importer";
import { loadTables } from "#load-tables";
import { useStore } from "../state/store.ts";
import { lacksRows } from "./rows.ts";

const load = importer("src/datasets/data/all.ts", loadTables);

let loading: Promise<void> | null = null;

/**
 * Loads the rows of the real data sets and sets `tablesLoaded` in the store, if the network's data are such rows. Called
 * again after a failure, it tries again.
 */
export async function ensureTables(): Promise<void> {
  if (!lacksRows(useStore.getState())) return;
  loading = loadAll();
  await loading;
}

async function loadAll(): Promise<void> {
  await load();
  useStore.setState({ tablesLoaded: true });
}

/** Suspends the component while the rows of the network's data are not loaded. */
export function useTables(): void {
  if (!useStore(lacksRows)) return;
  loading ??= loadAll();
  use(loading);
}
