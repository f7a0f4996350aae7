import { type Line, lookOf } from "../charts/chart.ts";
import type { Source } from "../charts/column.ts";
import type { FittedLabel } from "../charts/names.ts";

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

/** Faint behind the others: what single batches gave. */
export const batchLine = (slot: number, source: Source): Line => ({
  ...lookOf(slot),
  ...unnamed,
  key: `batch ${slot}`,
  source,
  dash: [],
  weight: "background",
});

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
