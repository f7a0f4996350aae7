import { loadTables } from "../../datasets/index.ts";
import { useStore } from "./store.ts";

/** Loads the rows of the real tables and tells the store; at once where they are there. */
export async function bringTables(): Promise<void> {
  await loadTables();
  useStore.setState({ tablesLoaded: true });
}
