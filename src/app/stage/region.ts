import type { Size, View, Viewport } from "../../plot/plane/viewport.ts";
import { visible } from "../../plot/plane/viewport.ts";

/** A part of the plane with the grid that it is sampled on. */
export interface Region {
  readonly view: View;
  /** World units a CSS pixel when it was chosen. */
  readonly unitX: number;
  readonly unitY: number;
  /** Samples. */
  readonly columns: number;
  readonly rows: number;
}

/** How far a region reaches beyond the screen, as a share of its width and height: room to drag into. */
const beyond = 0.15;
/** CSS pixels between samples, where that does not make too many of them: narrow valleys need them close. */
const cell = 1.25;
const maxSamples = 300_000;

/** What to sample for a screen. */
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

/** Whether a region still serves a screen: at the same scale, and with something left beyond every edge. */
export function serves(region: Region, viewport: Viewport): boolean {
  const sameScale =
    Math.abs(region.unitX / viewport.unitX - 1) < 0.01 && Math.abs(region.unitY / viewport.unitY - 1) < 0.01;
  const seen = visible(viewport);
  return sameScale && within(seen.x, region.view.x) && within(seen.y, region.view.y);
}

/** Of a part of the plane, in CSS pixels. */
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
