import type { SurfaceSpec } from "../../experiment/index.ts";
import { farthest } from "./distance.ts";
import { type Page, pageOf } from "./page.ts";

/** Relative moves of a start's coordinates: a few units in the last place. */
const nudges = [
  [1e-15, -1e-15],
  [-2e-15, 1e-15],
  [1e-15, 3e-15],
] as const;

/**
 * Returns the number of each contender's rows that the experiment determines. In a chaotic race rounding errors grow:
 * once a start that is moved by some 1e-15 gives numbers that are 1e-8 apart, no two programs need agree.
 */
export function determinedRows(spec: SurfaceSpec, page: Page): ReadonlyMap<string, number> {
  const determined = new Map<string, number>();
  const [x, y] = spec.start;
  const others = nudges.map(([dx, dy]) => pageOf({ ...spec, start: [x * (1 + dx), y * (1 + dy)] }));
  for (const [name] of page.endings) {
    const rows = page.rows.filter((row) => row.name === name);
    const counts = others.map((other) => {
      const moved = other.rows.filter((row) => row.name === name);
      const apart = rows.findIndex((row, i) => !(farthest(moved[i], row) < 1e-8));
      return apart < 0 ? rows.length : apart;
    });
    determined.set(name, Math.min(...counts));
  }
  return determined;
}
