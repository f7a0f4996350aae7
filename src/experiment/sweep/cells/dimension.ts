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
  [width, height]: readonly [number, number],
): Dimension | null {
  const border = new Uint8Array(width * height);
  for (let j = 0; j < height; j++)
    for (let i = 0; i < width; i++) {
      const at = j * width + i;
      const differs = (other: number) => Number(classes[other] !== classes[at]);
      if (i + 1 < width) border[at] |= differs(at + 1);
      if (j + 1 < height) border[at] |= differs(at + width);
    }
  return boxDimension(border, [width, height]);
}

/**
 * Returns the box-counting dimension of a set of cells, from boxes of 1, 2, 4, … cells along each side, as long as eight
 * fit.
 *
 * @param members not 0 for the cells of the set, row by row
 * @returns null where it is empty, or the map is too small
 */
export function boxDimension(
  members: ArrayLike<number>,
  [width, height]: readonly [number, number],
): Dimension | null {
  const cells: number[] = [];
  for (let at = 0; at < width * height; at++) if (members[at] !== 0) cells.push(at);
  const logarithms: number[] = [];
  for (let size = 1; Math.min(width, height) / size >= fewestBoxes; size *= 2)
    logarithms.push(Math.log2(boxesWith(cells, width, height, size)));
  if (logarithms.length < fewestSizes || !Number.isFinite(logarithms[0])) return null;
  const slopes = logarithms.slice(1).map((next, k) => logarithms[k] - next);
  const mean = slopes.reduce((sum, slope) => sum + slope, 0) / slopes.length;
  const variance = slopes.reduce((sum, slope) => sum + (slope - mean) ** 2, 0) / (slopes.length - 1);
  return { dimension: slopeOf(logarithms), spread: Math.sqrt(variance) };
}

/** Returns the lowest number of boxes of a size that cover the cells, laid from several places. */
function boxesWith(cells: readonly number[], width: number, height: number, size: number): number {
  const columns = Math.ceil(width / size) + 1;
  const boxes = new Uint8Array(columns * (Math.ceil(height / size) + 1));
  const shifts = [...new Set(Array.from({ length: offsets }, (_, k) => Math.floor((k * size) / offsets)))];
  const counts = shifts.flatMap((right) =>
    shifts.map((up) => {
      boxes.fill(0);
      for (const at of cells) {
        const column = Math.floor(((at % width) + right) / size);
        boxes[Math.floor((Math.floor(at / width) + up) / size) * columns + column] = 1;
      }
      return boxes.reduce((sum, box) => sum + box, 0);
    }),
  );
  return Math.min(...counts);
}

/** Returns by how much values fall from one to the next, by least squares. */
function slopeOf(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  const squares = values.reduce((sum, _, k) => sum + (k - middle) ** 2, 0);
  return values.reduce((sum, value, k) => sum + (middle - k) * value, 0) / squares;
}
