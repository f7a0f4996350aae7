/** Returns the number of cases that a property is tested with: `usual`, or what `npm run fuzz` sets for all. */
export const runs = (usual: number): number => Number(process.env.DOWNHILL_FUZZ_COUNT ?? usual);
