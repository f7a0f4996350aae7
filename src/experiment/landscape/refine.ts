import { type Heights, type Resolution, resolutions } from "./heights.ts";
import type { Extent } from "./plane.ts";

/**
 * Computes grids of growing resolution, each with the points of the one before. Yields null after each row, and each grid
 * once it is whole.
 *
 * @param heightAt returns the height at a and b
 */
export function* refine(
  { x, y }: Extent,
  finest: Resolution,
  heightAt: (a: number, b: number) => number,
): Generator<Heights | null, void> {
  let coarse: Float64Array | null = null;
  for (const n of resolutions) {
    if (n > finest) return;
    const side = n + 1;
    const values: Float64Array = new Float64Array(side * side);
    for (let j = 0; j < side; j++) {
      for (let i = 0; i < side; i++)
        values[j * side + i] =
          coarse && i % 2 === 0 && j % 2 === 0
            ? coarse[(j / 2) * (n / 2 + 1) + i / 2]
            : heightAt(between(x, i / n), between(y, j / n));
      yield null;
    }
    yield { x, y, columns: side, rows: side, values };
    coarse = values;
  }
}

const between = ([min, max]: readonly [number, number], share: number): number => min + share * (max - min);
