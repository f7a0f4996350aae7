import type { CsvChoice, CsvFormat, CsvResult } from "../../../../datasets/csv.ts";
import { csvLimits, outsideName } from "../../../../datasets/index.ts";

/** A file on its way to a table. Pure: who shows it asks for the readings. */
export interface Session {
  readonly file: File | null;
  readonly reading: boolean;
  /** What the user chose; all else is as recognised. */
  readonly choice: CsvChoice;
  /** What the last reading came to. */
  readonly result: CsvResult | null;
  /** Why a file was not even read, or the reading not finished. */
  readonly error: string | null;
}

export type Event =
  | { readonly type: "file"; readonly file: File }
  | { readonly type: "choice"; readonly choice: CsvChoice }
  | { readonly type: "read"; readonly result: CsvResult }
  | { readonly type: "failed"; readonly why: string }
  | { readonly type: "cancelled" };

export const noSession: Session = { file: null, reading: false, choice: {}, result: null, error: null };

/** Why a file is not read at all, by its size alone; or null. */
export function refusalOf({ name, size }: Pick<File, "name" | "size">): string | null {
  const shown = outsideName(name);
  if (size === 0) return `${shown} is empty.`;
  return size > csvLimits.bytes
    ? `${shown} has ${inMegabytes(size)}; at most ${inMegabytes(csvLimits.bytes)} are read.`
    : null;
}

/** "9.8 MB", rounded up so that what is too much never looks permitted. */
const inMegabytes = (bytes: number): string => `${Math.ceil(bytes / 1e5) / 10} MB`;

/** A file that is refused leaves everything as it was; one that is read replaces what was chosen. */
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
      return stopped(session, `The file could not be read: ${event.why}.`);
    case "cancelled":
      return stopped(session, "The reading was cancelled.");
  }
}

const stopped = (session: Session, error: string): Session => ({
  ...session,
  reading: false,
  result: null,
  error,
});

/** The columns that are inputs by the choice, or as recognised. */
export const inputsIn = (choice: CsvChoice, result: CsvResult): readonly string[] =>
  choice.columns ?? result.inputs;

/** Takes a column as an input, or leaves it out; the order stays that of the file. */
export function withColumn(choice: CsvChoice, result: CsvResult, name: string, taken: boolean): CsvChoice {
  const chosen = new Set(inputsIn(choice, result));
  if (taken) chosen.add(name);
  else chosen.delete(name);
  return { ...choice, columns: result.columns.map((column) => column.name).filter((one) => chosen.has(one)) };
}

/** Another target. The one before becomes an input if it holds no text; the task is recognised again. */
export function withTarget(choice: CsvChoice, result: CsvResult, target: string): CsvChoice {
  const changed = { ...choice, target, task: undefined };
  if (!choice.columns) return changed;
  const before = result.columns.find(({ name }) => name === (choice.target ?? result.target));
  const freed = before && before.kind !== "text" ? withColumn(changed, result, before.name, true) : changed;
  return withColumn(freed, result, target, false);
}

/** Another format; what else was chosen is recognised again, since the columns may be others. */
export const withFormat = (choice: CsvChoice, changed: Partial<CsvFormat>): CsvChoice => ({
  format: { ...choice.format, ...changed },
});

/** The inputs without a gap, to do without rows being left out; null where that changes nothing or leaves none. */
export function withoutGaps(choice: CsvChoice, result: CsvResult): CsvChoice | null {
  const gaps = new Map(result.columns.map((column) => [column.name, column.gaps]));
  const inputs = inputsIn(choice, result);
  const columns = inputs.filter((name) => gaps.get(name) === 0);
  return columns.length > 0 && columns.length < inputs.length ? { ...choice, columns } : null;
}
