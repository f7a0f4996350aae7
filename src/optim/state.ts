import type { MethodState, StateValues } from "./method.ts";
import { describe } from "./parameter.ts";

/** All that an optimizer remembers, to go on from later: see `stateDict`. */
export interface StateDict {
  readonly state: MethodState;
  /** The options of each group in force, and how many elements each of its parameters has. */
  readonly paramGroups: readonly { readonly options: object; readonly sizes: readonly number[] }[];
}

/**
 * @param own what the optimizer itself would give
 * @throws TypeError or RangeError where `dict` is not of the same shape
 */
export function checkState(dict: StateDict, own: StateDict): void {
  const lists = [dict?.paramGroups, dict?.state?.tensors];
  if (!lists.every((list) => Array.isArray(list) && list.every(isObject)) || !isObject(dict.state.shared))
    throw new TypeError(`dict must be what stateDict() returned, got ${describe(dict)}`);
  const sizes = (one: StateDict) => JSON.stringify(one.paramGroups.map((group) => group.sizes));
  if (sizes(dict) !== sizes(own))
    throw new RangeError(`dict is of parameters of sizes ${sizes(dict)}, and these have ${sizes(own)}`);
  checkMethodState(dict.state, own.state);
}

/** @throws RangeError where `state` is not of the same shape as `own` */
export function checkMethodState(state: MethodState, own: MethodState): void {
  const shapes = (one: MethodState) => JSON.stringify([kindsOf(one.shared), ...one.tensors.map(shapeOf)]);
  if (shapes(state) !== shapes(own)) throw new RangeError("dict is the state of another kind of optimizer");
}

const isObject = (value: unknown): boolean => typeof value === "object" && value !== null;

/** Names, and how many numbers each stands for; 0 for a single one. */
const shapeOf = (values: StateValues): [name: string, length: number][] =>
  Object.entries(values).map(([name, value]) => [name, typeof value === "number" ? 0 : value.length]);

/** Names, and whether each stands for many numbers: how many, a history decides that grows from step to step. */
const kindsOf = (values: StateValues): [name: string, many: boolean][] =>
  Object.entries(values).map(([name, value]) => [name, typeof value !== "number"]);
