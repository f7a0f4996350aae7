import type { Stretch } from "../experiment/race.ts";
import type { Spec } from "../experiment/spec.ts";

/** Asks for a race to be brought to step `to`. A spec that differs in its past begins anew. */
export interface RaceRequest {
  readonly id: number;
  readonly spec: Spec;
  readonly to: number;
}

export type RaceReply =
  /** The worker stands and listens. */
  | { readonly type: "ready" }
  /**
   * The steps since the last reply, or, with `restarted`, since the start. May fall short of what was asked:
   * a reply covers a bounded number of steps, so that silence means trouble.
   */
  | {
      readonly type: "columns";
      readonly id: number;
      readonly restarted: boolean;
      /** Updates made by now. */
      readonly step: number;
      /** Their arrays are transferred. */
      readonly stretches: readonly Stretch[];
    }
  | { readonly type: "failed"; readonly id: number; readonly message: string };
