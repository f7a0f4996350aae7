import { outsideName } from "../../datasets/index.ts";
import { readExperimentFile } from "../../worker/file/client.ts";
import { open } from "../actions/actions.ts";
import { showing } from "../state/experiment-state.ts";

/**
 * Opens the experiment that a file holds, in one change to undo.
 *
 * @throws Error that says why the file cannot be opened; nothing is changed then
 */
export async function openExperimentFile(file: File): Promise<void> {
  const reading = await readExperimentFile(file);
  if (!reading.ok) throw new Error(`${outsideName(file.name)} cannot be opened: ${reading.why}.`);
  const { spec, problems, table } = reading;
  const own = spec.kind === "network" && spec.data.kind === "own" && table;
  open(() => ({ ...showing(spec), ...(own ? { table, tableName: spec.data.name } : {}) }), problems);
}
