import { numbered } from "../../random/seeds.ts";

/**
 * Returns separate seeds for the random parts of training: drawing more from one stream does not change another. Epoch k
 * of the batches has the seed `numbered(batches, k)`, which training does not take as far as the seed of the labels.
 */
export const streams = (
  seed: number,
): Record<"data" | "split" | "weights" | "batches" | "directions" | "labels", number> => ({
  data: numbered(seed, 1),
  split: numbered(seed, 2),
  weights: numbered(seed, 3),
  batches: numbered(seed, 4),
  directions: numbered(seed, 5),
  labels: numbered(seed, 2 ** 31),
});
