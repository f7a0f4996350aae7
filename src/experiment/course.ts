import type { Method, Numbers, Observe, OptimizerDefinition, Residuals } from "../optim/index.ts";
import type { Leaper } from "./leaper.ts";
import type { Objective } from "./objective.ts";

/** Parameters that are updated together: a weight matrix, a bias, or the two coordinates of a surface. */
export interface Tensor {
  /** Its name: "memory", "block 2"; left out where its groups name it, and on a surface. */
  readonly name?: string;
  /** Its part of the parameters: from `from` up to, not including, `to`. */
  readonly from: number;
  readonly to: number;
  /** Sizes whose product is the number of elements. */
  readonly shape: readonly number[];
  /** Names of the groups it belongs to; a later one takes precedence: "weights", "layer1". */
  readonly groups: readonly string[];
}

/** The problem and the conditions that all contenders share. */
export interface Track {
  /** The name of the problem, for messages on what it lacks; left out of surfaces and networks. */
  readonly name?: string | undefined;
  readonly objective: Objective;
  /** Parameters and gradients are in its precision. */
  readonly start: Numbers;
  /** Is called with a contender's method after each update. */
  readonly afterUpdate?: ((method: Method) => void) | undefined;
  /** Receives the parts of each contender's method as they are made. */
  readonly observe?: Observe | undefined;
  readonly tensors: readonly Tensor[];
  /** Standard deviation of the noise added to each component of the gradient; null where there is no noise. */
  readonly noise: Float64Array | null;
  /** Gradient norm at which a contender stops; with 0 none does. */
  readonly tolerance: number;
  /** Microseconds that an update of one contender takes, roughly. */
  readonly updateTime: number;
  /**
   * Returns the loss at `params` as a sum of squares, for the batch of the step that `step` returns; missing where the
   * loss is no such sum.
   */
  readonly residuals?: ((params: Numbers, step: () => number) => Residuals) | undefined;
  /** Returns what makes many steps of an optimizer at once; missing, or null, where nothing does. */
  readonly leaper?: ((definition: OptimizerDefinition) => Leaper | null) | undefined;
  /** Says why an optimizer cannot run on it; null where it can. */
  readonly refuses?: ((definition: OptimizerDefinition) => string | null) | undefined;
  /** Says what a loss of NaN means, for messages. */
  readonly noValue: string;
}

/** A contender's parameters with their loss and gradient. */
export interface Position {
  readonly params: Numbers;
  /** The parameters before its last update. */
  readonly previous: Numbers;
  /** Gradient of the exact loss, or of the batch's, at `params`. */
  readonly grads: Numbers;
  readonly loss: number;
  readonly gradNorm: number;
  /** Gradient evaluations that the optimizer has spent so far. */
  readonly gradientEvaluations: number;
}

/** A problem made ready to run, with the recorders of its contenders. */
export interface Course<Report> extends Track {
  /** @param lean true to record no columns of layers and of parts: those have no spread over seeds */
  recorder(lean?: boolean): Recorder<Report>;
}

/** Records one contender's steps. */
export interface Recorder<Report> {
  /** Makes room for up to `count` points. */
  begin(count: number): void;
  /** Records the contender's position after `step` updates; `last` at the step limit. */
  record(position: Position, step: number, last: boolean): void;
  /** Returns the record since `begin`, in new arrays, which can be transferred. */
  take(): Report;
}
