import { pow } from "../../lang/elementary/index.ts";

/** The distribution of eigenvalues between 1 and the condition number. */
export type Spectrum = "log" | "linear" | "equal" | "outlier" | "clusters";

/** Returns n eigenvalues in ascending order, the smallest being 1. */
export function spectrumOf(kind: Spectrum, n: number, condition: number): Float64Array {
  if (kind === "clusters") return clusters(n, condition);
  const eigenvalue = distributions[kind];
  return Float64Array.from({ length: n }, (_, i) => eigenvalue(n === 1 ? 0 : i / (n - 1), condition));
}

/** Eigenvalues by their place, from 0 to 1. */
const distributions: Readonly<
  Record<Exclude<Spectrum, "clusters">, (place: number, condition: number) => number>
> = {
  log: (place, condition) => pow(condition, place),
  linear: (place, condition) => 1 + place * (condition - 1),
  equal: () => 1,
  outlier: (place, condition) => (place === 1 ? condition : 1),
};

/**
 * Returns three clusters of neighbouring numbers: from 1 up, around 100, and up to the condition number. Nine numbers
 * up to 5,000 are those of Zhang et al. 2024 (arXiv:2402.16788): 1, 2, 3; 99, 100, 101; 4998, 4999, 5000.
 */
function clusters(n: number, condition: number): Float64Array {
  const low = Math.ceil(n / 3);
  const high = Math.floor(n / 3);
  const middle = n - low - high;
  const around = 100 - Math.floor((middle - 1) / 2);
  return Float64Array.from({ length: n }, (_, i) => {
    if (i < low) return 1 + i;
    return i < low + middle ? around + (i - low) : condition - (n - 1 - i);
  });
}

/** Returns the first row of each block, and their end: the sizes differ by 1 at most, the larger ones first. */
export const blockEnds = (n: number, blocks: number): number[] =>
  Array.from({ length: blocks + 1 }, (_, b) => b * Math.floor(n / blocks) + Math.min(b, n % blocks));

/**
 * Returns the eigenvalues in the order of the parameters' blocks: neighbours in one block, or dealt out in turn, which
 * gives all blocks nearly the same spectrum.
 */
export function dealt(ascending: Float64Array, blocks: number, deal: "unlike" | "like"): Float64Array {
  if (deal === "unlike") return ascending;
  const order = Array.from({ length: blocks }, (_, b) => ascending.filter((_, i) => i % blocks === b));
  return Float64Array.from(order.flatMap((block) => [...block]));
}
