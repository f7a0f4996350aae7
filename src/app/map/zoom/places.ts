import type { MapSpec } from "../../../experiment/index.ts";
import type { Zoom } from "./zoom.ts";

/** A place on a picture: its shares from the left and from the bottom, from 0 to 1. */
export type Place = readonly [across: number, up: number];

/** The part of a picture along an axis that a rectangle covers; null where it covers all of it. */
export type Side = readonly [from: number, to: number] | null;

/** Functions that gestures on a picture call. */
export interface ZoomHandlers {
  /** @param factor more than 1 to zoom in */
  readonly zoomAbout: (factor: number, place: Place) => void;
  readonly zoomTo: (rectangle: readonly Side[]) => void;
}

/** Returns the place of a point of the window on a picture. */
export function placeOn(picture: HTMLElement, x: number, y: number): Place {
  const { left, bottom, width, height } = picture.getBoundingClientRect();
  return [(x - left) / width, (bottom - y) / height];
}

/** Returns the share of an axis at a place along a picture's side, each of whose cells has its value at its centre. */
const shareAt = (place: number, cells: number): number =>
  cells > 1 ? (place * cells - 0.5) / (cells - 1) : 0;

/** Returns the zoom by a factor about a place. */
export const zoomAbout = (factor: number, place: Place, { size }: Pick<MapSpec, "size">): Zoom => ({
  factors: size.map((cells) => (cells > 1 ? factor : 1)),
  shares: size.map((cells, k) => shareAt(place[k], cells)),
});

/** Returns the zoom to a rectangle, which fills the picture then. */
export function zoomTo(rectangle: readonly Side[], { size }: Pick<MapSpec, "size">): Zoom {
  const parts = rectangle.map((side) => (side ? Math.abs(side[1] - side[0]) : 1));
  return {
    factors: parts.map((part, k) => (size[k] > 1 && part > 0 ? 1 / part : 1)),
    // About the place that is the same part of the rectangle and of the picture.
    shares: rectangle.map((side, k) =>
      shareAt(side && parts[k] < 1 ? Math.min(...side) / (1 - parts[k]) : 0, size[k]),
    ),
  };
}
