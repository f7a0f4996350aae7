/** An area of the screen that is covered or would be, in pixels. */
export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A point's name, and the area found for it; one object for each name serves all frames. */
export interface Name extends Rect {
  readonly slot: number;
  readonly text: string;
  /** Width of the text. */
  readonly width: number;
  /** The point. */
  x: number;
  y: number;
  /** Index of the place taken, −1 where none is free. */
  place: number;
}

export const nameOf = (slot: number, text: string, width: number, x = 0, y = 0): Name => {
  return { slot, text, width, x, y, place: -1, left: 0, top: 0, right: 0, bottom: 0 };
};

/** Pixels from a point to its name, and the height of a name. */
const gap = 12;
const height = 14;
/** Pixels that names keep from the edges. */
const inset = 5;

/** Places for a name, the better first: its side of the point, 0 for above or below, and how many rows lower it is. */
const places = [
  [1, 0],
  [-1, 0],
  [1, -1],
  [-1, -1],
  [1, 1],
  [-1, 1],
  [0, -1.3],
  [0, 1.3],
  [1, -2],
  [-1, -2],
  [1, 2],
  [-1, 2],
  [1, -3],
  [-1, -3],
  [1, 3],
  [-1, 3],
] as const;

/** Points of lines that a name rather covers than going a place further, and than leaving a place it had. */
const reluctance = 0.5;
const constancy = 6;

/**
 * Finds places for names that overlap nothing taken and cover few points of the lines drawn (mutates `names`).
 *
 * @param taken areas that no name may overlap; those of the names are added (mutated)
 * @param points x and y in turn of points that names should not cover
 * @param keep true where a name leaves its place only for one that is much better, as during a race
 */
export function placeNames(
  names: readonly Name[],
  taken: Rect[],
  points: readonly number[],
  size: { readonly width: number; readonly height: number },
  keep = false,
): void {
  for (const name of names) {
    const before = keep ? name.place : -1;
    name.place = -1;
    let least = Number.POSITIVE_INFINITY;
    for (let place = 0; place < places.length; place++) {
      move(name, place);
      if (!isInside(name, size) || isCovered(name, taken)) continue;
      const cost = countWithin(name, points) + reluctance * place - (place === before ? constancy : 0);
      if (cost < least) [least, name.place] = [cost, place];
    }
    if (name.place < 0) continue;
    move(name, name.place);
    taken.push(name);
  }
}

/** Returns 1 for a name on the right of its point, −1 on the left, 0 above or below. */
export const sideOf = ({ place }: Name): 1 | 0 | -1 => places[place]?.[0] ?? 0;

/** Returns true where a line to the point must say whose name it is, as others are between. */
export const isFar = ({ place }: Name): boolean => Math.abs(places[place]?.[1] ?? 0) > 1.5;

function move(name: Name, place: number): void {
  const [side, row] = places[place];
  const { x, y, width } = name;
  name.left = side === 0 ? x - width / 2 : side > 0 ? x + gap : x - gap - width;
  name.right = name.left + width;
  name.top = y + row * (height + 1) - height / 2;
  name.bottom = name.top + height;
}

/** Returns the area that a sign around a point covers. */
export const around = (x: number, y: number, radius: number): Rect => ({
  left: x - radius,
  top: y - radius,
  right: x + radius,
  bottom: y + radius,
});

export const overlap = (a: Rect, b: Rect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function isCovered(name: Name, taken: readonly Rect[]): boolean {
  for (const rect of taken) if (overlap(name, rect)) return true;
  return false;
}

const isInside = (
  rect: Rect,
  { width, height }: { readonly width: number; readonly height: number },
): boolean =>
  rect.left >= inset && rect.top >= inset && rect.right <= width - inset && rect.bottom <= height - inset;

function countWithin({ left, top, right, bottom }: Rect, points: readonly number[]): number {
  let count = 0;
  for (let i = 0; i < points.length; i += 2)
    if (points[i] > left && points[i] < right && points[i + 1] > top && points[i + 1] < bottom) count += 1;
  return count;
}
