import type { Row } from "./python.ts";

/** The smallest magnitude that differences are divided by. */
const least = 1e-3;

/** Returns the difference of two numbers relative to the second. */
function distance(value: Row[string] | undefined, wanted: Row[string]): number {
  if (wanted === null || typeof wanted === "string" || wanted === value)
    return value === wanted ? 0 : Infinity;
  if (typeof value !== "number") return Number.POSITIVE_INFINITY;
  return Math.abs(value - wanted) / Math.max(Math.abs(wanted), least);
}

/** Returns the largest distance of a row's numbers from the expected ones. */
export const farthest = (row: Row | undefined, wanted: Row): number =>
  Object.entries(wanted).reduce((worst, [name, value]) => Math.max(worst, distance(row?.[name], value)), 0);
