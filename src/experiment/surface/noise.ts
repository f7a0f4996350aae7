/** Standard deviation of the normal noise in a gradient: one number for both coordinates, or one for x and one for y. */
export type Noise = number | readonly [x: number, y: number];

/** Returns the standard deviations in x and in y. */
export const noiseByCoordinate = (noise: Noise): readonly [x: number, y: number] =>
  typeof noise === "number" ? [noise, noise] : noise;

/** Returns noise as a spec has it: one number where both coordinates have the same. */
export const noiseOf = (x: number, y: number): Noise => (x === y ? x : [x, y]);

/** Says whether a gradient has noise, in one coordinate at least. */
export const hasNoise = (noise: Noise): boolean => typeof noise !== "number" || noise > 0;

/** Returns the variance of the noise, as the mean of both coordinates. */
export const meanVariance = (noise: Noise): number => {
  const [x, y] = noiseByCoordinate(noise);
  return (x * x + y * y) / 2;
};
