import type { Source } from "../../../plot/chart/column.ts";
import { type Chart, type Line, lookOf, type Row } from "../../charts/chart.ts";
import type { FittedLabel } from "../../charts/names.ts";

const unnamed: FittedLabel = { label: "", width: 0 };

/** Solid on the samples trained on. */
export const trainLine = (slot: number, label: FittedLabel, source: Source): Line => ({
  ...lookOf(slot),
  ...label,
  key: `train ${slot}`,
  source,
  dash: [],
  weight: "full",
});

/** Dashed and lighter, in the same colour, on the samples kept apart. */
export const testLine = (slot: number, label: FittedLabel, source: Source): Line => ({
  ...lookOf(slot),
  ...label,
  key: `test ${slot}`,
  source,
  dash: testDash,
  weight: "light",
});

export const testDash: readonly number[] = [5, 3];

/** Faint behind a line: what the single batches gave. */
export const batchLine = (line: Pick<Line, "color" | "marker">, key: string, source: Source): Line => ({
  ...unnamed,
  key: `${key}, each batch`,
  source,
  color: line.color,
  marker: line.marker,
  dash: [],
  weight: "background",
});

/** A value a step: its mean over an epoch in front of what the single batches gave. */
export interface Noisy {
  readonly line: Line;
  readonly row: Omit<Row, "sources">;
  /** Of each batch. */
  readonly batch: Source;
  /** Whether the single batches are drawn too, or only read out. */
  readonly drawn: boolean;
}

/** What a chart of such values shows. */
export function noisyChart(
  values: readonly Noisy[],
  epoch: number,
): Pick<Chart, "lines" | "rows" | "heads" | "axis"> {
  // Where an epoch is a step, its mean is the value.
  const single = epoch === 1;
  return {
    axis: "close",
    heads: single ? [] : ["epoch mean", "batch"],
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

/** What the lines of such a chart are, in a few words. */
export const noisyCaption = (epoch: number): string =>
  epoch === 1 ? "of all samples" : "mean over an epoch";

const layerDashes: readonly (readonly number[])[] = [
  [],
  [8, 3],
  [3, 3],
  [10, 3, 2, 3],
  [14, 4],
  [5, 2],
  [1, 4],
];

/** One layer of a contender: its colour, the deeper the layer the nearer to that of text. */
export function layerLine(
  slot: number,
  layer: number,
  layers: number,
  label: FittedLabel,
  source: Source,
): Line {
  const ink = layers > 1 ? Math.round((70 * layer) / (layers - 1)) : 0;
  const { color, marker } = lookOf(slot);
  return {
    ...label,
    key: `layer ${layer}`,
    source,
    color: `color-mix(in oklab, ${color}, var(--ink) ${ink}%)`,
    dash: layerDashes[layer % layerDashes.length],
    marker,
    weight: "full",
  };
}
