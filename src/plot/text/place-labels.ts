/** An area of the screen that is covered or would be, in pixels. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A name to be placed next to a point. */
export interface Wanted {
  readonly x: number;
  readonly y: number;
  /** Width of the text. */
  readonly width: number;
}

/** Pixels from a point to its name, and the height of a name. */
const gap = 12;
const height = 14;
/** Pixels that names keep from the edges. */
const inset = 5;

/** Directions from a point to the middle of its name's nearer end: the better one first. */
const ways = [
  [1, 0],
  [-1, 0],
  [1, -1],
  [-1, -1],
  [1, 1],
  [-1, 1],
  [0, -1.5],
  [0, 1.5],
  [1, -2],
  [-1, -2],
  [1, 2],
  [-1, 2],
] as const;

/**
 * Finds places for names that overlap nothing taken and cover the fewest points of the lines drawn.
 *
 * @param taken areas that no name may overlap
 * @param points x and y in turn of points that names should not cover
 * @returns a place for each name; null where there is none
 */
export function placeNames(
  wanted: readonly Wanted[],
  taken: readonly Rect[],
  points: readonly number[],
  size: { readonly width: number; readonly height: number },
): (Rect | null)[] {
  const occupied = [...taken];
  return wanted.map((name) => {
    let best: Rect | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const rect of ways.map((way) => rectBeside(name, way))) {
      if (!isInside(rect, size) || occupied.some((other) => overlap(rect, other))) continue;
      const covered = countWithin(rect, points);
      if (covered < least) [best, least] = [rect, covered];
    }
    if (best) occupied.push(best);
    return best;
  });
}

function rectBeside({ x, y, width }: Wanted, [right, down]: readonly [number, number]): Rect {
  const left = right === 0 ? x - width / 2 : right > 0 ? x + gap : x - gap - width;
  const top = y + down * (height - 3) - height / 2;
  return { left, top, right: left + width, bottom: top + height };
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
