import type { Status } from "../../../experiment/index.ts";
import { type Column, indexAt, indexAtPlace, placeOfStep, stepOf } from "../../../plot/chart/column.ts";
import { say } from "../../../words/say.ts";
import type { Across } from "../../state/view.ts";
import type { Chart, Row } from "../chart.ts";
import { reached } from "../drawing/reach.ts";

/** The values of a chart's row at a place on its axis. */
export interface Reading {
  readonly key: string;
  readonly slot: number;
  readonly name: string;
  /** The first number, by which readings are sorted; NaN if there is none. */
  readonly value: number;
  /** Texts to show: a value for each of the chart's heads, or a single text that says why there is none. */
  readonly texts: readonly string[];
  /** The quartiles around each value where it is the median of several seeds, else empty. */
  readonly quartiles: readonly string[];
  /** The step at which the contender stopped before, or its step at this place, in a few words; else empty. */
  readonly note: string;
  /** The step at which the numbers were recorded. */
  readonly at: number;
}

/** Returns all rows' values at a place, lowest first, rows without numbers last; none if the race is not there yet. */
export function readingsAt(place: number, { rows, format, axis, across }: ReadChart): Reading[] {
  if (across === "steps" && place > reached()) return [];
  const readings = rows.flatMap((row) => read(row, place, format) ?? []);
  // Of shares the highest is the best.
  const sign = typeof axis === "object" && axis.kind === "share" ? -1 : 1;
  const order = ({ value }: Reading): number => (Number.isNaN(value) ? Number.MAX_VALUE : sign * value);
  return readings.sort((a, b) => order(a) - order(b) || a.slot - b.slot);
}

/** The members of a chart that a readout uses. */
export type ReadChart = Pick<Chart, "rows" | "format" | "axis" | "heads" | "across">;

function read({ key, slot, name, sources }: Row, place: number, format: Chart["format"]): Reading | null {
  const columns = sources.map((source) => source());
  const [first] = columns;
  if (!first || first.length === 0) return null;
  const { status, through, places } = first;
  // Values that have been computed but not played are not shown.
  if (through > reached() && place > placeOfStep(first, reached())) return null;
  const isOver = place > placeOfStep(first, through) || (!places && place > through);
  if (isOver && status.kind === "running") return null;
  const lost = isOver ? withoutNumbers(status) : null;
  if (lost) return { key, slot, name, value: Number.NaN, quartiles: [], ...lost, at: through };
  const texts = columns.map((column, i) => (column ? format(valueUnder(column, place), i) : "–"));
  const quartiles = columns.map((column, i) =>
    column ? quartilesIn(column, indexAtPlace(column, place), (value) => format(value, i)) : "",
  );
  const at = stepOf(first, indexAtPlace(first, place));
  const note = isOver
    ? say("since step {step}", { step: String(through) })
    : places
      ? say("step {step}", { step: String(at) })
      : "";
  return {
    key,
    slot,
    name,
    value: valueUnder(first, place),
    texts,
    quartiles,
    note,
    at,
  };
}

/** Returns the quartiles of a row, "0.11 to 0.13"; empty where there are none. */
export function quartilesIn({ spread }: Column, i: number, format: (value: number) => string): string {
  if (!spread || i < 0 || Number.isNaN(spread.median[i])) return "";
  return say("{low} to {high}", { low: format(spread.q1[i]), high: format(spread.q3[i]) });
}

/** Returns the words instead of numbers after a contender's last step; null if its last numbers remain valid. */
function withoutNumbers(status: Status): Pick<Reading, "texts" | "note"> | null {
  switch (status.kind) {
    case "diverged":
      return { texts: [say("diverged")], note: say("at step {step}", { step: String(status.step) }) };
    case "unfit":
      return { texts: [say("cannot run")], note: say("here") };
    case "no-value":
      return { texts: [say("no value")], note: say("at the start") };
    default:
      return null;
  }
}

/** Returns the value recorded at `step` or last before it; NaN for none. */
export function valueAt(column: Column, step: number): number {
  const i = indexAt(column, step);
  return i < 0 ? Number.NaN : column.values[i];
}

function valueUnder(column: Column, place: number): number {
  const i = indexAtPlace(column, place);
  return i < 0 ? Number.NaN : column.values[i];
}

/** Returns the last step before `step` at which numbers were recorded; null if they are those of `step` itself. */
export function recordedBefore(step: number, readings: readonly Reading[]): number | null {
  const at = Math.max(...readings.filter(({ note }) => note === "").map((reading) => reading.at));
  return Number.isFinite(at) && at < step ? at : null;
}

/** Returns the name of the quantity on the horizontal axis. */
export const headOf = (across: Across): string =>
  say(across === "steps" ? "Step||count" : "Gradient evaluations");

/** Returns the readings in words, for screen readers. */
export function inWords(
  place: number,
  readings: readonly Reading[],
  { heads, across }: Pick<ReadChart, "heads" | "across">,
): string {
  const head = `${headOf(across)} ${place}`;
  if (readings.length === 0) return say("{place}, not reached yet", { place: head });
  const parts = readings.map(({ name, texts, quartiles, note }) => {
    const spoken = texts.map((text, i) =>
      quartiles[i]
        ? say("median {median}, quartiles {quartiles}", { median: text, quartiles: quartiles[i] })
        : text,
    );
    const values = texts.length < heads.length ? texts : spoken.map((text, i) => label(heads, i) + text);
    return `${name} ${values.join(" ")}${note && ` ${note}`}`;
  });
  return `${head}: ${parts.join(", ")}`;
}

const label = (heads: readonly string[], i: number): string => (i < heads.length ? `${heads[i]} ` : "");
