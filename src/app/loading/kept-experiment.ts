import { del, get, set } from "idb-keyval";
import { jsonOf } from "../../experiment/file/json.ts";
import { specOf } from "../state/experiment-state.ts";
import { useStore } from "../state/store.ts";

/** The key of a stored table, and of a flag in session storage, without which the database is not opened. */
const flag = "downhill.kept";

/** Stores the reader's table on this machine until the page has been reloaded; the rest is in the address. */
async function keepTable(): Promise<void> {
  const state = useStore.getState();
  const { table } = state;
  if (!table) return;
  await set(flag, [...jsonOf(specOf(state), [], table)].join(""));
  sessionStorage.setItem(flag, "yes");
}

/** Reloads the page without losing the reader's table. */
export async function reload(): Promise<void> {
  try {
    await keepTable();
  } catch {
    // Where storage is refused, the table's file has to be picked once more.
  }
  location.reload();
}

/** Restores the table stored before a reload, once. */
export async function restoreTable(): Promise<void> {
  if (readFlag() === null) return;
  sessionStorage.removeItem(flag);
  const text: unknown = await get(flag);
  await del(flag);
  if (typeof text !== "string") return;
  const { openExperimentFile } = await import("../export/import.ts");
  await openExperimentFile(new File([text], "experiment.json"));
}

function readFlag(): string | null {
  try {
    return sessionStorage.getItem(flag);
  } catch {
    return null;
  }
}
