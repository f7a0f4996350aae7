import type { ComponentType } from "react";
import type { ExplainedStatus } from "../../experiment/status.ts";

/** A hyperparameter's value that waits to be put into the spec: that of a slider dragged while the race runs. */
export interface PendingEdit {
  readonly slot: number;
  readonly name: string;
  readonly value: number;
}

/** The state of playback that React renders; the player has the state that changes with every frame. */
export interface Playback {
  readonly playing: boolean;
  /** Steps per frame, 1 to 1,000. */
  readonly speed: number;
  /** The status of each contender, by slot. */
  readonly statuses: ReadonlyMap<number, ExplainedStatus>;
  readonly pending: PendingEdit | null;
  /** True where the cursor stands at the end of the race. */
  readonly ended: boolean;
  /** The failure of a computation, in a sentence. */
  readonly failure: string | null;
  /** A sentence on what the last change did besides what was asked for; null from the next change on. */
  readonly said: string | null;
  /** A sentence about the reader's machine. */
  readonly note: string | null;
  /** The notice that offers a new version of the page. */
  readonly update: ComponentType | null;
}

export const initialPlayback: Playback = {
  playing: false,
  speed: 4,
  statuses: new Map(),
  pending: null,
  ended: false,
  failure: null,
  said: null,
  note: null,
  update: null,
};
