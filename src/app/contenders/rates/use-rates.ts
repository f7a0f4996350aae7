import { useEffect, useMemo, useState } from "react";
import { contenderIn, RateCourse } from "../../../experiment/index.ts";
import { player } from "../../player/player.ts";
import { useSpec } from "../../state/store.ts";

/** Steps of a schedule of one's own that are computed at once: the longest takes some 20 ms for as many. */
const portion = 2000;

/** Milliseconds after which losses that are still to come are asked for again. */
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
      // Another race than that whose losses were read.
      if (course.readsLoss) setSource(sourceOf(slot));
      if (!course.isOver) timer = window.setTimeout(goOn, course.known > before ? 0 : interval);
    };
    if (!course.isOver) goOn();
    return () => clearTimeout(timer);
  }, [course, slot]);

  return course;
}

/** Returns what a contender has recorded, on a surface or in training. */
const sourceOf = (slot: number) => player.tracks.get(slot) ?? player.trainings.get(slot) ?? null;

const lossesIn = (source: ReturnType<typeof sourceOf>): Float64Array =>
  source ? source.loss.subarray(0, source.length) : new Float64Array(0);
