/**
 * Returns the class that a network's outputs predict: that of the largest output, the first among equals; with a single
 * output, class 1 above the threshold.
 *
 * @param outputs [output][sample], `count` of them for `samples` samples
 */
export function predictedClass(
  outputs: ArrayLike<number>,
  count: number,
  sample: number,
  samples: number,
  threshold: number,
): number {
  if (count === 1) return outputs[sample] > threshold ? 1 : 0;
  let best = 0;
  for (let o = 1; o < count; o++)
    if (outputs[o * samples + sample] > outputs[best * samples + sample]) best = o;
  return best;
}
