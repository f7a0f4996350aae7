import type { Row } from "./python.ts";

/** Numbers below this count as this when they are compared. */
const least = 1e-3;

/** How far two numbers are from each other, relative to the second. */
function distance(value: Row[string] | undefined, wanted: Row[string]): number {
  if (wanted === null || typeof wanted === "string" || wanted === value)
    return value === wanted ? 0 : Infinity;
  if (typeof value !== "number") return Number.POSITIVE_INFINITY;
  return Math.abs(value - wanted) / Math.max(Math.abs(wanted), least);
}

/** The largest distance of a row's numbers from those that are wanted. */
export const farthest = (row: Row | undefined, wanted: Row): number =>
  Object.entries(wanted).reduce((worst, [name, value]) => Math.max(worst, distance(row?.[name], value)), 0);
