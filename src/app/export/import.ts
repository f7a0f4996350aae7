import { outsideName } from "../../datasets/index.ts";
import { say, translated } from "../../words/say.ts";
import { readExperimentFile } from "../../worker/file/client.ts";
import { open } from "../actions/actions.ts";
import { importer } from "../loading/importer.ts";
import { openCsv } from "../network/controls/own-table/csv-window.ts";
import { addOwnRun } from "../own-run/actions.ts";
import { showing } from "../state/experiment-state.ts";

/**
 * Opens the experiment that a file holds, or shows its recorded run, in one change to undo.
 *
 * @throws Error that says why the file cannot be opened; nothing is changed then
 */
export async function openExperimentFile(file: File): Promise<void> {
  const reading = await readExperimentFile(file);
  if (!reading.ok)
    throw new Error(
      say("{file} cannot be opened: {why}.", { file: outsideName(file.name), why: translated(reading.why) }),
    );
  if ("run" in reading) {
    addOwnRun(reading.run);
    return;
  }
  const { spec, problems, table } = reading;
  const own = spec.kind === "network" && spec.data.kind === "own" && table;
  open(
    () => ({ ...showing(spec, own ? table : null), ...(own ? { table, tableName: spec.data.name } : {}) }),
    problems,
  );
}

const loadMapReader = importer(
  "src/app/map/import/open-map-file.ts",
  () => import("../map/import/open-map-file.ts"),
);

/**
 * Opens files by their kind: an experiment's JSON, a computed map, with its JSON where that is among them, or a table.
 *
 * @throws Error that says why a file cannot be opened; nothing is changed then
 */
export async function openFiles(files: readonly File[]): Promise<void> {
  const json = files.find(isExperimentFile);
  const csv = files.find((file) => !isExperimentFile(file));
  if (csv && (await isMap(csv))) {
    const { openMapFile } = await loadMapReader();
    await openMapFile(csv, json ?? null);
  } else if (csv) openCsv(csv);
  else if (json) await openExperimentFile(json);
}

/** Returns whether a file is an experiment's, by its type or the end of its name. */
const isExperimentFile = ({ name, type }: File): boolean =>
  type === "application/json" || /\.json$/i.test(name);

/** Returns whether a CSV file is a computed map, by the names of its columns. */
const isMap = async (file: File): Promise<boolean> =>
  /^i,j,.*,steps(\.\d)?,loss/.test(await file.slice(0, 4096).text());
