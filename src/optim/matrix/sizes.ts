/** Returns the one size of a vector; anything else is a matrix, whose columns combine all sizes after the first. */
export function sizesOf(shape: readonly number[]): readonly [number] | readonly [number, number] {
  const [first, ...rest] = shape;
  return rest.length === 0 ? [first] : [first, rest.reduce((product, size) => product * size, 1)];
}
