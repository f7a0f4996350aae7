import type { Random } from "../../random/random.ts";

/** Pairs (a, b), in order, with (a + b) mod p. */
export interface Pairs {
  readonly a: Uint8Array;
  readonly b: Uint8Array;
  readonly sum: Uint8Array;
}

function pairsAt(indices: Uint32Array, p: number): Pairs {
  const a = Uint8Array.from(indices, (index) => Math.floor(index / p));
  const b = Uint8Array.from(indices, (index) => index % p);
  return { a, b, sum: a.map((value, s) => (value + b[s]) % p) };
}

/** Draws the pairs that are trained on, and returns them and the others, in order. */
export function dividedPairs(p: number, share: number, random: Random): readonly [Pairs, Pairs] {
  const order = Uint32Array.from({ length: p * p }, (_, i) => i);
  random.shuffle(order);
  const count = Math.floor(share * p * p);
  return [pairsAt(order.slice(0, count).sort(), p), pairsAt(order.slice(count).sort(), p)];
}

/** Returns how many pairs have each sum. */
export function countSums({ sum }: Pairs, p: number): number[] {
  const counts = Array<number>(p).fill(0);
  for (const value of sum) counts[value] += 1;
  return counts;
}

/** Returns 1 for each cell of the table that is one of the pairs, row by row, and 0 for the others. */
export function marksOf({ a, b }: Pairs, p: number): Uint8Array {
  const marks = new Uint8Array(p * p);
  for (let s = 0; s < a.length; s++) marks[a[s] * p + b[s]] = 1;
  return marks;
}
