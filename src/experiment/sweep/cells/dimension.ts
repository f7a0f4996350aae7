/** The least number of boxes along the shorter side at which their count is used, and of sizes of boxes. */
const fewestBoxes = 8;
const fewestSizes = 3;
/** Places along each axis from which boxes are laid: the count is the lowest, as a covering should be small. */
const offsets = 4;

/** A dimension by box counting, and how much it differs between sizes of boxes. */
export interface Dimension {
  /** The slope of the logarithm of the number of boxes over that of one over their size, by least squares. */
  readonly dimension: number;
  /** The standard deviation of the slopes between one size and the next. */
  readonly spread: number;
}

/**
 * Returns the box-counting dimension of the border between cells of different values.
 *
 * @param classes a value for each cell, row by row
 * @returns null where there is no border, or the map is too small
 */
export function borderDimension(
  classes: ArrayLike<number>,
  size: readonly [number, number],
): Dimension | null {
  return boxDimension(borderOf(classes, size), size);
}

/** Returns for each cell 1 where the cell to its right or the one above has another value, else 0. */
export function borderOf(
  classes: ArrayLike<number>,
  [width, height]: readonly [number, number],
): Uint8Array<ArrayBuffer> {
  const border = new Uint8Array(width * height);
  for (let j = 0; j < height; j++)
    for (let i = 0; i < width; i++) {
      const at = j * width + i;
      const own = classes[at];
      if ((i + 1 < width && classes[at + 1] !== own) || (j + 1 < height && classes[at + width] !== own))
        border[at] = 1;
    }
  return border;
}

/**
 * Returns the box-counting dimension of a set of cells, from boxes of 1, 2, 4, … cells along each side, as long as eight
 * fit.
 *
 * @param members not 0 for the cells of the set, row by row
 * @returns null where it is empty, or the map is too small
 */
export function boxDimension(members: ArrayLike<number>, size: readonly [number, number]): Dimension | null {
  const portions = dimensionInPortions(members, size);
  for (;;) {
    const { done, value } = portions.next();
    if (done) return value;
  }
}

/** Computes `boxDimension`; yields after each count of boxes, which takes some milliseconds on the largest map. */
export function* dimensionInPortions(
  members: ArrayLike<number>,
  [width, height]: readonly [number, number],
): Generator<undefined, Dimension | null> {
  let count = 0;
  for (let at = 0; at < width * height; at++) if (members[at] !== 0) count += 1;
  const cells = new Uint32Array(count);
  for (let at = 0, k = 0; k < count; at++)
    if (members[at] !== 0) {
      cells[k] = at;
      k += 1;
    }
  const logarithms: number[] = [];
  for (let side = 1; Math.min(width, height) / side >= fewestBoxes; side *= 2) {
    let fewest = Number.POSITIVE_INFINITY;
    for (const shift of shiftsOf(side)) {
      fewest = Math.min(fewest, boxesWith(cells, [width, height], side, shift));
      yield;
    }
    logarithms.push(Math.log2(fewest));
  }
  if (logarithms.length < fewestSizes || count === 0) return null;
  const slopes = logarithms.slice(1).map((next, k) => logarithms[k] - next);
  const mean = slopes.reduce((sum, slope) => sum + slope, 0) / slopes.length;
  const variance = slopes.reduce((sum, slope) => sum + (slope - mean) ** 2, 0) / (slopes.length - 1);
  return { dimension: slopeOf(logarithms), spread: Math.sqrt(variance) };
}

/** Returns the places from which boxes of a size are laid. */
function shiftsOf(side: number): readonly (readonly [right: number, up: number])[] {
  const along = new Set(Array.from({ length: offsets }, (_, k) => Math.floor((k * side) / offsets)));
  return [...along].flatMap((right) => [...along].map((up) => [right, up] as const));
}

/** Returns the number of boxes of a size, laid from a place, that have one of the cells. */
function boxesWith(
  cells: Uint32Array,
  [width, height]: readonly [number, number],
  side: number,
  [right, up]: readonly [number, number],
): number {
  const columns = Math.ceil(width / side) + 1;
  const boxes = new Uint8Array(columns * (Math.ceil(height / side) + 1));
  let count = 0;
  for (const at of cells) {
    const row = Math.floor(at / width);
    const box = Math.floor((row + up) / side) * columns + Math.floor((at - row * width + right) / side);
    count += 1 - boxes[box];
    boxes[box] = 1;
  }
  return count;
}

/** Returns by how much values fall from one to the next, by least squares. */
function slopeOf(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  const squares = values.reduce((sum, _, k) => sum + (k - middle) ** 2, 0);
  return values.reduce((sum, value, k) => sum + (middle - k) * value, 0) / squares;
}
