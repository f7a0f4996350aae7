import type { Size } from "../plane/viewport.ts";
import { type Box, boxHeight } from "./box.ts";
import { inverse, lookAt, type Matrix, perspective, product, transform, type Vector } from "./matrix.ts";

/** The place from which a surface is seen. */
export interface Camera {
  /** Degrees by which the camera stands to the right of the middle of the front, where y is lowest. */
  readonly azimuth: number;
  /** Degrees above the plane: 90 looks straight down. */
  readonly elevation: number;
  /** Times that the picture is enlarged: 1 shows the whole box. */
  readonly zoom: number;
  /** The point of the box that is in the middle of the picture. */
  readonly target: Vector;
}

/** The permitted elevations and zooms. */
export const cameraLimits = { elevation: [4, 90], zoom: [0.6, 12] } as const;

/** The camera that a level surface is seen from. */
const usualCamera: Camera = { azimuth: -28, elevation: 48, zoom: 1, target: [0, 0, 0.35 * boxHeight] };

/** The share that a corner must hide less than the usual one to be turned to the front in its place. */
const advantage = 0.1;

/** Returns the camera that a surface is first seen from: over the corner that hides the least. @param hidden returns what a camera does not see, from 0 to 1 */
export function firstCamera(hidden: (camera: Camera) => number): Camera {
  let found = usualCamera;
  let least = hidden(usualCamera);
  for (const turn of [90, -90, 180]) {
    const camera = { ...usualCamera, azimuth: usualCamera.azimuth + turn };
    const share = hidden(camera) + advantage;
    if (share >= least) continue;
    least = share;
    found = camera;
  }
  return found;
}

/** Distance of the eye from the middle of the picture: far enough for a calm perspective. */
const distance = 6;
/** The depths between which all that is drawn lies. */
const [near, far] = [distance - 3.5, distance + 3.5];

/** CSS pixels at the edges of the stage that the box leaves free for labels. */
const margins = { side: 44, top: 34, bottom: 58 };

/** A camera with the screen that it fills. */
export interface Lens {
  readonly camera: Camera;
  readonly size: Size;
  /** From the box to clip coordinates. */
  readonly matrix: Matrix;
  readonly inverse: Matrix;
  readonly eye: Vector;
  /** Directions in the box that point to the right and up on the screen, one CSS pixel long at the target's depth. */
  readonly right: Vector;
  readonly up: Vector;
}

/** Returns a camera with the angles and the target within their limits. */
export function permitted(camera: Camera, { halfX, halfY }: Box): Camera {
  const [x, y, z] = camera.target;
  return {
    azimuth: ((((camera.azimuth + 180) % 360) + 360) % 360) - 180,
    elevation: between(camera.elevation, ...cameraLimits.elevation),
    zoom: between(camera.zoom, ...cameraLimits.zoom),
    target: [between(x, -halfX, halfX), between(y, -halfY, halfY), between(z, 0, boxHeight)],
  };
}

/** Returns the lens of a camera for a screen. */
export function lensOf(camera: Camera, box: Box, size: Size): Lens {
  const [right, up, back] = axesOf(camera);
  const { target, zoom } = camera;
  const eye = target.map((at, k) => at + distance * back[k]) as unknown as Vector;
  const scale = zoom * fitting(camera, box, size);
  const matrix = product(
    perspective((2 * scale * distance) / size.width, (2 * scale * distance) / size.height, near, far),
    lookAt(eye, target, up),
  );
  const pixel = (axis: Vector) => axis.map((part) => part / scale) as unknown as Vector;
  return { camera, size, matrix, inverse: inverse(matrix), eye, right: pixel(right), up: pixel(up) };
}

/** Returns the unit vectors to the right, upwards and from the target to the eye. */
function axesOf({ azimuth, elevation }: Camera): readonly [Vector, Vector, Vector] {
  const [a, e] = [(azimuth * Math.PI) / 180, (elevation * Math.PI) / 180];
  const [sinA, cosA, sinE, cosE] = [Math.sin(a), Math.cos(a), Math.sin(e), Math.cos(e)];
  return [
    [cosA, sinA, 0],
    [-sinA * sinE, cosA * sinE, cosE],
    [sinA * cosE, -cosA * cosE, sinE],
  ];
}

/**
 * Returns the CSS pixels of a unit of length at the depth of the target at which the box fits the screen from every
 * azimuth: turning it does not change its size.
 */
function fitting({ elevation }: Camera, { halfX, halfY }: Box, { width, height }: Size): number {
  const e = (elevation * Math.PI) / 180;
  // The perspective enlarges what is in front.
  const radius = Math.hypot(halfX, halfY);
  const nearer = distance / (distance - radius * Math.cos(e));
  const wide = 2 * radius * (0.35 + 0.65 * nearer) * 0.96;
  const high = radius * Math.sin(e) * (1 + nearer) + boxHeight * Math.cos(e);
  return Math.max(
    1,
    Math.min((width - 2 * margins.side) / wide, (height - margins.top - margins.bottom) / high),
  );
}

/** A place on the screen, in CSS pixels from the left top corner. */
export interface Place {
  x: number;
  y: number;
}

const clip = new Float64Array(4);

/** Writes the place on the screen of a point of the box to `out` (mutates). */
export function project({ matrix, size }: Lens, x: number, y: number, z: number, out: Place): void {
  transform(matrix, x, y, z, clip);
  out.x = (0.5 + clip[0] / (2 * clip[3])) * size.width;
  out.y = (0.5 - clip[1] / (2 * clip[3])) * size.height;
}

/** A half-line in the box. */
export interface Ray {
  readonly from: Vector;
  readonly along: Vector;
}

/** Returns the line of sight through a place on the screen, from the near plane to the far one. */
export function rayThrough(lens: Lens, x: number, y: number): Ray {
  const from = unprojected(lens, x, y, -1);
  const to = unprojected(lens, x, y, 1);
  return { from, along: [to[0] - from[0], to[1] - from[1], to[2] - from[2]] };
}

function unprojected({ inverse: back, size }: Lens, x: number, y: number, depth: number): Vector {
  transform(back, (2 * x) / size.width - 1, 1 - (2 * y) / size.height, depth, clip);
  // `transform` takes points, whose fourth coordinate is 1.
  return [clip[0] / clip[3], clip[1] / clip[3], clip[2] / clip[3]];
}

const between = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);
