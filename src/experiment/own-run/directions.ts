import { splitMix64 } from "./split-mix.ts";

/** Two orthogonal directions of length 1 among all parameters, in the order of PyTorch's `parameters()`. */
export type Directions = readonly [first: Float64Array, second: Float64Array];

/** The fewest parameters that have two directions. */
export const fewestParameters = 2;

/**
 * Returns the directions of a seed, those of `downhill_record.py` to the last bit: signs of a generator of integers, then
 * Gram and Schmidt's step in double precision, of which each operation rounds alike in every language.
 *
 * @param seed whole, from 0 to 2^53 − 1
 * @param count of parameters, at least 2
 * @throws RangeError if there are fewer
 */
export function directionsOf(seed: number, count: number): Directions {
  if (count < fewestParameters) throw new RangeError(`a plane needs two parameters, and there are ${count}`);
  const numbers = splitMix64(BigInt(seed));
  const [first, second] = [signsFrom(numbers, count), signsFrom(numbers, count)];
  if (Math.abs(dot(first, second)) === count) second[0] = -second[0];
  const product = dot(first, second);
  const share = product / count;
  const [length, rest] = [Math.sqrt(count), Math.sqrt(count - (product * product) / count)];
  return [first.map((sign) => sign / length), second.map((sign, i) => (sign - share * first[i]) / rest)];
}

const bitsInNumber = 64;

/** Returns +1 and −1 by the bits of numbers, the lowest bit of each first. */
function signsFrom(numbers: Iterator<bigint, never>, count: number): Float64Array {
  const signs = new Float64Array(count);
  for (let from = 0; from < count; from += bitsInNumber) {
    const { value } = numbers.next();
    const halves = [Number(value & 0xffffffffn), Number(value >> 32n)];
    const end = Math.min(bitsInNumber, count - from);
    for (let bit = 0; bit < end; bit++)
      signs[from + bit] = ((halves[bit >> 5] >>> (bit & 31)) & 1) === 1 ? 1 : -1;
  }
  return signs;
}

/** Returns the place of parameters in a plane: their dot products with its directions. */
export const placeOf = (params: Float64Array, [first, second]: Directions): readonly [number, number] => [
  dot(first, params),
  dot(second, params),
];

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < one.length; i++) sum += one[i] * other[i];
  return sum;
}
