import type { OptimizerDefinition } from "../define/definition.ts";
import { NegatedOracle } from "../library/maximize.ts";
import type { Numbers, Parameter } from "../library/parameter.ts";
import type { StateDtype } from "../library/state-dtype.ts";
import type { Oracle, Tensor } from "./method.ts";
import { ClosureOracle, type Known } from "./oracle.ts";

/** An optimizer of the library, or a SAM or Lookahead that wraps one. */
export interface Stepper<State> {
  readonly definition: OptimizerDefinition;
  /** All parameters that it manages, in order. */
  readonly params: readonly Parameter<Numbers>[];
  /** True for each parameter whose loss is maximised. */
  readonly climbs: readonly boolean[];
  /** True where `step` needs a closure. */
  readonly needsClosure: boolean;
  readonly known: Known;
  /** The precision of its state, where it is not double. */
  readonly stateDtype: StateDtype | undefined;
  zeroGrad(): void;
  /**
   * Makes one step, called by an addon that wraps the optimizer.
   *
   * @param tensors its parameters, with the gradients to use: negated where it maximises, as the oracle's are
   */
  stepBy(tensors: readonly Tensor[], oracle: Oracle): void;
  stateDict(): State;
  loadStateDict(state: State): void;
}

/**
 * Makes one step of an optimizer, or of the outermost wrapper.
 *
 * @param name for errors
 * @returns the loss before the step; undefined without a closure
 * @throws TypeError where a closure is needed and there is none
 */
export function stepWith(
  stepper: Stepper<unknown>,
  name: string,
  closure: (() => number) | undefined,
): number | undefined {
  const { params, climbs } = stepper;
  const oracle = new ClosureOracle(name, params, closure, stepper.known);
  if (stepper.needsClosure) oracle.requireClosure();
  if (climbs.includes(true)) {
    const negated = new NegatedOracle(params, oracle, climbs);
    stepper.stepBy(negated.tensors, negated);
  } else stepper.stepBy(params, oracle);
  return closure ? oracle.loss : undefined;
}
