import type { Statement } from "../../../lang/index.ts";
import type { Pair } from "./agreement.ts";

/** Statements of two programs that stand for each other, by their places; null where one has no counterpart. */
export type Aligned = Pair<number | null>;

/**
 * Aligns the statements of two programs: those that assign the same name stand for each other, in order, and those of
 * the same text rather than others. Most of them are matched (the longest common subsequence).
 */
export function aligned(
  one: readonly Pick<Statement, "name">[],
  other: readonly Pick<Statement, "name">[],
  sameText: (i: number, k: number) => boolean,
): Aligned[] {
  const worth = (i: number, k: number) => {
    if (one[i].name !== other[k].name) return 0;
    return sameText(i, k) ? 3 : 2;
  };
  // best[i][k] is the worth of the best alignment of what follows.
  const best = Array.from({ length: one.length + 1 }, () => new Float64Array(other.length + 1));
  for (let i = one.length - 1; i >= 0; i--)
    for (let k = other.length - 1; k >= 0; k--) {
      const matched = worth(i, k);
      best[i][k] = Math.max(best[i + 1][k], best[i][k + 1], matched > 0 ? matched + best[i + 1][k + 1] : 0);
    }
  const pairs: Aligned[] = [];
  let [i, k] = [0, 0];
  while (i < one.length && k < other.length) {
    const matched = worth(i, k);
    if (matched > 0 && best[i][k] === matched + best[i + 1][k + 1]) {
      pairs.push([i, k]);
      i += 1;
      k += 1;
    } else if (best[i][k] === best[i + 1][k]) {
      pairs.push([i, null]);
      i += 1;
    } else {
      pairs.push([null, k]);
      k += 1;
    }
  }
  for (; i < one.length; i++) pairs.push([i, null]);
  for (; k < other.length; k++) pairs.push([null, k]);
  return pairs;
}
