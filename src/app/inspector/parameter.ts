import type { ProblemTensor } from "../../problems/index.ts";
import { say } from "../../words/say.ts";

/** A parameter of a problem. */
export interface ParameterChoice {
  /** The index of its tensor. */
  readonly tensor: number;
  /** Its index within the tensor, row by row. */
  readonly element: number;
  /** The same as an index for each size of the tensor, from 0. */
  readonly indices: readonly number[];
}

/** Returns the parameter with an index among all of them; the last one where there are fewer. */
export function parameterIn(index: number, tensors: readonly ProblemTensor[]): ParameterChoice {
  const found = tensors.findIndex(({ to }) => index < to);
  const tensor = found < 0 ? tensors.length - 1 : found;
  const { from, to, shape } = tensors[tensor];
  const element = Math.max(0, Math.min(index, to - 1) - from);
  return { tensor, element, indices: indicesOf(element, shape) };
}

function indicesOf(element: number, shape: readonly number[]): number[] {
  const indices: number[] = [];
  let rest = element;
  for (const size of shape.toReversed()) {
    indices.unshift(rest % size);
    rest = Math.floor(rest / size);
  }
  return indices;
}

/** Returns the index among all parameters of one in a tensor. @param indices one for each size of the tensor */
export const indexOf = ({ from, shape }: ProblemTensor, indices: readonly number[]): number =>
  from + shape.reduce((element, size, d) => element * size + Math.min(indices[d] ?? 0, size - 1), 0);

/** Names a parameter: "block 2, 3", "weight, row 2, column 5". Indices count from 1. */
export function parameterName(
  { tensor, indices }: ParameterChoice,
  tensors: readonly ProblemTensor[],
): string {
  const { name, shape } = tensors[tensor];
  const parts = indices.map((index, d) =>
    shape.length === 2 ? `${say(sides[d])} ${index + 1}` : `${index + 1}`,
  );
  return [name, ...parts].join(", ");
}

const sides = ["row", "column"] as const;

/** Names the choice of an index, for a list. @param size the number of sizes that the tensor has */
export function indexName(dimension: number, size: number): string {
  if (size > 2) return say("index {number}", { number: dimension + 1 });
  return say(size === 2 ? sides[dimension] : "element");
}

/** Returns the label of a list of indices. */
export function indexLabel(dimension: number, { name: tensor, shape }: ProblemTensor): string {
  if (shape.length > 2) return say("Index {number} of {tensor}", { number: dimension + 1, tensor });
  if (shape.length < 2) return say("Element of {tensor}", { tensor });
  return say(dimension === 0 ? "Row of {tensor}" : "Column of {tensor}", { tensor });
}
