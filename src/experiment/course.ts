import type { Residuals } from "../optim/index.ts";
import type { Objective } from "./objective.ts";

/** Numbers that are updated together: a weight matrix, a bias, or the two coordinates of a surface. */
export interface Tensor {
  /** Its part of the parameters: from, up to but not including, to. */
  readonly from: number;
  readonly to: number;
  /** Sizes whose product is the number of elements. */
  readonly shape: readonly number[];
  /** Names of the groups it belongs to, later ones before earlier: "weights", "layer1". */
  readonly groups: readonly string[];
}

/** What all contenders run on alike. */
export interface Track {
  readonly objective: Objective;
  readonly start: Float64Array;
  readonly tensors: readonly Tensor[];
  /** Standard deviation of the noise added to the gradient. */
  readonly noiseStd: number;
  /** Gradient norm at which a contender stops; 0 for never. */
  readonly tolerance: number;
  /** Microseconds that an update of one contender takes, roughly. */
  readonly updateTime: number;
  /**
   * The loss as a sum of squares at `params`, of the batch of the step that `step` tells, where it is one.
   */
  readonly residuals?: ((params: Float64Array, step: () => number) => Residuals) | undefined;
  /** What it means that the loss is not a number. */
  readonly noValue: string;
}

/** Where a contender is, and what the objective says there. */
export interface Position {
  readonly params: Float64Array;
  /** Where it was before its last update. */
  readonly previous: Float64Array;
  /** Of the exact loss, or of the batch's, at `params`. */
  readonly grads: Float64Array;
  readonly loss: number;
  readonly gradNorm: number;
  /** Gradients that the optimizer has asked for to come here. */
  readonly gradientEvaluations: number;
}

/** A track and what is written down of those who run on it. */
export interface Course<Report> extends Track {
  recorder(): Recorder<Report>;
}

/** Writes down one contender's way. */
export interface Recorder<Report> {
  /** Makes room for up to `count` points. */
  begin(count: number): void;
  /** Where a contender is after `step` updates; `last` at the step limit. */
  record(position: Position, step: number, last: boolean): void;
  /** What was recorded since `begin`, in arrays of its own, to be transferred. */
  take(): Report;
}
