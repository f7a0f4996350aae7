import { numbered } from "../random/seeds.ts";

/**
 * Returns separate seeds for the random parts of a problem: drawing more from one stream does not change another. The
 * batch of step k has the seed `numbered(batches, k)`; that stream is the last one, as its seeds follow it.
 */
export const problemStreams = (seed: number): Record<"data" | "start" | "batches", number> => ({
  data: numbered(seed, 1),
  start: numbered(seed, 2),
  batches: numbered(seed, 3),
});
