import type { MadeStep, Quantity } from "../define/quantities.ts";
import type { StateValues } from "../engine/method.ts";

/** One tensor's part of a step that it was moved by. */
export interface MovedTensor {
  readonly before: MadeStep["tensors"][number]["before"];
  readonly grad: Exclude<MadeStep["tensors"][number]["grad"], null>;
  readonly shape: readonly number[];
  /** Returns a hyperparameter in effect. */
  readonly value: (name: string) => number;
  /** The tensor's state before the step and after it, and what was noted of it. */
  readonly start: StateValues;
  readonly state: StateValues;
  readonly noted: StateValues;
}

/** Returns the tensors that a step moved: those with a gradient. With each stands its place among all. */
export const movedTensors = (step: MadeStep): readonly (readonly [place: number, moved: MovedTensor])[] =>
  step.tensors.flatMap(({ before, grad, shape, values }, k) => {
    if (!grad) return [];
    const [start, state, noted] = [step.start, step.state, step.noted].map(({ tensors }) => tensors[k] ?? {});
    const value = (name: string) => values.get(name) ?? Number.NaN;
    return [[k, { before, grad, shape, value, start, state, noted }] as const];
  });

/** Returns the quantities of every tensor that a step moved, each with its tensor's place. */
export const eachTensor =
  (of: (tensor: MovedTensor) => readonly Quantity[]) =>
  (step: MadeStep): Quantity[] =>
    movedTensors(step).flatMap(([tensor, moved]) => of(moved).map((quantity) => ({ ...quantity, tensor })));
