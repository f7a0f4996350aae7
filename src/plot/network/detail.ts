import type { Size } from "../plane/viewport.ts";
import type { Setting } from "./setting.ts";

/** Approximate nanoseconds that a picture may take. */
const budget = 5e7;
/** Cost of a unit's activation in multiplications. */
const activationCost = 20;
const points = { least: 1500, most: 15_000, ofCurve: 400 } as const;

/** Returns the finest grid that can be seen and computed in time. @param most points of a grid at most */
export function detailOf(
  { architecture, plane, size }: Setting,
  networks: number,
  { width, height }: Size,
  most: number = points.most,
): { readonly columns: number; readonly rows: number } {
  if (plane.curve) return { columns: points.ofCurve, rows: 1 };
  if (!plane.y) return { columns: points.ofCurve, rows: 2 };
  const units = architecture.sizes.reduce((sum, count) => sum + count, 0);
  const affordable = budget / (networks * (size + activationCost * units));
  const count = Math.min(most, Math.max(points.least, affordable));
  const columns = Math.max(2, Math.round(Math.sqrt((count * width) / height)));
  return { columns, rows: Math.max(2, Math.round(count / columns)) };
}
