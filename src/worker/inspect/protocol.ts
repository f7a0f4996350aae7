import type { Table } from "../../datasets/index.ts";
import type { Spec } from "../../experiment/spec.ts";
import type { Inspected, Place } from "../../plot/inspect/inspected.ts";
import type { Told } from "../../words/told.ts";

/** Asks for one update of one contender. */
export interface InspectRequest {
  readonly spec: Spec;
  readonly slot: number;
  /** The updates made, the one that is asked for included: 1 or more. */
  readonly step: number;
  readonly place: Place;
  /** False where the update may be shown in the element that it moves most, if it does not move the one at the place. */
  readonly isFixed: boolean;
  /** The reader's own rows, where the network is trained on these; left out where the worker has them. */
  readonly table?: Table | null;
}

/** The values of the rule's state slots after the last updates, the one asked for last. */
export interface SlotHistory {
  readonly name: string;
  /** NaN where they are not known. */
  readonly values: Float64Array;
}

export type InspectAnswer =
  /** The update was not reached within the time of an answer: ask again. */
  | { readonly kind: "away" }
  /** The contender makes no update; `why` in words, where there is a reason. */
  | { readonly kind: "none"; readonly why: string | null }
  | {
      readonly kind: "seen";
      readonly inspected: Inspected<Told>;
      readonly history: readonly SlotHistory[];
    };
