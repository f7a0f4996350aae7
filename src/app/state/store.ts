import { temporal } from "zundo";
import { create } from "zustand";
import { subscribeWithSelector } from "zustand/middleware";
import type { Table } from "../../datasets/index.ts";
import {
  chosenSurface,
  decode,
  defaultNetworkSpec,
  defaultSpec,
  type NetworkSpec,
  type Problem,
  type Spec,
  type SurfaceSpec,
} from "../../experiment/index.ts";
import type { Point } from "../../surfaces/index.ts";
import type { ExplainedStatus } from "../../worker/race/protocol.ts";
import type { Theme } from "../theme.ts";
import { linkInAddress } from "./address.ts";
import { startsHistoryEntry } from "./gesture.ts";
import { restoreLeft } from "./left-address.ts";
import { readPreference, storedTheme } from "#preferences";

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

/** What goes across in charts. A step may ask for several gradients: then steps are not what a race costs. */
export type Across = "steps" | "gradients";

/** What the page shows, as far as React draws it; what changes every frame is in the player. */
export interface State {
  /** The experiment; undo and redo go over this. */
  readonly spec: Spec;
  /** The race down a surface that is shown, or was last. */
  readonly surface: SurfaceSpec;
  /** The training of a network that is shown, or was last. */
  readonly network: NetworkSpec;
  /** The reader's own rows: they stay on this machine. */
  readonly table: Table | null;
  /** The name of the file they come from. */
  readonly tableName: string | null;
  /** Whether the rows of the real tables have come; they do with the first network. */
  readonly tablesLoaded: boolean;
  /** What was wrong in the link. */
  readonly problems: readonly Problem[];
  readonly playing: boolean;
  /** Steps a frame, 1 to 1,000. */
  readonly speed: number;
  /** By slot. */
  readonly statuses: ReadonlyMap<number, ExplainedStatus>;
  readonly pending: PendingEdit | null;
  /** Whether the race has nowhere further to go from where the cursor stands. */
  readonly ended: boolean;
  /** Slot of the contender whose network is shown, where it is still in the race. */
  readonly chosen: number;
  /** What went wrong while running, in a sentence. */
  readonly failure: string | null;
  readonly view: View;
  /** What the reader wants across; where both are the same it is steps. */
  readonly across: Across;
  readonly theme: Theme;
}

export const domainOf = ({ surface }: SurfaceSpec): View => {
  const { x, y } = chosenSurface(surface).domain;
  return { x, y };
};

/** A spec is the experiment, and the last one of its kind. */
export const holding = (spec: Spec): Pick<State, "spec"> & Partial<Pick<State, "surface" | "network">> =>
  spec.kind === "surface" ? { spec, surface: spec } : { spec, network: spec };

function initialState(): State {
  restoreLeft();
  const { spec, problems } = decode(linkInAddress());
  const surface = spec.kind === "surface" ? spec : defaultSpec;
  return {
    surface,
    network: defaultNetworkSpec,
    table: null,
    tableName: null,
    tablesLoaded: false,
    ...holding(spec),
    spec,
    problems,
    playing: false,
    speed: 4,
    statuses: new Map(),
    pending: null,
    ended: false,
    chosen: 0,
    failure: null,
    view: domainOf(surface),
    across: readPreference("across") === "gradients" ? "gradients" : "steps",
    theme: storedTheme(),
  };
}

export const useStore = create<State>()(
  subscribeWithSelector(
    temporal(initialState, {
      // The table goes with the spec that names it, so that undoing one brings back the other.
      partialize: ({ spec, surface, network, table, tableName }) => ({
        spec,
        surface,
        network,
        table,
        tableName,
      }),
      equality: (past, now) => past.spec === now.spec,
      limit: 200,
      // A slider dragged across its track is one thing to undo, not a hundred.
      handleSet: (record) => (past) => {
        if (startsHistoryEntry()) record(past);
      },
    }),
  ),
);
