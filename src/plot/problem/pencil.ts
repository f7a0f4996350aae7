import type { Marker } from "../look/identity.ts";

/** The look of a text. */
export interface Lettering {
  readonly size: number;
  readonly color: string;
  readonly bold?: boolean;
  readonly anchor?: "start" | "middle" | "end";
  /** Colour around the letters, for a text that may lie over something. */
  readonly halo?: string;
}

/** The look of a line. */
export interface Stroke {
  readonly color: string;
  readonly width: number;
  readonly dash?: readonly number[];
  /** 0 to 1; 1 where it is left out. */
  readonly opacity?: number;
}

/** The look of markers: a fill, and an edge that sets them off from what they lie on. */
export interface MarkerLook {
  readonly marker: Marker;
  readonly radius: number;
  readonly fill: string;
  readonly edge: string;
}

/** Draws on a canvas or writes SVG, so that the page and a picture show the same drawing. */
export interface Pencil {
  /** Fills rectangles. @param boxes x, y, width and height of each in turn @param opacity 0 to 1 */
  boxes(boxes: readonly number[], fill: string, opacity?: number): void;
  /** Strokes lines. @param points x and y of each in turn; a NaN breaks the line */
  line(points: readonly number[], stroke: Stroke): void;
  /** Draws a marker at each point. @param points x and y of each in turn */
  markers(points: readonly number[], look: MarkerLook): void;
  /** Writes a text with its baseline at a point. */
  text(text: string, x: number, y: number, look: Lettering): void;
}
