import type { CsvChoice, CsvFormat, CsvResult } from "../../../../datasets/csv.ts";
import { csvLimits, outsideName } from "../../../../datasets/index.ts";
import { inDigits, say, translated } from "../../../../words/say.ts";

/** The state of a file that becomes a table. It changes by pure functions; the dialog requests the readings. */
export interface Session {
  readonly file: File | null;
  readonly reading: boolean;
  /** The reader's choices; all else is as recognised. */
  readonly choice: CsvChoice;
  /** The result of the last reading; null if there is none. */
  readonly result: CsvResult | null;
  /** A sentence that says why a file was refused or a reading not finished; null if neither happened. */
  readonly error: string | null;
}

export type Event =
  | { readonly type: "file"; readonly file: File }
  | { readonly type: "choice"; readonly choice: CsvChoice }
  | { readonly type: "read"; readonly result: CsvResult }
  | { readonly type: "failed"; readonly why: string }
  | { readonly type: "cancelled" };

export const noSession: Session = { file: null, reading: false, choice: {}, result: null, error: null };

/** Returns a sentence that says why a file of this size is not read; null if it is read. */
export function refusalOf({ name, size }: Pick<File, "name" | "size">): string | null {
  const shown = outsideName(name);
  if (size === 0) return say("{file} is empty.", { file: shown });
  return size > csvLimits.bytes
    ? say("{file} has {size}; at most {most} are read.", {
        file: shown,
        size: inMegabytes(size),
        most: inMegabytes(csvLimits.bytes),
      })
    : null;
}

/** Returns a size such as "9.8 MB", rounded up: a size above the limit never looks permitted. */
const inMegabytes = (bytes: number): string => `${inDigits(Math.ceil(bytes / 1e5) / 10)} MB`;

/** Returns the session after an event. A refused file changes only the error; an accepted one replaces the choice. */
export function next(session: Session, event: Event): Session {
  switch (event.type) {
    case "file": {
      const error = refusalOf(event.file);
      return error === null ? { ...noSession, file: event.file, reading: true } : { ...session, error };
    }
    case "choice":
      return { ...session, choice: event.choice, reading: true, error: null };
    case "read":
      return { ...session, reading: false, result: event.result, error: null };
    case "failed":
      return stopped(session, say("The file could not be read: {why}.", { why: translated(event.why) }));
    case "cancelled":
      return stopped(session, say("The reading was cancelled."));
  }
}

const stopped = (session: Session, error: string): Session => ({
  ...session,
  reading: false,
  result: null,
  error,
});

/** Returns the input columns: those chosen, else those recognised. */
export const inputsIn = (choice: CsvChoice, result: CsvResult): readonly string[] =>
  choice.columns ?? result.inputs;

/** Returns the choice with a column as an input, or without it, in the order of the file. */
export function withColumn(choice: CsvChoice, result: CsvResult, name: string, taken: boolean): CsvChoice {
  const chosen = new Set(inputsIn(choice, result));
  if (taken) chosen.add(name);
  else chosen.delete(name);
  return { ...choice, columns: result.columns.map((column) => column.name).filter((one) => chosen.has(one)) };
}

/**
 * Returns the choice with another target. The previous target becomes an input if the inputs were chosen and it is
 * not text; the task is recognised again.
 */
export function withTarget(choice: CsvChoice, result: CsvResult, target: string): CsvChoice {
  const changed = { ...choice, target, task: undefined };
  if (!choice.columns) return changed;
  const before = result.columns.find(({ name }) => name === (choice.target ?? result.target));
  const freed = before && before.kind !== "text" ? withColumn(changed, result, before.name, true) : changed;
  return withColumn(freed, result, target, false);
}

/** Returns the choice with another format and nothing else, since the columns may be others. */
export const withFormat = (choice: CsvChoice, changed: Partial<CsvFormat>): CsvChoice => ({
  format: { ...choice.format, ...changed },
});

/** Returns the choice with only the inputs without gaps; null if that changes nothing or leaves no input. */
export function withoutGaps(choice: CsvChoice, result: CsvResult): CsvChoice | null {
  const gaps = new Map(result.columns.map((column) => [column.name, column.gaps]));
  const inputs = inputsIn(choice, result);
  const columns = inputs.filter((name) => gaps.get(name) === 0);
  return columns.length > 0 && columns.length < inputs.length ? { ...choice, columns } : null;
}
