import { useEffect, useRef } from "react";
import type { Training, Trajectory } from "../../experiment/index.ts";
import { contenderNames } from "../../plot/names.ts";
import { say } from "../../words/say.ts";
import { lossOfSeeds, type Result, resultOfSeeds } from "../network/controls/result.ts";
import { player } from "../player/player.ts";
import { currentSpec, useStore } from "../state/store.ts";
import { type ContenderSummary, spokenSummary } from "./spoken-summary.ts";

/** Milliseconds between two summaries of a running race. */
const interval = 5000;

/** A live region in which screen readers find a summary: every five seconds, and when the race pauses or ends. */
export default function Summary() {
  const playing = useStore((state) => state.playing);
  const region = useRef<HTMLParagraphElement>(null);
  const hasPlayed = useRef(false);
  useEffect(() => {
    const tell = (lead: string) => {
      if (region.current) region.current.textContent = spokenSummary(lead, summaries());
    };
    if (!playing) {
      const { step } = player;
      const isOver = useStore.getState().ended;
      if (hasPlayed.current)
        tell(say(isOver ? "The race is over at step {step}" : "Paused at step {step}", { step }));
      return undefined;
    }
    hasPlayed.current = true;
    const timer = setInterval(() => tell(say("Step {step}", { step: player.step })), interval);
    return () => clearInterval(timer);
  }, [playing]);
  return <p ref={region} className="visually-hidden" aria-live="polite" />;
}

function summaries(): ContenderSummary[] {
  const spec = currentSpec();
  const names = contenderNames(spec);
  const { trainings, tracks, step } = player;
  const summary = (
    { slot, status, divergedSeeds = 0 }: Training | Trajectory,
    result: Result | null,
  ): ContenderSummary[] => {
    const name = names.get(slot);
    if (name === undefined || !result) return [];
    return [{ name, status, ...result, ...(spec.seeds && { divergedSeeds, seeds: spec.seeds }) }];
  };
  return [
    ...[...trainings.values()].flatMap((run) => summary(run, resultOfSeeds(run.evaluations, step))),
    ...[...tracks.values()].flatMap((run) => summary(run, lossOfSeeds(run, step))),
  ];
}
