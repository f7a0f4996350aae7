import { useEffect, useRef } from "react";
import { contenderNames } from "../../plot/names.ts";
import { resultAt } from "../network/controls/result.ts";
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
  const names = contenderNames(currentSpec());
  const trained = [...player.trainings.values()].flatMap(
    ({ slot, evaluations, status }): ContenderSummary[] => {
      const name = names.get(slot);
      const result = resultAt(evaluations, player.step);
      if (name === undefined || !result) return [];
      const { loss, accuracy, tested } = result;
      return [{ name, status, loss, accuracy, ...(tested && { measure: "test loss" }) }];
    },
  );
  const raced = [...player.tracks.values()].flatMap(({ slot, length, loss, status }): ContenderSummary[] => {
    const name = names.get(slot);
    if (name === undefined || length === 0) return [];
    return [{ name, status, loss: loss[Math.min(player.step, length - 1)] }];
  });
  return [...trained, ...raced];
}
