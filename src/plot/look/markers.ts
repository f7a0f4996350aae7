import type { Size } from "../plane/viewport.ts";
import type { Marker } from "./identity.ts";

/** The part of a canvas's context that the shapes use: they add to a path and neither fill nor stroke it. */
export interface PathContext {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  closePath(): void;
  arc(x: number, y: number, radius: number, from: number, to: number): void;
}

/** Corners x, y, x, y … around the origin, y down; each about as heavy to the eye as a circle of radius 1. */
type Outline = Float64Array;

const outlines: Readonly<Record<Exclude<Marker, "circle">, Outline>> = {
  square: regular(4, 1.2, Math.PI / 4),
  triangle: regular(3, 1.4, 0),
  diamond: regular(4, 1.32, 0),
  plus: cross(0),
  cross: cross(Math.PI / 4),
  down: regular(3, 1.4, Math.PI),
  hexagon: regular(6, 1.15, 0),
  bowtie: Float64Array.of(-1.12, -0.9, 1.12, 0.9, 1.12, -0.9, -1.12, 0.9),
};

const goal = star(5, 1, 0.42);

/** Radii in pixels, on the page and in figures: of a contender's head, its markers along a line, a minimum's star. */
export const headRadius = 5.5;
export const trailMarkerRadius = 4;
export const goalRadius = (isGlobal: boolean): number => (isGlobal ? 8.5 : 6);

/** Returns the radius of a sample's marker, smaller on a small stage to leave the regions below visible. */
export const sampleRadius = ({ width, height }: Size): number =>
  Math.min(3.4, Math.max(2, Math.min(width, height) / 110));

/** Returns the radius of the ring around a sample whose label was replaced. */
export const ringOf = (radius: number): number => radius + 2.6;

/** Lays the outline of a contender's marker. */
export function markerPath(context: PathContext, marker: Marker, x: number, y: number, radius: number): void {
  if (marker === "circle") {
    context.moveTo(x + radius, y);
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.closePath();
  } else layOutline(context, outlines[marker], x, y, radius, 1, 0);
}

/** Lays a five-pointed star, the sign of a minimum. */
export function goalPath(context: PathContext, x: number, y: number, radius: number): void {
  layOutline(context, goal, x, y, radius, 1, 0);
}

const arrow = Float64Array.of(1.25, 0, -0.75, -1, -0.3, 0, -0.75, 1);

/** Lays an arrowhead that points along the unit vector (alongX, alongY). */
export function arrowPath(
  context: PathContext,
  x: number,
  y: number,
  radius: number,
  alongX: number,
  alongY: number,
): void {
  layOutline(context, arrow, x, y, radius, alongX, alongY);
}

/** Lays an outline turned so that its x axis points along (cos, sin). */
function layOutline(
  context: PathContext,
  outline: Outline,
  x: number,
  y: number,
  radius: number,
  cos: number,
  sin: number,
): void {
  for (let i = 0; i < outline.length; i += 2) {
    const px = x + radius * (outline[i] * cos - outline[i + 1] * sin);
    const py = y + radius * (outline[i] * sin + outline[i + 1] * cos);
    if (i === 0) context.moveTo(px, py);
    else context.lineTo(px, py);
  }
  context.closePath();
}

/** Returns a regular polygon with a corner at the top, turned by `angle`. */
function regular(corners: number, radius: number, angle: number): Outline {
  return star(corners / 2, radius, radius, angle);
}

function star(points: number, outer: number, inner: number, angle = 0): Outline {
  const outline = new Float64Array(4 * points);
  for (let i = 0; i < 2 * points; i++) {
    const radius = i % 2 === 0 ? outer : inner;
    outline[2 * i] = radius * Math.sin(angle + (i * Math.PI) / points);
    outline[2 * i + 1] = -radius * Math.cos(angle + (i * Math.PI) / points);
  }
  return outline;
}

/** Returns a plus with arms of some width, turned by `angle`. */
function cross(angle: number): Outline {
  const [long, wide] = [1.28, 0.44];
  const quarter = [
    [-wide, -long],
    [wide, -long],
    [wide, -wide],
  ];
  const outline = new Float64Array(24);
  for (let i = 0; i < 12; i++) {
    const [x, y] = quarter[i % 3];
    const turn = angle + (Math.floor(i / 3) * Math.PI) / 2;
    outline[2 * i] = x * Math.cos(turn) - y * Math.sin(turn);
    outline[2 * i + 1] = x * Math.sin(turn) + y * Math.cos(turn);
  }
  return outline;
}
