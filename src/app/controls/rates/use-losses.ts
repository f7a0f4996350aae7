import { useState } from "react";
import { type Contender, definitionOf } from "../../../experiment/index.ts";
import { followsLoss } from "../../../optim/index.ts";
import { player } from "../../state/player.ts";
import { useLive } from "../live.ts";

const none: Float64Array = new Float64Array(0);

/** Returns a contender's losses so far, step by step, where its schedule reads them; else none. */
export function useLosses(slot: number, contender: Contender): Float64Array {
  const { addons = [] } = definitionOf(contender);
  const follows = addons.some((addon) => addon.kind === "schedule" && followsLoss(addon));
  const [losses, setLosses] = useState<Float64Array>(none);
  useLive(() => {
    if (!follows) return;
    const now = lossesNow(slot);
    setLosses((before) => (isSame(before, now) ? before : now));
  }, 250);
  return follows ? losses : none;
}

function lossesNow(slot: number): Float64Array {
  const track = player.tracks.get(slot);
  if (track) return track.loss.subarray(0, track.length);
  const training = player.trainings.get(slot);
  return training ? training.loss.values.subarray(0, training.loss.length) : none;
}

/** Whether both are the same stretch of the same numbers. */
const isSame = (a: Float64Array, b: Float64Array): boolean => a.buffer === b.buffer && a.length === b.length;
