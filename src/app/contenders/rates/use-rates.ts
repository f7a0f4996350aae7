import { useEffect, useMemo, useState } from "react";
import { contenderIn, RateCourse } from "../../../experiment/index.ts";
import { player } from "../../player/player.ts";
import { useSpec } from "../../state/store.ts";

/** Steps of a typed schedule that are computed at once: the longest text takes some 10 ms for these. */
const portion = 1000;

/** Milliseconds until losses that were not computed yet are read again. */
const interval = 250;

/** Learning rates by step, of which the first `known` are known. */
type KnownRates = Pick<RateCourse, "rates" | "known">;

/** Returns the learning rate of each step of a contender, computed again only where what decides it has changed. */
export function useRates(slot: number): KnownRates {
  const spec = useSpec();
  const contender = contenderIn(spec, slot);
  const { edits, steps } = spec;
  const [source, setSource] = useState(() => sourceOf(slot));
  // biome-ignore lint/correctness/useExhaustiveDependencies: nothing else of the spec decides a learning rate
  const course = useMemo(() => {
    const begun = new RateCourse(spec, slot, () => lossesIn(source));
    begun.advance(contender.schedule === undefined ? steps : portion);
    return begun;
  }, [contender, edits, steps, slot, source]);
  const [, redraw] = useState(0);

  useEffect(() => {
    let timer = 0;
    const goOn = () => {
      const before = course.known;
      course.advance(portion);
      redraw(course.known);
      // The race may have been started again: its losses are then in another recording.
      if (course.readsLoss) setSource(sourceOf(slot));
      if (!course.isOver) timer = window.setTimeout(goOn, course.known > before ? 0 : interval);
    };
    // In a task for each contender: together eight of them would hold the page.
    if (!course.isOver) timer = window.setTimeout(goOn);
    return () => clearTimeout(timer);
  }, [course, slot]);

  return course;
}

/** Returns the recorded columns of a contender, on a surface or in training. */
const sourceOf = (slot: number) => player.tracks.get(slot) ?? player.trainings.get(slot) ?? null;

const lossesIn = (source: ReturnType<typeof sourceOf>): Float64Array =>
  source ? source.loss.subarray(0, source.length) : new Float64Array(0);
