import { type Head, headAt, type Projected } from "../../plot/landscape/head.ts";
import type { LandscapePicture } from "../../plot/landscape/landscape-picture.ts";
import { player } from "../player/player.ts";

/** Returns the projection of a contender's weights at a step, where they are known exactly; else null. */
export type ExactAt = (slot: number, step: number) => Projected | null;

/** Returns the head of every path at the cursor. */
export const headsNow = ({ paths }: Pick<LandscapePicture, "paths">, exactAt: ExactAt): Head[] =>
  paths.flatMap((path) => headAt(path, player.step, exactAt(path.slot, player.step)) ?? []);
