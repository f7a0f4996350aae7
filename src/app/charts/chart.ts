import type { Axis, Scaling } from "../../plot/chart/axis.ts";
import type { Source } from "../../plot/chart/column.ts";
import { exact } from "../../plot/chart/format.ts";
import { identityOf, type Marker } from "../../plot/look/identity.ts";
import type { Across } from "../state/view.ts";
import type { FittedLabel } from "./names.ts";

/** A line of a chart: the source of its values, and the look that distinguishes it from others. */
export interface Line extends FittedLabel {
  /** Unique within its chart. */
  readonly key: string;
  readonly source: Source;
  /** A CSS colour. */
  readonly color: string;
  readonly dash: readonly number[];
  readonly marker: Marker;
  /** A light line accompanies a full one of the same contender; a background line has neither tip nor label. */
  readonly weight: "full" | "light" | "background";
}

/** A row of a chart's readout: a number for each of the chart's `heads`. */
export interface Row {
  readonly key: string;
  readonly slot: number;
  readonly name: string;
  readonly sources: readonly Source[];
}

/** A value of reference, drawn as a horizontal line with a text. */
export interface Guide {
  readonly value: number;
  readonly text: string;
}

/** The content of a chart. The object stays the same while the content does: another object is drawn from the start. */
export interface Chart {
  readonly id: string;
  readonly title: string;
  /** A longer title that is shown in its place. */
  readonly heading?: string;
  /** Lines from back to front. */
  readonly lines: readonly Line[];
  readonly rows: readonly Row[];
  /** Names of the numbers in a row; empty where the title names the only one. */
  readonly heads: readonly string[];
  /** Number that is subtracted from every value. */
  readonly offset: number;
  /** A fixed axis, or the kind of one that fits the values. */
  readonly axis: Axis | Scaling;
  readonly guide: Guide | null;
  /** A sentence that says why there is no value at all; null if that cannot happen. */
  readonly absent: string | null;
  /** The quantity of which theory has lines beside those of contenders; left out where it has none. */
  readonly theory?: "loss" | "sharpness";
  /** The quantity on the horizontal axis. */
  readonly across: Across;
  /** Returns a value in full, as text; `head` is the index of its head. */
  readonly format: (value: number, head: number) => string;
}

/** Defaults of a chart. */
export const plainChart = {
  heads: [],
  offset: 0,
  axis: "roomy",
  guide: null,
  absent: null,
  across: "steps",
  format: exact,
} as const satisfies Partial<Chart>;

/** Returns the look of a line of a contender, or of a recorded run. */
export function lookOf(slot: number): Pick<Line, "color" | "dash" | "marker"> {
  const { color, marker, dash = [] } = identityOf(slot);
  return { color, dash, marker };
}

/** Returns the line of a contender in a chart that has one line for each. */
export const contenderLine = (slot: number, label: FittedLabel, source: Source): Line => ({
  key: String(slot),
  source,
  ...lookOf(slot),
  ...label,
  weight: "full",
});

/** Returns true if the reader can make the axes of a chart logarithmic or linear. */
export const isScalable = ({ axis }: Chart): boolean => axis === "roomy" || axis === "close";

/** Returns whether lines have begun and none of them has a value at the start. */
export function isAbsent({ absent, lines }: Chart): boolean {
  if (absent === null) return false;
  const begun = lines.map(({ source }) => source()).filter((column) => column !== null && column.length > 0);
  return begun.length > 0 && begun.every((column) => Number.isNaN(column?.values[0]));
}
