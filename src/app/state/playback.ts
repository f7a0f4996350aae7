import type { ExplainedStatus } from "../../experiment/status.ts";

/** A hyperparameter on its way into the spec: a slider being dragged while the race runs. */
export interface PendingEdit {
  readonly slot: number;
  readonly name: string;
  readonly value: number;
}

/** The playing of the race, as far as React draws it; what changes with every frame is in the player. */
export interface Playback {
  readonly playing: boolean;
  /** Steps a frame, 1 to 1,000. */
  readonly speed: number;
  /** The status of each contender, by slot. */
  readonly statuses: ReadonlyMap<number, ExplainedStatus>;
  readonly pending: PendingEdit | null;
  /** True where the cursor stands at the end of the race. */
  readonly ended: boolean;
  /** The failure of a computation, in a sentence. */
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
