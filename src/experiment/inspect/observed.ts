import type { Numbers, OptimizerDefinition, Quantity, StateValues, Symmetric } from "../../optim/index.ts";
import type { Runner } from "../runner.ts";

/** A tensor at the beginning or at the end of a step, as one level had it. All arrays are copies. */
export interface TensorView {
  readonly data: Numbers;
  readonly shape: readonly number[];
  /** The gradient that the level was given; null where it was given none. Undefined after a step that evaluated more. */
  readonly grad: Numbers | null;
  /** Hyperparameters in effect by their names without the addon's id; of the optimizer, `lr` after schedule and warmup. */
  readonly values: ReadonlyMap<string, number>;
  /** The level's state of this tensor, and what it keeps for all tensors. */
  readonly state: StateValues;
}

/** One step that a level was asked for. */
export interface ObservedCall {
  /** The loss where the step began. */
  readonly loss: number;
  readonly before: readonly TensorView[];
  readonly after: readonly TensorView[];
  /** The method's quantities of the step beyond its state, computed when it is read; empty where it says nothing. */
  readonly quantities: readonly Quantity[];
  /**
   * The matrix by which it multiplies the gradient or the momentum; null where it is no method, or of more than two
   * parameters.
   */
  readonly preconditioner: Symmetric | null;
}

/** An addon, or the optimizer. */
export interface ObservedLevel {
  readonly id: string;
  /** Empty where the level around it made no step: accumulation waits. */
  readonly calls: readonly ObservedCall[];
}

/** One update as it happened. */
export interface ObservedStep {
  readonly slot: number;
  /** It leads from the position after `step` updates to that after one more. */
  readonly step: number;
  readonly definition: OptimizerDefinition;
  /** The length of the run, which schedules may read. */
  readonly steps: number;
  /** The gradient without the noise that the step has; null without noise. */
  readonly exact: Numbers | null;
  /** The outermost addon first, the optimizer last. */
  readonly levels: readonly ObservedLevel[];
  /** The reason why the contender stopped with this update; null where it can go on. */
  readonly stopped: Runner["stopped"];
}

/** Returns the optimizer's step; undefined where it made none. */
export const optimizerCall = ({ levels }: ObservedStep): ObservedCall | undefined =>
  levels.at(-1)?.calls.at(-1);
