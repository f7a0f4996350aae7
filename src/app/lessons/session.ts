import { open } from "../actions/actions.ts";
import { player } from "../player/player.ts";
import { type ExperimentState, experimentStateOf } from "../state/experiment-state.ts";
import { currentSpec, opened, useStore } from "../state/store.ts";
import { useLesson } from "./lesson-state.ts";

/** The reader's own experiment, from before the lesson, and the step of its cursor. */
let own: { readonly experiment: ExperimentState; readonly step: number } | null = null;

/** Keeps the reader's experiment until the lesson is left; a page that was opened at the lesson has none. */
export function keepOwn(): void {
  if (useLesson.getState() === opened.lesson && currentSpec() === opened.spec) return;
  own = { experiment: experimentStateOf(useStore.getState()), step: player.step };
}

/** Forgets the reader's experiment, as where another one is opened in the place of the lesson. */
export function forgetOwn(): void {
  own = null;
}

/** Ends the lesson and shows the reader's experiment again, in a change to undo; without one, what is shown stays. */
export function leaveLesson(): void {
  const kept = own;
  useLesson.setState(null);
  if (kept) open(() => kept.experiment, [], kept.step);
  // The button that had the focus is gone.
  document.querySelector<HTMLElement>("[data-play]")?.focus({ preventScroll: true });
}
