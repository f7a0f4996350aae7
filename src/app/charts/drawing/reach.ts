import type { Trajectory } from "../../../experiment/index.ts";
import { player } from "../../player/player.ts";

let race: ReadonlyMap<number, Trajectory> | null = null;
let furthest = 0;

/**
 * Returns the last step that the charts draw: the furthest step that the cursor has reached in this race. The worker
 * computes ahead of the cursor; steps that have not been played yet are not shown.
 */
export function reached(): number {
  furthest = race === player.tracks ? Math.max(furthest, player.step) : player.step;
  race = player.tracks;
  return furthest;
}
