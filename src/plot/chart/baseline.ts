import { chosenSurface, lowestKnown, type SurfaceChoice } from "../../experiment/index.ts";
import { type Axis, isLog } from "./axis.ts";
import { plain } from "./format.ts";

/**
 * What is taken from the loss before it is drawn: a logarithm needs values over 0, so where a surface's lowest known
 * minimum lies below 0, its value. Else nothing, and what goes below 0 all the same gets an axis through zero.
 */
export function offsetOf(surface: SurfaceChoice): number {
  return Math.min(0, lowestKnown(chosenSurface(surface)) ?? 0);
}

/** What the axes show, in a few words. @param by what goes across */
export function captionOf(axis: Axis, offset: number, by = "by step"): string {
  const values = offset !== 0 ? `loss − minimum (${plain(offset)}), ` : "";
  return `${values}${scaleName(axis)} · ${by}`;
}

/** How an axis goes up, in a few words. */
export function scaleName(axis: Axis): string {
  if (axis.kind === "share") return "linear";
  return isLog(axis) ? "log" : "log on both sides of 0";
}
