import { Random } from "../../../random/random.ts";

/** The seed of the first axis; each axis has another, so that a further axis leaves the values of the others. */
const firstSeed = 1;

/**
 * Returns the places of random settings along an axis: independent numbers, uniform from 0 to 1, as in random search
 * (Bergstra and Bengio 2012). The first ones are the same for any number of settings.
 *
 * @param axis the number of the axis, from 0
 */
export function randomShares(count: number, axis: number): Float64Array {
  const random = new Random(firstSeed + axis);
  return Float64Array.from({ length: count }, () => random.uniform());
}
