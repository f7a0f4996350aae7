// The only file that reads the bits of a double. Everything else is IEEE arithmetic.
const float = new Float64Array(1);
const words = new Int32Array(float.buffer);
float[0] = 1;
const high = words[0] === 0 ? 1 : 0;

const bias = 1023;
/** 2^-1022, 2^54. */
const smallestNormal = 2.2250738585072014e-308;
const twoTo54 = 18014398509481984;

/** 2^k at index k + bias, for every normal power of two: reading one is faster than computing it. */
const powersOfTwo = new Float64Array(2 * bias + 1);
powersOfTwo[1] = smallestNormal;
for (let i = 2; i < powersOfTwo.length; i++) powersOfTwo[i] = 2 * powersOfTwo[i - 1];

/** Returns the whole number k with 2^k ≤ |x| < 2^(k+1), for x finite and not 0. */
export function exponentOf(x: number): number {
  if (Math.abs(x) < smallestNormal) return exponentOf(x * twoTo54) - 54;
  float[0] = x;
  return ((words[high] >>> 20) & 0x7ff) - bias;
}

/** Returns x·2^k, rounded once where it is subnormal; |k| ≤ 2100. */
export function scale(x: number, k: number): number {
  if (k > bias) return scale(x * powersOfTwo[2 * bias], k - bias);
  // In steps down that keep a normal x normal until the last one.
  if (k < -1022) return scale(x * powersOfTwo[bias - 969], k + 969);
  return x * powersOfTwo[k + bias];
}
