import type { Told } from "../../words/told.ts";
import type { StateValues, Tensor } from "../engine/method.ts";

/** A tensor before or after a step. */
export interface SeenTensor extends Pick<Tensor, "data" | "grad"> {
  /** Hyperparameters in effect. */
  readonly values: ReadonlyMap<string, number>;
  readonly state: StateValues;
}

/** The tensors before and after a step. */
export interface Seen {
  readonly before: readonly SeenTensor[];
  readonly after: readonly SeenTensor[];
}

/** One step of an addon. */
export interface AddonStep extends Seen {
  /** The step that it let the method inside make; null where it let it make none. */
  readonly inner: Seen | null;
}

/**
 * Says what an addon did in a step, as the part of a sentence that follows its name; null where it did nothing. It is in
 * a file next to the definition, `sam.effect.ts` next to `sam.ts`, which is loaded with the inspector, or in the
 * definition's property `effect`.
 */
export type Effect = (step: AddonStep) => Told | null;
