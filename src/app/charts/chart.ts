import type { Axis } from "../../plot/chart/axis.ts";
import type { Source } from "../../plot/chart/column.ts";
import { exact } from "../../plot/chart/format.ts";
import { identities, type Marker } from "../../plot/look/identity.ts";
import type { Across } from "../state/view.ts";
import type { FittedLabel } from "./names.ts";

/** A line of a chart: where its values come from, and what tells it from the others. */
export interface Line extends FittedLabel {
  /** Within its chart. */
  readonly key: string;
  readonly source: Source;
  /** As CSS writes it. */
  readonly color: string;
  readonly dash: readonly number[];
  readonly marker: Marker;
  /** A light line stands beside a full one of the same contender; the background has neither tip nor name. */
  readonly weight: "full" | "light" | "background";
}

/** What is read out of a chart in one row: a number for each of the chart's `heads`. */
export interface Row {
  readonly key: string;
  readonly slot: number;
  readonly name: string;
  readonly sources: readonly Source[];
}

/** A value worth knowing, drawn across. */
export interface Guide {
  readonly value: number;
  readonly text: string;
}

/** What a chart shows. The same object as long as it shows the same: another one is drawn from the beginning. */
export interface Chart {
  readonly id: string;
  readonly title: string;
  /** From back to front. */
  readonly lines: readonly Line[];
  readonly rows: readonly Row[];
  /** What each number in a row is; empty where the title says it. */
  readonly heads: readonly string[];
  /** Taken from every value. */
  readonly offset: number;
  /** Whatever the values; else one that fits them, close or with room. */
  readonly axis: Axis | "close" | "roomy";
  readonly guide: Guide | null;
  /** Where there is no value at all, a sentence that says why; null where that does not happen. */
  readonly absent: string | null;
  /** What goes across. */
  readonly across: Across;
  /** A value in full. */
  readonly format: (value: number) => string;
}

/** What most charts are like. */
export const plainChart = {
  heads: [],
  offset: 0,
  axis: "roomy",
  guide: null,
  absent: null,
  across: "steps",
  format: exact,
} as const satisfies Partial<Chart>;

/** A contender's own colour, dash and marker. */
export function lookOf(slot: number): Pick<Line, "color" | "dash" | "marker"> {
  const { token, dash, marker } = identities[slot];
  return { color: `var(${token})`, dash, marker };
}

/** A contender's only line in a chart. */
export const contenderLine = (slot: number, label: FittedLabel, source: Source): Line => ({
  key: String(slot),
  source,
  ...lookOf(slot),
  ...label,
  weight: "full",
});

/** Whether no line has a value, though all have begun. */
export function isAbsent({ absent, lines }: Chart): boolean {
  if (absent === null) return false;
  const begun = lines.map(({ source }) => source()).filter((column) => column !== null && column.length > 0);
  return begun.length > 0 && begun.every((column) => Number.isNaN(column?.values[0]));
}
