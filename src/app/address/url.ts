import { decode } from "../../experiment/index.ts";
import { open } from "../actions/actions.ts";
import { useLesson } from "../lessons/lesson-state.ts";
import { editing } from "../state/commit.ts";
import type { Editing } from "../state/editing.ts";
import { showing, specOf } from "../state/experiment-state.ts";
import type { Store } from "../state/store.ts";
import { addressOf, linkInAddress } from "./address.ts";
import { noteLeft } from "./left-address.ts";
import { throttle } from "./throttle.ts";

/** Browsers refuse more than about a hundred changes of the address in half a minute. */
const often = { interval: 400, burst: 16 } as const;

/** Shows the experiment of a link, at its start or at the step that it names, with notices of what could not be read. */
export function openLink(link: string): void {
  editing.discardPending();
  const { spec, problems, cursor, lesson = null } = decode(link);
  useLesson.setState(lesson);
  // A lesson opens its own experiment.
  if (lesson === null) open(() => showing(spec), problems, cursor);
}

interface Parts {
  readonly store: Store;
  readonly editing: Pick<Editing, "settle">;
  /** Shows the experiment of a link. */
  readonly open: (link: string) => void;
}

/**
 * Keeps address and experiment the same; the address that was opened stays until something is changed. Changes are
 * written at once, as a browser that reloads the page loads the address of that moment. Those of a slider being dragged
 * are written at a limited rate, and when it is released.
 *
 * @returns a function that ends it
 */
export function followAddress({ store, editing, open }: Parts): () => void {
  const write = () =>
    history.replaceState(null, "", addressOf(specOf(store.getState()), useLesson.getState()));
  const address = throttle(write, often.interval, often.burst);
  let isReading = false;
  const ask = () => {
    if (!isReading) address.ask();
  };
  const stops = [store.subscribe(specOf, ask), useLesson.subscribe(ask)];
  const read = () => {
    isReading = true;
    open(linkInAddress());
    isReading = false;
    address.cancel();
  };
  const finish = () => {
    editing.settle();
    address.flush();
  };
  const leave = () => {
    const before = location.href;
    finish();
    if (location.href !== before) noteLeft(before, location.href);
  };
  addEventListener("hashchange", read);
  addEventListener("pointerup", finish);
  addEventListener("pagehide", leave);
  return () => {
    for (const stop of stops) stop();
    address.cancel();
    removeEventListener("hashchange", read);
    removeEventListener("pointerup", finish);
    removeEventListener("pagehide", leave);
  };
}
