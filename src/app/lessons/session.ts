import { decode, encode } from "../../experiment/index.ts";
import { open } from "../actions/actions.ts";
import { player } from "../player/player.ts";
import { type Change, experimentStateOf, showing } from "../state/experiment-state.ts";
import { currentSpec, opened, useStore } from "../state/store.ts";
import { useLesson } from "./lesson-state.ts";

/** The reader's own experiment, from before the lesson, and the step of its cursor. */
let own: { readonly experiment: Change; readonly step: number } | null = null;

/** The key in session storage of the link of that experiment, for a page that is reloaded. */
const key = "downhill.own";

/** Keeps the reader's experiment until the lesson is left. A page that was opened by the lesson's link has none. */
export function keepOwn(): void {
  if (useLesson.getState() === opened.lesson && currentSpec() === opened.spec) {
    const link = readOwn();
    if (link !== null) own = { experiment: () => showing(decode(link).spec), step: 0 };
    return;
  }
  const experiment = experimentStateOf(useStore.getState());
  own = { experiment: () => experiment, step: player.step };
  writeOwn(encode(currentSpec()));
}

/** Forgets the reader's experiment, as where another one is opened in the place of the lesson. */
export function forgetOwn(): void {
  own = null;
  writeOwn(null);
}

/** Ends the lesson and shows the reader's experiment again, in a change to undo; without one, what is shown stays. */
export function leaveLesson(): void {
  const kept = own;
  useLesson.setState(null);
  if (kept) open(kept.experiment, [], kept.step);
  // The button that had the focus is gone.
  document.querySelector<HTMLElement>("[data-play]")?.focus({ preventScroll: true });
}

function readOwn(): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

function writeOwn(link: string | null): void {
  try {
    if (link === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, link);
  } catch {
    // Where storage is refused, a reload forgets the reader's experiment.
  }
}
