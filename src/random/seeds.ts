/**
 * Returns seed number k ≥ 0 of the sequence that starts at one seed. Its steps are 2³²/φ, as in SplitMix (Steele, Lea &
 * Flood 2014, doi:10.1145/2660193.2660195), so that no seed repeats before all 2³² have occurred.
 */
export const numbered = (seed: number, k: number): number => (seed + Math.imul(k, 0x9e3779b9)) >>> 0;
