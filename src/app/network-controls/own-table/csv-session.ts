import type { BadCsv, CsvChoice, CsvColumn, GoodCsv } from "../../../datasets/csv.ts";
import { csvLimits, type Task } from "../../../datasets/index.ts";
import type { CsvReading } from "../../../worker/csv-client.ts";

/** What is chosen, nothing left to be found out but the task. */
export interface Choice {
  readonly columns: readonly string[];
  readonly target: string;
  /** Undefined: as recognised. */
  readonly task: Task["kind"] | undefined;
}

/** A file on its way to a table. Pure: who shows it asks for the readings. */
export interface Session {
  readonly file: File | null;
  readonly reading: boolean;
  /** Null before the columns of the file are known. */
  readonly choice: Choice | null;
  readonly columns: readonly CsvColumn[];
  /** What the last reading came to. */
  readonly result: GoodCsv | BadCsv | null;
  /** Why a file was not even read, or the reading not finished. */
  readonly complaint: string | null;
}

export type Event =
  | { readonly type: "file"; readonly file: File }
  | { readonly type: "choice"; readonly choice: Choice }
  | { readonly type: "read"; readonly reading: CsvReading }
  | { readonly type: "failed"; readonly why: string }
  | { readonly type: "cancelled" };

export const noSession: Session = {
  file: null,
  reading: false,
  choice: null,
  columns: [],
  result: null,
  complaint: null,
};

/** Why a file is not read at all, by its size alone; or null. */
export function refusalOf({ name, size }: Pick<File, "name" | "size">): string | null {
  if (size === 0) return `${name} is empty.`;
  return size > csvLimits.bytes
    ? `${name} has ${inMegabytes(size)}; at most ${inMegabytes(csvLimits.bytes)} are read.`
    : null;
}

/** "9.8 MB", rounded up so that what is too much never looks permitted. */
const inMegabytes = (bytes: number): string => `${Math.ceil(bytes / 1e5) / 10} MB`;

/** A file that is refused leaves everything as it was; one that is read replaces what was chosen. */
export function next(session: Session, event: Event): Session {
  switch (event.type) {
    case "file": {
      const complaint = refusalOf(event.file);
      return complaint === null
        ? { ...noSession, file: event.file, reading: true }
        : { ...session, complaint };
    }
    case "choice":
      return { ...session, choice: event.choice, reading: true, complaint: null };
    case "read":
      return withReading(session, event.reading);
    case "failed":
      return {
        ...session,
        reading: false,
        result: null,
        complaint: `The file could not be read: ${event.why}.`,
      };
    case "cancelled":
      return { ...session, reading: false, result: null, complaint: "The reading was cancelled." };
  }
}

function withReading(session: Session, { result, choice }: CsvReading): Session {
  const { columns } = result;
  // Where not even columns could be read, there is nothing to choose from: what was chosen is kept.
  const known = columns.length > 0;
  return {
    ...session,
    reading: false,
    complaint: null,
    result,
    columns: known ? columns : session.columns,
    choice: known ? explicit(choice, columns) : session.choice,
  };
}

function explicit({ columns, target, task }: CsvChoice, all: readonly CsvColumn[]): Choice {
  const learned = target ?? all[all.length - 1].name;
  const others = all.map(({ name }) => name).filter((name) => name !== learned);
  return { columns: columns ?? others, target: learned, task };
}

/** Takes a column as an input, or leaves it out; the order stays that of the file. */
export function withColumn(choice: Choice, all: readonly CsvColumn[], name: string, taken: boolean): Choice {
  const chosen = new Set(choice.columns);
  if (taken) chosen.add(name);
  else chosen.delete(name);
  return { ...choice, columns: all.map((column) => column.name).filter((one) => chosen.has(one)) };
}

/** Another target; the one before becomes an input if it has numbers. What kind of task it is, is found out anew. */
export function withTarget(choice: Choice, all: readonly CsvColumn[], target: string): Choice {
  const before = all.find(({ name }) => name === choice.target);
  const freed = before?.kind === "number" ? withColumn(choice, all, before.name, true) : choice;
  return { ...withColumn(freed, all, target, false), target, task: undefined };
}
