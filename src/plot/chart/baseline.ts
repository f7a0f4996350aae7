import { chosenSurface, lowestKnown, type SurfaceChoice } from "../../experiment/index.ts";
import { type Axis, isLog } from "./axis.ts";
import { plain } from "./format.ts";

/**
 * Returns the offset that is subtracted from the loss before it is drawn, as a logarithm needs values above 0: the
 * value of a surface's lowest known minimum where that lies below 0, else 0. Values that are negative in spite of it
 * get an axis through zero.
 */
export function offsetOf(surface: SurfaceChoice): number {
  return Math.min(0, lowestKnown(chosenSurface(surface)) ?? 0);
}

/** Names in a few words what the axes show. @param by the quantity on the horizontal axis */
export function captionOf(axis: Axis, offset: number, by = "by step"): string {
  const values = offset !== 0 ? `loss − minimum (${plain(offset)}), ` : "";
  return `${values}${scaleName(axis)} · ${by}`;
}

/** Names an axis' scale in a few words. */
export function scaleName(axis: Axis): string {
  if (axis.kind === "share") return "linear";
  return isLog(axis) ? "log" : "log on both sides of 0";
}
