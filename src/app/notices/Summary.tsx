import { useEffect, useRef } from "react";
import type { Training, Trajectory } from "../../experiment/index.ts";
import { contenderNames } from "../../plot/names.ts";
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
    const say = (lead: string) => {
      if (region.current) region.current.textContent = spokenSummary(lead, summaries());
    };
    if (!playing) {
      const lead = useStore.getState().ended ? "The race is over" : "Paused";
      if (hasPlayed.current) say(`${lead} at step ${player.step}`);
      return undefined;
    }
    hasPlayed.current = true;
    const timer = setInterval(() => say(`Step ${player.step}`), interval);
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
