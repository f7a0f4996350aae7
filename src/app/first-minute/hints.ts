import { create } from "zustand";
import { writePreference } from "#preferences";
import { preference } from "./preference.ts";

/** The hints of the first minute, which disappear once they have been used. */
interface Hints {
  /** True once the first race has been watched to its end: the question is answered then. */
  readonly answered: boolean;
  /** True once the reader has dismissed all hints. */
  readonly dismissed: boolean;
  /** True once the reader has moved the slider that invites to be dragged. */
  readonly dragged: boolean;
  /** The links to what continues from the first race that the reader has followed. */
  readonly followed: readonly string[];
}

export const useHints = create<Hints>()(() => ({
  answered: false,
  dismissed: false,
  dragged: false,
  followed: [],
}));

/** Answers the question; the next visit begins without hints. */
export function showAnswer(): void {
  useHints.setState({ answered: true });
  writePreference(preference.key, preference.seen);
}

/** Removes all hints, from later visits too. */
export function dismissHints(): void {
  useHints.setState({ dismissed: true });
  writePreference(preference.key, preference.seen);
  // The button that had the focus is gone.
  document.querySelector<HTMLElement>("[data-play]")?.focus({ preventScroll: true });
}

export const noteDragged = (): void => useHints.setState({ dragged: true });

export const noteFollowed = (link: string): void =>
  useHints.setState(({ followed }) => ({ followed: [...followed, link] }));
