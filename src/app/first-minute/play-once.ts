import { play } from "../actions/actions.ts";
import { player } from "../player/player.ts";
import { currentSpec, useStore } from "../state/store.ts";
import { showAnswer } from "./hints.ts";
import { isPictureShown } from "./opening.ts";
import { slowStart } from "./slow-start.ts";

/**
 * Plays the first race once, when the stage has drawn it and the page is seen, and answers the question at its end.
 * A reader who prefers reduced motion, or has pressed something already, is shown the end at once.
 *
 * @returns a function that ends it
 */
export function playOnce(): () => void {
  const spec = currentSpec();
  const pressed = new AbortController();
  for (const event of ["pointerdown", "keydown"])
    addEventListener(event, () => pressed.abort(), { signal: pressed.signal, capture: true });
  const stops = [() => pressed.abort()];

  // A page that is not seen draws no frames.
  let frame = requestAnimationFrame(function look() {
    if (isPictureShown() || player.isBehind) {
      frame = requestAnimationFrame(look);
      return;
    }
    const isWanted = !pressed.signal.aborted && !isMotionReduced() && currentSpec() === spec;
    pressed.abort();
    if (isWanted && useStore.getState().ended) stops.push(playSlowly(spec.steps));
    stops.push(answerAtEnd());
  });
  stops.push(() => cancelAnimationFrame(frame));
  return () => {
    for (const stop of stops) stop();
  };
}

/** Plays the race until it is paused or over. @returns a function that ends following it */
export function playSlowly(steps: number): () => void {
  player.stride = slowStart(steps);
  play();
  return useStore.subscribe(
    ({ playing }) => playing,
    () => {
      player.stride = null;
    },
  );
}

/** Shows the answer when the race is over, at once where it already is. @returns a function that ends following it */
function answerAtEnd(): () => void {
  const { ended, playing } = useStore.getState();
  if (ended && !playing) showAnswer();
  return useStore.subscribe(
    (state) => state.ended,
    (isOver) => isOver && showAnswer(),
  );
}

/** Returns true where the reader prefers reduced motion. */
export const isMotionReduced = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;
