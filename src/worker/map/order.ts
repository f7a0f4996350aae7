/** Cells along the longer side of the first, coarse picture at most. */
const coarsest = 16;

/** The cells of a map in the order in which they are computed: a coarse picture, then finer and finer ones. */
export interface Refinement {
  /** Every cell once, by its number, row by row from 0. */
  readonly cells: Uint32Array;
  /** The pictures, coarse to fine. */
  readonly passes: readonly Pass[];
}

interface Pass {
  /** The number of cells of this picture and of those before. */
  readonly end: number;
  /** The distance between neighbouring cells of the picture, a power of 2; each stands for a square of this side. */
  readonly stride: number;
}

/** Returns the order for a map of this size: the distance between cells is halved from one picture to the next. */
export function refinement(width: number, height: number): Refinement {
  const cells = new Uint32Array(width * height);
  const passes: Pass[] = [];
  let stride = 1;
  while (Math.ceil(Math.max(width, height) / stride) > coarsest) stride *= 2;
  const first = stride;
  let end = 0;
  for (; stride >= 1; stride /= 2) {
    for (let y = 0; y < height; y += stride) {
      // Rows of the coarser picture have every other cell already.
      const has = stride < first && y % (2 * stride) === 0;
      for (let x = has ? stride : 0; x < width; x += has ? 2 * stride : stride) {
        cells[end] = y * width + x;
        end += 1;
      }
    }
    passes.push({ end, stride });
  }
  return { cells, passes };
}
