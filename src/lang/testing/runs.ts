/**
 * Returns the number of cases that a property is tested with: `usual`, a quarter where the long tests are left out, or
 * what `npm run properties` sets for all.
 */
export const runs = (usual: number): number =>
  Number(process.env.DOWNHILL_FUZZ_COUNT ?? (process.env.DOWNHILL_THOROUGH ? usual : Math.ceil(usual / 4)));
