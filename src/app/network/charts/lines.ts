import type { Source } from "../../../plot/chart/column.ts";
import { say } from "../../../words/say.ts";
import { type Chart, type Line, lookOf, type Row } from "../../charts/chart.ts";
import type { FittedLabel } from "../../charts/names.ts";

const unnamed: FittedLabel = { label: "", width: 0 };

/** Returns the solid line of training samples. */
export const trainLine = (slot: number, label: FittedLabel, source: Source): Line => ({
  ...lookOf(slot),
  ...label,
  key: `train ${slot}`,
  source,
  dash: [],
  weight: "full",
});

/** Returns the dashed, lighter line of test samples, in the same colour. */
export const testLine = (slot: number, label: FittedLabel, source: Source): Line => ({
  ...lookOf(slot),
  ...label,
  key: `test ${slot}`,
  source,
  dash: testDash,
  weight: "light",
});

export const testDash: readonly number[] = [5, 3];

/** Returns the faint line of the single batches, to be drawn behind another line. */
export const batchLine = (line: Pick<Line, "color" | "marker">, key: string, source: Source): Line => ({
  ...unnamed,
  key: `${key}, each batch`,
  source,
  color: line.color,
  marker: line.marker,
  dash: [],
  weight: "background",
});

/** A quantity with one value per step: its mean over an epoch, in front of the values of single batches. */
export interface Noisy {
  readonly line: Line;
  readonly row: Omit<Row, "sources">;
  /** Source of the values of single batches. */
  readonly batch: Source;
  /** True if the single batches are drawn; false if they are only read out. */
  readonly drawn: boolean;
}

/** Returns lines, rows, heads and axis of a chart of such quantities. @param epoch steps per epoch */
export function noisyChart(
  values: readonly Noisy[],
  epoch: number,
): Pick<Chart, "lines" | "rows" | "heads" | "axis"> {
  // If an epoch is one step, its mean is the value itself.
  const single = epoch === 1;
  return {
    axis: "close",
    heads: single ? [] : [say("epoch mean"), say("batch")],
    lines: [
      ...values
        .filter(({ drawn }) => drawn && !single)
        .map(({ line, batch }) => batchLine(line, line.key, batch)),
      ...values.map(({ line }) => line),
    ],
    rows: values.map(({ line, row, batch }) => ({
      ...row,
      sources: single ? [batch] : [line.source, batch],
    })),
  };
}

/** Returns what the lines of such a chart show, in a few words. */
export const noisyCaption = (epoch: number): string =>
  say(epoch === 1 ? "of all samples" : "mean over an epoch");

const groupDashes: readonly (readonly number[])[] = [
  [],
  [8, 3],
  [3, 3],
  [10, 3, 2, 3],
  [14, 4],
  [5, 2],
  [1, 4],
];

/** Returns the line of a layer, tensor or part, in the contender's colour; the later one, the closer to that of text. */
export function groupLine(
  slot: number,
  group: number,
  count: number,
  label: FittedLabel,
  source: Source,
): Line {
  const ink = count > 1 ? Math.round((70 * group) / (count - 1)) : 0;
  const { color, marker } = lookOf(slot);
  return {
    ...label,
    key: `group ${group}`,
    source,
    color: `color-mix(in oklab, ${color}, var(--ink) ${ink}%)`,
    dash: groupDashes[group % groupDashes.length],
    marker,
    weight: "full",
  };
}
