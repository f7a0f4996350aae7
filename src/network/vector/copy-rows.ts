import type { Numbers } from "../../optim/index.ts";

/** Copies `count` samples, from the sample `first` on, to the beginning of rows with another stride. */
export function copyRows(
  from: Numbers,
  samples: number,
  first: number,
  to: Numbers,
  stride: number,
  count: number,
): void {
  const rows = to.length / stride;
  if (count === samples && samples === stride) {
    for (let i = 0; i < rows * samples; i++) to[i] = from[i];
    return;
  }
  for (let row = 0; row < rows; row++) {
    const start = row * samples + first;
    if (count >= worthAView) to.set(from.subarray(start, start + count), row * stride);
    else for (let s = 0; s < count; s++) to[row * stride + s] = from[start + s];
  }
}

/** Numbers from which on they are copied faster through a view of them. */
const worthAView = 64;

/** Copies rows of `width` numbers to rows of `stride`. */
export function spreadRows(from: Numbers, width: number, to: Numbers, stride: number): void {
  if (width === stride) {
    to.set(from);
    return;
  }
  for (let i = 0, at = 0; i < from.length; i += width, at += stride)
    for (let k = 0; k < width; k++) to[at + k] = from[i + k];
}

/** Copies rows of `width` numbers to columns: the number k of each row to the row k of `to`, which has `stride`. */
export function turnRows(from: Numbers, width: number, to: Numbers, stride: number): void {
  for (let i = 0, s = 0; i < from.length; i += width, s++)
    for (let k = 0; k < width; k++) to[k * stride + s] = from[i + k];
}

/** Copies samples from the beginning of rows to rows of `samples`, from the sample `first` on. */
export function copyBack(
  from: Numbers,
  stride: number,
  to: Numbers,
  samples: number,
  first: number,
  count: number,
): void {
  const rows = from.length / stride;
  for (let row = 0; row < rows; row++)
    for (let s = 0; s < count; s++) to[row * samples + first + s] = from[row * stride + s];
}
