import { type Axis, axisFor } from "../chart/axis.ts";
import type { Extent } from "../chart/domain.ts";
import { heightOf, type Pixel } from "../chart/frame.ts";
import { widthOf as placeOn, scaleOf } from "../chart/scale.ts";
import type { Size } from "../plane/viewport.ts";
import { widthOf } from "../text/width.ts";
import type { Part } from "./part-values.ts";

/** The arrangement of parts: side by side, or by their eigenvalue. */
export type PartView = "bars" | "spectrum";

/** An area in pixels. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Places of a problem's parts on the stage. Parts are in the order of the problem. */
export interface PartLayout {
  readonly view: PartView;
  readonly size: Size;
  /** The area of the values, inside the labels. */
  readonly area: Area;
  /** The axis of losses, upwards. */
  readonly axis: Axis;
  /** The axis of eigenvalues; null for parts side by side. */
  readonly across: Axis | null;
  /** The middle of each part, in pixels from the left. */
  readonly middles: readonly number[];
  /** The pixels that a part has from left to right; 0 where parts stand by their eigenvalue. */
  readonly pitch: number;
  /** Returns the height of a loss. */
  readonly y: Pixel;
  /** Returns the place of an eigenvalue. */
  readonly x: Pixel;
}

/** The values that decide a layout. */
export interface Arranged {
  readonly view: PartView;
  readonly parts: readonly Part[];
  /** The extremes of each contender's losses. */
  readonly extents: readonly Extent[];
  /** The largest loss of a part at the start; NaN where it is not known yet. */
  readonly start: number;
  /** Eigenvalues that are marked, such as 2/lr. */
  readonly limits: readonly number[];
  /** Pixels on the right for names of contenders. */
  readonly names: number;
}

export const labelSize = 11;
const margins = { left: 44, top: 14, right: 12, bottom: 38 } as const;
/** The factor beyond the parts' eigenvalues within which a limit is still on the axis. */
const reach = 6;

/** Lays the parts out on a stage. */
export function layParts(arranged: Arranged, size: Size): PartLayout {
  const { view, parts, extents, start, names } = arranged;
  const area = {
    x: margins.left,
    y: margins.top,
    width: Math.max(1, size.width - margins.left - Math.max(margins.right, names)),
    height: Math.max(1, size.height - margins.top - margins.bottom),
  };
  const axis = axisFor(extents, start, 0, "close");
  const across = view === "spectrum" ? eigenvalueAxis(parts, arranged.limits) : null;
  const inner = { x: area.x + 10, width: Math.max(1, area.width - 20) };
  const x: Pixel = across ? placeOn(across, 0, inner) : (value) => value;
  const pitch = across ? 0 : area.width / Math.max(1, parts.length);
  const middles = parts.map(({ weight }, i) => (across ? x(weight) : area.x + (i + 0.5) * pitch));
  return {
    view,
    size,
    area,
    axis,
    across,
    middles,
    pitch,
    y: heightOf(scaleOf(axis, area), axis, 0, area),
    x,
  };
}

function eigenvalueAxis(parts: readonly Part[], limits: readonly number[]): Axis {
  const weights = parts.map(({ weight }) => weight).filter((weight) => weight > 0);
  const [low, high] = [Math.min(...weights), Math.max(...weights)];
  const shown = limits.filter((limit) => limit >= low / reach && limit <= high * reach);
  const all = [...weights, ...shown];
  const lowest = Math.min(...all);
  return axisFor([{ lowest, highest: Math.max(...all), lowestPositive: lowest }], Number.NaN, 0, "close");
}

/** Returns the index of the part that is nearest to a pixel from the left; −1 without parts. */
export function partAt({ middles, pitch, area }: PartLayout, x: number): number {
  if (x < area.x - 8 || x > area.x + area.width + 8) return -1;
  let nearest = -1;
  let least = pitch > 0 ? pitch : Number.POSITIVE_INFINITY;
  for (const [i, middle] of middles.entries())
    if (Math.abs(middle - x) < least) [nearest, least] = [i, Math.abs(middle - x)];
  return nearest;
}

/** Returns the parts in the order in which they stand, from the left. */
export const fromLeft = ({ middles }: PartLayout): number[] =>
  middles.map((_, i) => i).sort((a, b) => middles[a] - middles[b] || a - b);

/** Returns the parts whose labels have room under them: all, every second, every third … */
export function labelled(layout: PartLayout, labels: readonly string[]): number[] {
  const widest = Math.max(0, ...labels.map((label) => widthOf(label, labelSize)));
  const stride = Math.max(1, Math.ceil((widest + 8) / Math.max(1, layout.pitch)));
  const last = layout.size.width - widest / 2;
  return fromLeft(layout).filter((part, place) => place % stride === 0 && layout.middles[part] <= last);
}
