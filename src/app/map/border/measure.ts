import { borderOf, type Dimension, dimensionInPortions } from "../../../experiment/sweep/cells/dimension.ts";
import { withSeparator } from "../../../words/say.ts";
import { nextTask } from "../../export/job.ts";
import type { FoundCells } from "../found-cells.ts";

/** Milliseconds of work before the page can handle events. */
const turn = 8;

/**
 * Measures the border between cells whose run diverged and others.
 *
 * @returns its dimension; null where it is shorter than a line across the map, or the map is too small
 * @throws the reason of `signal` once it is aborted
 */
export async function measureBorder(
  { spec, columns }: Pick<FoundCells, "spec" | "columns">,
  signal: AbortSignal,
): Promise<Dimension | null> {
  const { size } = spec.map;
  const { diverged } = columns;
  const flags = new Uint8Array(diverged.length);
  for (let cell = 0; cell < flags.length; cell++) flags[cell] = diverged[cell] > 0 ? 1 : 0;
  const border = borderOf(flags, size);
  let count = 0;
  for (let cell = 0; cell < border.length; cell++) count += border[cell];
  if (count < Math.min(...size)) return null;
  const portions = dimensionInPortions(border, size);
  let since = performance.now();
  for (;;) {
    const { done, value } = portions.next();
    if (done) return value;
    if (performance.now() - since < turn) continue;
    await nextTask();
    signal.throwIfAborted();
    since = performance.now();
  }
}

/** Writes a dimension as a fact: "1.24 ± 0.08". */
export const dimensionText = ({ dimension, spread }: Dimension): string =>
  `${withSeparator(dimension.toFixed(2))} ± ${withSeparator(spread.toFixed(2))}`;
