import type { Status } from "../../experiment/index.ts";
import { type Column, indexAt, indexAtPlace, placeOfStep, stepOf } from "../../plot/chart/column.ts";
import type { Across } from "../state/view.ts";
import type { Chart, Row } from "./chart.ts";
import { reached } from "./drawing/reach.ts";

/** What a chart's row says at a place on its axis. */
export interface Reading {
  readonly key: string;
  readonly slot: number;
  readonly name: string;
  /** The first number, which readings are sorted by; NaN where there is none. */
  readonly value: number;
  /** For display: a value for each of the chart's heads, or in the first place why there is none. */
  readonly texts: readonly string[];
  /** Where the contender stopped before, or which step it made there, a few words; else empty. */
  readonly note: string;
  /** The step that the numbers were recorded at. */
  readonly at: number;
}

/** Every row's values at a place, lowest first; those without numbers last. Empty where the race has not come. */
export function readingsAt(place: number, { rows, format, axis, across }: ReadChart): Reading[] {
  if (across === "steps" && place > reached()) return [];
  const readings = rows.flatMap((row) => read(row, place, format) ?? []);
  // Of shares the highest is the best.
  const sign = typeof axis === "object" && axis.kind === "share" ? -1 : 1;
  const order = ({ value }: Reading): number => (Number.isNaN(value) ? Number.MAX_VALUE : sign * value);
  return readings.sort((a, b) => order(a) - order(b) || a.slot - b.slot);
}

/** What of a chart is read out. */
export type ReadChart = Pick<Chart, "rows" | "format" | "axis" | "heads" | "across">;

function read({ key, slot, name, sources }: Row, place: number, format: Chart["format"]): Reading | null {
  const columns = sources.map((source) => source());
  const [first] = columns;
  if (!first || first.length === 0) return null;
  const { status, through, places } = first;
  // What has been computed but not played is not told.
  if (through > reached() && place > placeOfStep(first, reached())) return null;
  const isOver = place > placeOfStep(first, through) || (!places && place > through);
  if (isOver && status.kind === "running") return null;
  const lost = isOver ? withoutNumbers(status) : null;
  if (lost) return { key, slot, name, value: Number.NaN, ...lost, at: through };
  const texts = columns.map((column) => (column ? format(valueUnder(column, place)) : "–"));
  const at = stepOf(first, indexAtPlace(first, place));
  const note = isOver ? `since step ${through}` : places ? `step ${at}` : "";
  return {
    key,
    slot,
    name,
    value: valueUnder(first, place),
    texts,
    note,
    at,
  };
}

/** The words in place of numbers after a contender's last step; null where its last numbers stay true. */
function withoutNumbers(status: Status): Pick<Reading, "texts" | "note"> | null {
  switch (status.kind) {
    case "diverged":
      return { texts: ["diverged"], note: `at step ${status.step}` };
    case "unfit":
      return { texts: ["cannot run"], note: "here" };
    case "no-value":
      return { texts: ["no value"], note: "at the start" };
    default:
      return null;
  }
}

/** The value recorded at `step` or last before it; NaN for none. */
export function valueAt(column: Column, step: number): number {
  const i = indexAt(column, step);
  return i < 0 ? Number.NaN : column.values[i];
}

function valueUnder(column: Column, place: number): number {
  const i = indexAtPlace(column, place);
  return i < 0 ? Number.NaN : column.values[i];
}

/** The step before `step` that all numbers were recorded at; null where they are those of the step itself. */
export function recordedBefore(step: number, readings: readonly Reading[]): number | null {
  const at = Math.max(...readings.filter(({ note }) => note === "").map((reading) => reading.at));
  return Number.isFinite(at) && at < step ? at : null;
}

/** What a number on an axis counts. */
export const headOf = (across: Across): string => (across === "steps" ? "Step" : "Gradient evaluations");

/** The readings in words, for those who hear them. */
export function inWords(
  place: number,
  readings: readonly Reading[],
  { heads, across }: Pick<ReadChart, "heads" | "across">,
): string {
  const head = `${headOf(across)} ${place}`;
  if (readings.length === 0) return `${head}, not reached yet`;
  const parts = readings.map(({ name, texts, note }) => {
    const values = texts.length < heads.length ? texts : texts.map((text, i) => label(heads, i) + text);
    return `${name} ${values.join(" ")}${note && ` ${note}`}`;
  });
  return `${head}: ${parts.join(", ")}`;
}

const label = (heads: readonly string[], i: number): string => (i < heads.length ? `${heads[i]} ` : "");
