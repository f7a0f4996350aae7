import type { OptimizerDefinition } from "./definition.ts";
import type { Oracle } from "./method.ts";
import type { Known } from "./oracle.ts";
import type { Numbers, Parameter } from "./parameter.ts";

/** What moves parameters in the library: an optimizer, or one with something round it. */
export interface Stepper<State> {
  readonly definition: OptimizerDefinition;
  /** All that it manages, in order. */
  readonly params: readonly Parameter<Numbers>[];
  /** Whether it needs a closure. */
  readonly asks: boolean;
  readonly known: Known;
  zeroGrad(): void;
  /** One step, by the gradients as they are and by what the oracle answers: for what goes round an optimizer. */
  stepBy(oracle: Oracle): void;
  stateDict(): State;
  loadStateDict(state: State): void;
}
