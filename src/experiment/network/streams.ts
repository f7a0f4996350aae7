import { numbered } from "../../random/seeds.ts";

/** Seeds of what is random about training, so that one can be drawn more or less often without moving another. */
export const streams = (
  seed: number,
): Record<"data" | "split" | "weights" | "batches" | "directions", number> => ({
  data: numbered(seed, 1),
  split: numbered(seed, 2),
  weights: numbered(seed, 3),
  batches: numbered(seed, 4),
  directions: numbered(seed, 5),
});
