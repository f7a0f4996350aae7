/** A cause of divergence: 0/0, say, which no smaller step mends. */
export const undefinedUpdate = "its update is not a number";

/** How a contender stands after its last recorded step. */
export type Status =
  | { readonly kind: "running" }
  | { readonly kind: "finished" }
  /** Its gradient norm fell to the tolerance: a stationary point, which need not be a minimum. */
  | { readonly kind: "stationary"; readonly step: number }
  /** It cannot run here at all; `cause` says why, in words. */
  | { readonly kind: "unfit"; readonly step: 0; readonly cause: string }
  /** The update after `step` left the finite range; `cause` says what did, in words. */
  | { readonly kind: "diverged"; readonly step: number; readonly cause: string };
