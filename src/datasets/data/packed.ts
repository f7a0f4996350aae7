import type { DatasetDefinition, Table, Task } from "../definition.ts";

/** A column of decimal numbers, exact: value = (lowest + code) / 10^decimals. */
export interface PackedColumn {
  readonly name: string;
  readonly decimals: number;
  readonly lowest: number;
  /** Digits of each code, to the base of `alphabet`. */
  readonly width: number;
  /** The codes of all rows, one after the other. */
  readonly codes: string;
}

export interface PackedTable {
  readonly rows: number;
  readonly features: readonly PackedColumn[];
  /** With `classes`, a column of their indices. */
  readonly target: PackedColumn;
  readonly classes: readonly string[] | null;
}

interface RealTable {
  readonly id: string;
  readonly name: string;
  readonly attribution: string;
  readonly teaches: string;
  readonly hidden: readonly number[];
  readonly shape: DatasetDefinition["shape"];
}

/** The digits: characters that take one byte in a double-quoted string; pack.py has the same. */
const alphabet = "#%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~";

/** The digit of each character, by its code. */
const digits = new Uint8Array(128);
for (let digit = 0; digit < alphabet.length; digit++) digits[alphabet.charCodeAt(digit)] = digit;

const provided = new Map<string, PackedTable>();

/** Provides the rows of a data set, which are loaded apart from its definition, since most visits need none. */
export function provide(id: string, packed: PackedTable): void {
  provided.set(id, packed);
}

/** Marks a file's definition for the index of this folder. The table is unpacked when it is first asked for. */
export function defineTable(about: RealTable): DatasetDefinition {
  let table: Table | null = null;
  return {
    ...about,
    task: about.shape.classes > 0 ? "classification" : "regression",
    generated: false,
    table() {
      const packed = provided.get(about.id);
      if (!packed) throw new Error(`the rows of ${about.name} have not been loaded`);
      table ??= unpack(packed);
      return table;
    },
  };
}

export function unpack({ rows, features, target, classes }: PackedTable): Table {
  const inputs = new Float64Array(rows * features.length);
  for (const [feature, column] of features.entries()) {
    const values = unpackColumn(column, rows);
    for (let row = 0; row < rows; row++) inputs[row * features.length + feature] = values[row];
  }
  const task: Task = classes ? { kind: "classification", classes } : { kind: "regression" };
  const names = features.map(({ name }) => name);
  return { features: names, target: target.name, task, rows, inputs, targets: unpackColumn(target, rows) };
}

function unpackColumn({ decimals, lowest, width, codes }: PackedColumn, rows: number): Float64Array {
  const values = new Float64Array(rows);
  // Exact up to 10^22, so the quotient is the double nearest to the decimal number, as if that had been read.
  const scale = Number(`1e${decimals}`);
  let at = 0;
  for (let row = 0; row < rows; row++) {
    let code = 0;
    for (let digit = 0; digit < width; digit++)
      code = code * alphabet.length + digits[codes.charCodeAt(at++)];
    values[row] = (lowest + code) / scale;
  }
  return values;
}
