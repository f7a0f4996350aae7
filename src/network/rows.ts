import type { Numbers } from "../optim/index.ts";

/** One row of numbers per sample, or the numbers of all rows one after the other. */
export type Rows = ArrayLike<number> | ArrayLike<ArrayLike<number>>;

const isNested = (rows: Rows): rows is ArrayLike<ArrayLike<number>> => typeof rows[0] === "object";

/** Returns the number of samples. @throws RangeError where the numbers do not make up whole rows of `width` */
export function countRows(rows: Rows, width: number, name: string): number {
  if (rows.length === 0) throw new RangeError(`${name} must hold at least one sample, got none`);
  if (isNested(rows)) return rows.length;
  if (rows.length % width !== 0)
    throw new RangeError(`${name} must hold rows of ${width} numbers, got ${rows.length} numbers`);
  return rows.length / width;
}

/** Writes feature f of sample s to `out[f·samples + s]` (mutates). @throws RangeError where a row has another width */
export function transpose(rows: Rows, width: number, samples: number, out: Numbers, name: string): void {
  for (let s = 0; s < samples; s++) {
    const row = isNested(rows) ? rows[s] : rows;
    const first = isNested(rows) ? 0 : s * width;
    if (isNested(rows) && row.length !== width)
      throw new RangeError(`${name}[${s}] must have ${width} numbers, got ${row.length}`);
    for (let f = 0; f < width; f++) out[f * samples + s] = (row as ArrayLike<number>)[first + f];
  }
}
