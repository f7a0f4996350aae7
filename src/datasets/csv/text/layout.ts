import { distinctNames, outsideName } from "../../outside-name.ts";
import { looksNumeric } from "../columns/number.ts";
import { quoted } from "../report.ts";
import { namesColumns } from "./header.ts";
import { type Sample, usualWidth } from "./separator.ts";

type Cells = readonly string[];

/** The position of a table among the records of its file. */
export interface Layout {
  readonly header: boolean;
  /** The names of the columns, none twice. */
  readonly names: readonly string[];
  /** [column]: true where the file gives it a name. */
  readonly named: readonly boolean[];
  /** The number of records before the first row of data. */
  readonly before: number;
  /** Sentences on what was recognised here. */
  readonly notes: readonly string[];
}

/**
 * Recognises the first row of the table and the names of its columns from the first records.
 *
 * @param wanted true for a header, false for none; recognised where left out
 */
export function layoutOf({ records }: Sample, wanted: boolean | undefined): Layout {
  const width = usualWidth(records);
  const first = firstRecord(records, width);
  const notes: string[] = [];
  if (first > 0) notes.push(`${lines(first)} above the table ${first === 1 ? "is" : "are"} skipped.`);
  const top = records[first] ?? [];
  const below = records.slice(first + 1);
  const header = wanted ?? (below.length === 0 || namesColumns(top, below));
  if (!header) {
    const sample = quoted(top.find((cell) => cell !== "") ?? "");
    if (wanted === undefined) notes.push(`The first row holds data such as ${sample}: columns are numbered.`);
    const columns = Math.max(width, top.length);
    return {
      header,
      ...nameColumns(
        Array.from({ length: columns }, () => ""),
        [],
      ),
      before: first,
      notes,
    };
  }
  const raw = hasRowNames(top, below) ? ["", ...top] : top;
  return { header, ...nameColumns(raw, notes), before: first + 1, notes };
}

const lines = (count: number): string => (count === 1 ? "A line" : `${count} lines`);

/** Returns the index of the table's first record; above it there may be a title, remarks, or both. */
function firstRecord(records: readonly Cells[], width: number): number {
  for (const [at, cells] of records.entries()) {
    const filled = cells.filter((cell) => cell !== "").length;
    const isRemark = cells[0].startsWith("#") && cells.length < width;
    const isTitle = filled < 2 && width > 2 && cells.length !== width - 1;
    const isPair = filled < 3 && width > 4 && cells.length !== width - 1;
    const isCount = cells.length < width - 1 && looksNumeric(cells[0]);
    if (!isRemark && !isTitle && !isPair && !isCount) return at;
  }
  return 0;
}

/** Says whether the rows have one cell more than the header, for the row's name, as R writes them. */
function hasRowNames(top: Cells, below: readonly Cells[]): boolean {
  const names = below.map(([name]) => name);
  return (
    below.length > 0 &&
    below.every(({ length }) => length === top.length + 1) &&
    below.some((cells) => cells[top.length] !== "") &&
    new Set(names).size === names.length
  );
}

function nameColumns(raw: Cells, notes: string[]): Pick<Layout, "names" | "named"> {
  const wanted = raw.map((name, at) => (name === "" ? `column ${at + 1}` : outsideName(name)));
  const names = distinctNames(wanted);
  for (const [at, name] of names.entries()) {
    if (name !== wanted[at])
      notes.push(`Two columns are named ${quoted(wanted[at])}; column ${at + 1} is called ${quoted(name)}.`);
  }
  return { names, named: raw.map((name) => name !== "" && !pandasIndex.test(name)) };
}

/** Matches pandas' name for an index that was written without a name and read again. */
const pandasIndex = /^Unnamed: 0(?:\.\d)?$/;
