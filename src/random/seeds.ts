/**
 * The seed numbered k of those that come from one seed, k ≥ 0: a step of 2³²/φ each, as in SplitMix (Steele, Lea &
 * Flood 2014, doi:10.1145/2660193.2660195), so that none repeats before all 2³² have been.
 */
export const numbered = (seed: number, k: number): number => (seed + Math.imul(k, 0x9e3779b9)) >>> 0;
