import type { LossLine } from "../../experiment/landscape/loss-line.ts";
import type { Extent } from "../../experiment/landscape/plane.ts";
import type { PlanePath } from "../../experiment/landscape/plane-path.ts";
import { type Axis, axisFor, labelsOf, ticksOf } from "../chart/axis.ts";
import type { Extent as Extremes } from "../chart/domain.ts";
import { scaleOf } from "../chart/scale.ts";
import { ticks } from "../plane/ticks.ts";
import { type Size, toScreenX, toScreenY, type Viewport, viewportOf } from "../plane/viewport.ts";
import type { LandscapePicture } from "./landscape-picture.ts";

/** A round number at an edge, with its pixel. */
export interface Tick {
  readonly at: number;
  readonly label: string;
}

/** Maps a landscape to pixels: a plane by both coordinates, a line by the first and by the loss. */
export interface LandscapeFrame extends Size {
  toX(a: number): number;
  toY(b: number, loss: number): number;
  readonly across: readonly Tick[];
  readonly upwards: readonly Tick[];
}

/** Returns the viewport of an extent, which fills the size: its axes may have different scales. */
export const landscapeViewport = (extent: Extent, size: Size): Viewport => viewportOf(extent, size, false);

function planeFrame(extent: Extent, size: Size): LandscapeFrame {
  const viewport = landscapeViewport(extent, size);
  const upwards = ticks(...extent.y, size.height, () => apart);
  return {
    width: size.width,
    height: size.height,
    toX: (a) => toScreenX(viewport, a),
    toY: (b) => toScreenY(viewport, b),
    across: ticksAcross(extent, viewport),
    upwards: upwards.values.map((value, i) => ({
      at: toScreenY(viewport, value),
      label: upwards.labels[i],
    })),
  };
}

function ticksAcross({ x }: Extent, viewport: Viewport): readonly Tick[] {
  const { values, labels } = ticks(...x, viewport.width, (characters) => Math.max(72, 30 + 7 * characters));
  return values.map((value, i) => ({ at: toScreenX(viewport, value), label: labels[i] }));
}

/** Pixels above and below the curve of a line. */
const room = { above: 46, below: 44 } as const;
/** The ratio of losses above which their axis is logarithmic. */
const wide = 20;
/** Pixels between two numbers upwards. */
const apart = 56;

/** @param paths whose last losses have room too */
function lineFrame(line: LossLine, extent: Extent, paths: readonly PlanePath[], size: Size): LandscapeFrame {
  const viewport = landscapeViewport(extent, size);
  const seen = extremesOf(line.loss);
  const ends = paths.map(({ loss }) => extremesOf(loss.subarray(-1)));
  const { lowest, highest } = seen;
  const scaling = lowest > 0 && highest / lowest > wide ? "close" : "linear";
  const axis = axisFor([seen, ...ends], Number.NaN, 0, scaling);
  const area = { y: room.above, height: Math.max(1, size.height - room.above - room.below) };
  const toPixel = scaleOf(axis, area);
  return {
    width: size.width,
    height: size.height,
    toX: (a) => toScreenX(viewport, a),
    toY: (_, loss) => toPixel(loss),
    across: ticksAcross(extent, viewport),
    upwards: ticksOfLoss(axis, area.height).map(({ value, label }) => ({ at: toPixel(value), label })),
  };
}

function ticksOfLoss(
  axis: Axis,
  length: number,
): readonly { readonly value: number; readonly label: string }[] {
  if (axis.kind === "linear") {
    const { values, labels } = ticks(axis.low, axis.high, length, () => apart);
    return values.map((value, i) => ({ value, label: labels[i] }));
  }
  const write = labelsOf(axis);
  return ticksOf(axis, length).map((value) => ({ value, label: write(value) }));
}

function extremesOf(values: Float64Array): Extremes {
  const finite = values.filter(Number.isFinite);
  const positive = finite.filter((value) => value > 0);
  return {
    lowest: Math.min(...finite, Number.POSITIVE_INFINITY),
    highest: Math.max(...finite, Number.NEGATIVE_INFINITY),
    lowestPositive: Math.min(...positive, Number.POSITIVE_INFINITY),
  };
}

/** Returns the frame of a landscape; null for a line whose curve is not known yet. */
export function frameOf(
  { isLine, extent, line, paths }: LandscapePicture,
  size: Size,
): LandscapeFrame | null {
  if (!isLine) return planeFrame(extent, size);
  return line && lineFrame(line, extent, paths, size);
}
