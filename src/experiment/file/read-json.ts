import type { Table } from "../../datasets/index.ts";
import { visible } from "../../lang/read/outside-text.ts";
import { decode } from "../link/decode.ts";
import { type OwnRun, runLimits } from "../own-run/own-run.ts";
import { isRun, readRun } from "../own-run/read-run.ts";
import type { Problem, Spec } from "../spec.ts";
import { numbersBegin, version } from "./json.ts";
import { own } from "./own.ts";
import { tableFromJson } from "./read-table.ts";

/** The most bytes of a file that are read. */
export const fileLimit = 32_000_000;

/** The most levels of nesting in a file; the page's own have seven. */
export const maxLevels = 64;

/** The most characters of a file that a message repeats. */
const longestReason = 100;

/**
 * Returns the experiment of a file that is too large to be read whole, from the beginning of the file. Null where the
 * file is not laid out as `jsonOf` does it.
 *
 * @param start its first characters
 */
export function withoutNumbers(start: string): string | null {
  const end = start.indexOf(`${numbersBegin}\n`);
  return end < 0 || start.lastIndexOf("\n", end) >= 0 ? null : `${start.slice(0, end)}}`;
}

/** The content of a file: an experiment, which is read from its link and computed again, or a recorded run. */
export type FileReading =
  | {
      readonly ok: true;
      readonly spec: Spec;
      readonly problems: readonly Problem[];
      readonly table: Table | null;
    }
  | { readonly ok: true; readonly run: OwnRun }
  | { readonly ok: false; readonly why: string };

/** Reads the JSON of an experiment or of a recorded run. Never throws: any other text is refused with a reason. */
export function readFile(text: string): FileReading {
  const refuse = (why: string): FileReading => ({ ok: false, why });
  if (levelsIn(text) > maxLevels) return refuse(`it is nested more than ${maxLevels} levels deep`);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return refuse(`it is no JSON: ${visible(why, longestReason)}`);
  }
  if (isRun(json)) return readRunFile(json, text);
  if (own(json, "downhill") === undefined)
    return refuse(
      'it is no experiment of Downhill and no recorded run: it has neither "downhill" nor "format"',
    );
  const link = own(json, "link");
  if (typeof link !== "string") return refuse('it has no "link", which the experiment is in');
  const { spec, problems } = decode(link);
  const given = own(json, "table");
  const table = given === undefined ? null : tableFromJson(given);
  if (typeof table === "string") return refuse(table);
  const newer = own(json, "downhill") === version ? [] : [newerFile(own(json, "downhill"))];
  return { ok: true, spec, problems: [...newer, ...problems], table };
}

function readRunFile(json: unknown, { length }: string): FileReading {
  const { bytes } = runLimits;
  if (length > bytes) return { ok: false, why: `a recorded run has at most ${bytes / 1e6} MB` };
  const run = readRun(json);
  return typeof run === "string" ? { ok: false, why: run } : { ok: true, run };
}

/** Returns the depth of nested arrays and objects, by the brackets outside of strings. */
function levelsIn(text: string): number {
  let [most, depth, isString] = [0, 0, false];
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (isString && sign === "\\") at += 1;
    else if (sign === '"') isString = !isString;
    else if (isString) continue;
    else if (sign === "[" || sign === "{") most = Math.max(most, ++depth);
    else if (sign === "]" || sign === "}") depth -= 1;
  }
  return most;
}

const newerFile = (found: unknown): Problem => ({
  field: "file",
  value: typeof found === "number" || typeof found === "string" ? visible(String(found), longestReason) : "",
  message: `is a version of the file that this page does not know; it is read as version ${version}`,
});
