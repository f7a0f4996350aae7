import type { Trajectory } from "../../../experiment/index.ts";
import { player } from "../../player/player.ts";

let race: ReadonlyMap<number, Trajectory> | null = null;
let furthest = 0;

/**
 * The last step that the charts draw: the furthest the cursor has stood in this race. The worker computes ahead
 * of the cursor, and what nobody has played yet is not given away.
 */
export function reached(): number {
  furthest = race === player.tracks ? Math.max(furthest, player.step) : player.step;
  race = player.tracks;
  return furthest;
}
