import { distinctNames, outsideName } from "../../outside-name.ts";
import type { Column } from "./columns.ts";
import { readDate } from "./date.ts";
import { labelsOf } from "./labels.ts";
import type { NumberReader } from "./number.ts";

type Row = readonly string[];

/** The inputs of a network, row-major. */
export interface Inputs {
  readonly features: readonly string[];
  readonly inputs: Float64Array;
}

/** Converts a column to one or more inputs. */
interface Encoder {
  readonly names: readonly string[];
  write(row: Row, inputs: Float64Array, from: number): void;
}

/**
 * Converts columns to inputs: a number stays as it is, a date becomes days, and text becomes an input for each of its
 * words ("colour=red"), which is 1 in the rows with that word and 0 in the others.
 *
 * @param rows none with a gap
 */
export function inputsOf(rows: readonly Row[], columns: readonly Column[], reader: NumberReader): Inputs {
  const encoders = columns.map((column) => {
    const { kind, dates } = column;
    if (kind === "text") return oneHot(rows, column, reader);
    return numeric(column, dates ? (cell) => readDate(cell, dates) : (cell) => reader.read(cell));
  });
  const width = encoders.reduce((sum, { names }) => sum + names.length, 0);
  const inputs = new Float64Array(rows.length * width);
  for (const [r, row] of rows.entries()) {
    let from = r * width;
    for (const encoder of encoders) {
      encoder.write(row, inputs, from);
      from += encoder.names.length;
    }
  }
  return { features: distinctNames(encoders.flatMap(({ names }) => names)), inputs };
}

const numeric = ({ name, at }: Column, read: (cell: string) => number): Encoder => ({
  names: [name],
  write: (row, inputs, from) => {
    inputs[from] = read(row[at]);
  },
});

function oneHot(rows: readonly Row[], { name, at }: Column, reader: NumberReader): Encoder {
  const labels = labelsOf(
    rows.map((row) => row[at]),
    reader,
  );
  return {
    names: labels.names.map((label) => outsideName(`${name}=${label}`)),
    write: (row, inputs, from) => {
      inputs[from + labels.indexOf(row[at])] = 1;
    },
  };
}
