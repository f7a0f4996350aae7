import type { Numbers } from "../../optim/index.ts";

/**
 * Returns how frequent the classes are whose score is the largest of their column, the first of several equal ones.
 *
 * @param scores [class that is predicted][class of the sample]
 */
export function frequencyOfRight(scores: Numbers, frequencies: Float64Array): number {
  const n = frequencies.length;
  let wrong = 0;
  for (let k = 0; k < n; k++) {
    let best = 0;
    for (let o = 1; o < n; o++) if (scores[o * n + k] > scores[best * n + k]) best = o;
    if (best !== k) wrong += frequencies[k];
  }
  return Math.max(0, 1 - wrong);
}
