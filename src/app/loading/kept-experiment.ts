import { del, get, set } from "idb-keyval";
import { jsonOf } from "../../experiment/file/json.ts";
import { runToJson } from "../../experiment/own-run/run-to-json.ts";
import { specOf } from "../state/experiment-state.ts";
import { useStore } from "../state/store.ts";
import { importer } from "./importer.ts";

/** The key of what is stored, and of a flag in session storage, without which the database is not opened. */
const flag = "downhill.kept";

/** Stores the reader's files on this machine until the page has been reloaded; the rest is in the address. */
async function keepFiles(): Promise<void> {
  const state = useStore.getState();
  const { table, ownRuns } = state;
  const texts = [
    ...(table ? [[...jsonOf(specOf(state), [], table)].join("")] : []),
    ...ownRuns.map((run) => runToJson(run)),
  ];
  if (texts.length === 0) return;
  await set(flag, texts);
  sessionStorage.setItem(flag, "yes");
}

/** Reloads the page without losing the reader's table and recorded runs. */
export async function reload(): Promise<void> {
  try {
    await keepFiles();
  } catch {
    // Where storage is refused, the files have to be picked once more.
  }
  location.reload();
}

const reader = importer("src/app/export/import.ts", () => import("../export/import.ts"));

/** Restores the files stored before a reload, once. */
export async function restoreFiles(): Promise<void> {
  if (readFlag() === null) return;
  const texts: unknown = await get(flag);
  // Without their reader they stay until the next reload.
  const { openExperimentFile } = await reader();
  sessionStorage.removeItem(flag);
  await del(flag);
  if (!Array.isArray(texts)) return;
  for (const text of texts) await openExperimentFile(new File([String(text)], "experiment.json"));
}

function readFlag(): string | null {
  try {
    return sessionStorage.getItem(flag);
  } catch {
    return null;
  }
}
