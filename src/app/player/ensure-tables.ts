import { loadTables } from "#load-tables";
import { importer } from "../loading/importer.ts";
import { useStore } from "../state/store.ts";

const load = importer("src/datasets/data/all.ts", loadTables);

/** Loads the rows of the real data sets, once, and sets `tablesLoaded` in the store. */
export async function ensureTables(): Promise<void> {
  await load();
  useStore.setState({ tablesLoaded: true });
}
