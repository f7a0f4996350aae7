import { temporal } from "zundo";
import { create } from "zustand";
import { subscribeWithSelector } from "zustand/middleware";
import { chosenSurface, decode, type Problem, type Spec, type Status } from "../../experiment/index.ts";
import type { Point } from "../../surfaces/index.ts";
import type { Theme } from "../theme.ts";
import { startsHistoryEntry } from "./gesture.ts";
import { storedTheme } from "./preferences.ts";

/** The part of the plane that the stage shows. */
export interface View {
  readonly x: Point;
  readonly y: Point;
}

/** A hyperparameter on its way into the spec: a slider being dragged while the race runs. */
export interface PendingEdit {
  readonly slot: number;
  readonly name: string;
  readonly value: number;
}

/** What the page shows, as far as React draws it; what changes every frame is in the player. */
export interface State {
  /** The experiment; undo and redo go over this. */
  readonly spec: Spec;
  /** What was wrong in the link. */
  readonly problems: readonly Problem[];
  readonly playing: boolean;
  /** Steps a frame, 1 to 1,000. */
  readonly speed: number;
  /** By slot. */
  readonly statuses: ReadonlyMap<number, Status>;
  readonly pending: PendingEdit | null;
  /** Whether the race has nowhere further to go from where the cursor stands. */
  readonly ended: boolean;
  /** What went wrong while running, in a sentence. */
  readonly failure: string | null;
  readonly view: View;
  readonly theme: Theme;
}

export const domainOf = (spec: Spec): View => {
  const { x, y } = chosenSurface(spec.surface).domain;
  return { x, y };
};

function initialState(): State {
  const { spec, problems } = decode(typeof location === "undefined" ? "" : location.hash);
  return {
    spec,
    problems,
    playing: false,
    speed: 4,
    statuses: new Map(),
    pending: null,
    ended: false,
    failure: null,
    view: domainOf(spec),
    theme: storedTheme(),
  };
}

export const useStore = create<State>()(
  subscribeWithSelector(
    temporal(initialState, {
      partialize: ({ spec }) => ({ spec }),
      equality: (past, now) => past.spec === now.spec,
      limit: 200,
      // A slider dragged across its track is one thing to undo, not a hundred.
      handleSet: (record) => (past) => {
        if (startsHistoryEntry()) record(past);
      },
    }),
  ),
);
