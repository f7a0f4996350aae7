import { lossOfSeeds, type Result, resultOfSeeds } from "../network/controls/result.ts";
import { player } from "../player/player.ts";

/** Returns a contender's result at the cursor, the median of several seeds; null before there is one. */
export function resultAtCursor(slot: number): Result | null {
  const training = player.trainings.get(slot);
  if (training) return resultOfSeeds(training.evaluations, player.step);
  const track = player.tracks.get(slot);
  return track ? lossOfSeeds(track, player.step) : null;
}
