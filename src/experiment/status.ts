import type { Text } from "../words/told.ts";

/** A cause of divergence, such as 0/0, that a smaller step does not remove. */
export const undefinedUpdate = "its update is not a number";

/** A cause of divergence on a surface: the update led out of the formula's domain. */
export const noValueThere = "the surface has no value there";

/** The status of a contender after its last recorded step. */
export type Status =
  | { readonly kind: "running" }
  | { readonly kind: "finished" }
  /** Its gradient norm fell to the tolerance: a stationary point, which need not be a minimum. */
  | { readonly kind: "stationary"; readonly step: number }
  /** It stands where the loss is finite but the gradient is not, as at a tip or a kink: no update follows. */
  | { readonly kind: "no-slope"; readonly step: number; readonly cause: string }
  /** Its schedule gave a learning rate that no update can be made with; `cause` says which, in words. */
  | { readonly kind: "no-rate"; readonly step: number; readonly cause: string }
  /** It cannot run here at all; `cause` says why, in words. */
  | { readonly kind: "unfit"; readonly step: 0; readonly cause: string }
  /** The start has no finite loss; `cause` says what it has, in words. */
  | { readonly kind: "no-value"; readonly step: 0; readonly cause: string }
  /** The update after `step` left the finite range; `cause` says what did, in words. */
  | { readonly kind: "diverged"; readonly step: number; readonly cause: string };

/**
 * The status of a contender; `why` explains it in a sentence or two, null where there is nothing to explain. Of a
 * diverged contender `lr` is a smaller learning rate that was tried and does not diverge, null where none is known.
 */
export type ExplainedStatus = Status & { readonly why?: Text | null; readonly lr?: number | null };
