import { type Axis, domainOf, isLog } from "./axis.ts";
import { heightOf, type Pixel } from "./frame.ts";

/** Returns the map from a value, on the axis or beyond, to its height in pixels; the lower end is at the bottom. */
export function scaleOf(
  axis: Axis,
  { y: top, height }: { readonly y: number; readonly height: number },
): Pixel {
  const bend = bendOf(axis);
  const [low, high] = domainOf(axis).map(bend);
  return (value) => top + height * (1 - (bend(value) - low) / (high - low));
}

/** Returns the map from a recorded value to its pixel from the left, as `heightOf` maps one to its height. */
export function widthOf(
  axis: Axis,
  offset: number,
  { x: left, width }: { readonly x: number; readonly width: number },
): Pixel {
  const area = { y: 0, height: width };
  const height = heightOf(scaleOf(axis, area), axis, offset, area);
  return (value) => left + width - height(value);
}

function bendOf(axis: Axis): (value: number) => number {
  if (isLog(axis)) return Math.log10;
  if (axis.kind === "share" || axis.kind === "linear") return (value) => value;
  return (value) => Math.sign(value) * Math.log1p(Math.abs(value));
}
