import { useCallback, useEffect, useState } from "react";
import { decode, encode } from "../../experiment/index.ts";
import { open, seek } from "../actions/actions.ts";
import { isMotionReduced, playSlowly } from "../first-minute/play-once.ts";
import { showing } from "../state/experiment-state.ts";
import { currentSpec, useStore } from "../state/store.ts";

/** The state of a step's race: it waits for a prediction, is under way, or is over. */
export type Phase = "waiting" | "running" | "over";

/**
 * Opens the race of a step, and plays it unless a prediction is asked for first.
 *
 * @returns the state of the race, and functions that play it and that show its end
 */
export function useStepRace(link: string, isAsked: boolean) {
  const [phase, setPhase] = useState<Phase>("waiting");
  const run = useCallback(() => {
    openRace(link);
    setPhase("running");
  }, [link]);
  useEffect(() => {
    openRace(link);
    setPhase(isAsked ? "waiting" : "running");
  }, [link, isAsked]);
  useEffect(() => {
    if (phase !== "running") return;
    const stops = [play()];
    // A reader who pauses, or changes something, need not wait for the end.
    const look = () => useStore.getState().playing || setPhase("over");
    stops.push(useStore.subscribe(({ playing }) => playing, look));
    look();
    return () => {
      for (const stop of stops) stop();
    };
  }, [phase]);
  return { phase, run, skip: () => seek(currentSpec().steps) };
}

/** Shows the race of a link at its start. */
function openRace(link: string): void {
  const { spec } = decode(link);
  if (encode(currentSpec()) === encode(spec)) seek(0);
  else open(() => showing(spec), []);
}

/** Plays the race in some seconds; without motion it is shown at its end. @returns a function that ends following it */
function play(): () => void {
  const { steps } = currentSpec();
  if (!isMotionReduced()) return playSlowly(steps);
  seek(steps);
  return () => {};
}
