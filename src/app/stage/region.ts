import type { Size, View, Viewport } from "../../plot/plane/viewport.ts";
import { visible } from "../../plot/plane/viewport.ts";

/** A part of the plane with the grid that it is sampled on. */
export interface Region {
  readonly view: View;
  /** World units per CSS pixel when the region was chosen. */
  readonly unitX: number;
  readonly unitY: number;
  /** Number of samples in a row of the grid. */
  readonly columns: number;
  readonly rows: number;
}

/** The margin of a region around the screen, as a share of its width and height: room to drag into. */
const beyond = 0.15;
/** CSS pixels between samples, unless that exceeds `maxSamples`: narrow valleys need close samples. */
const cell = 1.25;
const maxSamples = 300_000;

/** Returns the region to sample for a screen. */
export function regionFor(viewport: Viewport): Region {
  const { unitX, unitY } = viewport;
  const seen = visible(viewport);
  const view = { x: widened(seen.x), y: widened(seen.y) };
  const size = sizeOf(view, unitX, unitY);
  const apart = Math.max(cell, Math.sqrt((size.width * size.height) / maxSamples));
  return {
    view,
    unitX,
    unitY,
    columns: 1 + Math.max(1, Math.round(size.width / apart)),
    rows: 1 + Math.max(1, Math.round(size.height / apart)),
  };
}

/** Returns whether a region fits a screen: it has the same scale within 1 %, and reaches beyond every edge. */
export function serves(region: Region, viewport: Viewport): boolean {
  const sameScale =
    Math.abs(region.unitX / viewport.unitX - 1) < 0.01 && Math.abs(region.unitY / viewport.unitY - 1) < 0.01;
  const seen = visible(viewport);
  return sameScale && within(seen.x, region.view.x) && within(seen.y, region.view.y);
}

/** Returns the size in CSS pixels of a part of the plane, with `unitX` and `unitY` world units per pixel. */
export const sizeOf = (view: View, unitX: number, unitY: number): Size => ({
  width: (view.x[1] - view.x[0]) / unitX,
  height: (view.y[1] - view.y[0]) / unitY,
});

const widened = ([from, to]: View["x"]): View["x"] => {
  const more = (to - from) * beyond;
  return [from - more, to + more];
};

const within = (inner: View["x"], outer: View["x"]): boolean => {
  const rest = (outer[1] - outer[0]) * 0.02;
  return inner[0] - rest > outer[0] && inner[1] + rest < outer[1];
};
