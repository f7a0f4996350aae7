import { fileLimit, readFile, withoutNumbers } from "../../experiment/file/json.ts";
import { rewind } from "../state/actions.ts";
import { commit } from "../state/commit.ts";
import { domainOf, useStore } from "../state/store.ts";
import { sizeInWords } from "./save.ts";

/**
 * Opens the experiment that a file holds, in one change to undo.
 *
 * @throws Error that says why the file cannot be opened; nothing is changed then
 */
export async function openExperimentFile(file: File): Promise<void> {
  const refuse = (why: string) => new Error(`${file.name} cannot be opened: ${why}.`);
  const start = await file.slice(0, fileLimit).text();
  const text = file.size > fileLimit ? withoutNumbers(start) : start;
  if (text === null)
    throw refuse(
      `it has ${sizeInWords(file.size)}, more than the ${sizeInWords(fileLimit)} that are read, and is not laid out as this page does`,
    );
  const reading = readFile(text);
  if (!reading.ok) throw refuse(reading.why);
  const { spec, problems, table } = reading;
  const own = spec.kind === "network" && spec.data.kind === "own" && table;
  commit(() => spec, undefined, own ? { table, tableName: spec.data.name } : {});
  useStore.setState(({ surface }) => ({ problems, playing: false, view: domainOf(surface) }));
  rewind();
}
