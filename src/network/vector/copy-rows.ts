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
  for (let row = 0; row < rows; row++)
    for (let s = 0; s < count; s++) to[row * stride + s] = from[row * samples + first + s];
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
