// The one place that looks at how a double is stored. Everything else is IEEE arithmetic.
const float = new Float64Array(1);
const words = new Int32Array(float.buffer);
float[0] = 1;
const high = words[0] === 0 ? 1 : 0;
const low = 1 - high;

const bias = 1023;
const smallestNormal = 2 ** -1022;

/** The whole number k with 2^k ≤ |x| < 2^(k+1), for x finite and not 0. */
export function exponentOf(x: number): number {
  if (Math.abs(x) < smallestNormal) return exponentOf(x * 0x40000000000000) - 54;
  float[0] = x;
  return ((words[high] >>> 20) & 0x7ff) - bias;
}

/** x·2^k, rounded once where it is subnormal; |k| ≤ 2100. */
export function scale(x: number, k: number): number {
  if (k > bias) return scale(x * 2 ** bias, k - bias);
  // Down in steps from which a normal x comes out normal until the last.
  if (k < -1022) return scale(x * 2 ** -969, k + 969);
  return x * powerOfTwo(k);
}

function powerOfTwo(k: number): number {
  words[high] = (k + bias) << 20;
  words[low] = 0;
  return float[0];
}
