const ones = (1n << 64n) - 1n;

/**
 * Yields the numbers of SplitMix64 (Steele, Lea and Flood 2014, "Fast Splittable Pseudorandom Number Generators"), whole
 * and of 64 bits. It is integer arithmetic alone, so any language makes the same from a seed.
 *
 * @param seed from 0 to 2^64 − 1
 */
export function* splitMix64(seed: bigint): Generator<bigint, never> {
  let state = seed;
  for (;;) {
    state = (state + 0x9e3779b97f4a7c15n) & ones;
    let z = ((state ^ (state >> 30n)) * 0xbf58476d1ce4e5b9n) & ones;
    z = ((z ^ (z >> 27n)) * 0x94d049bb133111ebn) & ones;
    yield z ^ (z >> 31n);
  }
}
