import type { ExplainedStatus } from "../../worker/race/protocol.ts";

/** A hyperparameter on its way into the spec: a slider being dragged while the race runs. */
export interface PendingEdit {
  readonly slot: number;
  readonly name: string;
  readonly value: number;
}

/** How the race is played, as far as React draws it; what changes with every frame is in the player. */
export interface Playback {
  readonly playing: boolean;
  /** Steps a frame, 1 to 1,000. */
  readonly speed: number;
  /** How each contender stands, by slot. */
  readonly statuses: ReadonlyMap<number, ExplainedStatus>;
  readonly pending: PendingEdit | null;
  /** Whether the race has nowhere further to go from where the cursor stands. */
  readonly ended: boolean;
  /** What went wrong while running, in a sentence. */
  readonly failure: string | null;
}

export const initialPlayback: Playback = {
  playing: false,
  speed: 4,
  statuses: new Map(),
  pending: null,
  ended: false,
  failure: null,
};
