import type { FunctionName } from "../functions/functions.ts";
import type { BinaryOperator } from "../tree/syntax.ts";

export type Operation = BinaryOperator | FunctionName | "negate";

/**
 * One value that a run computes, known by its place in the list; operands are places of earlier values.
 * A uniform value is the same in every lane; `lanes` is their number. A reduction adds its operand up over the lanes,
 * of this tensor or of all, and the other reductions are made of these two.
 */
export type Value =
  | { readonly kind: "constant"; readonly value: number; readonly uniform: true }
  | { readonly kind: "lanes"; readonly uniform: true }
  | { readonly kind: "input"; readonly name: string; readonly uniform: boolean }
  | {
      readonly kind: "operation";
      readonly operation: Operation;
      readonly operands: readonly number[];
      readonly uniform: boolean;
    }
  | {
      readonly kind: "reduction";
      readonly over: "tensor" | "all";
      readonly operands: readonly [number];
      readonly uniform: true;
    };

const none: readonly number[] = [];

export const operandsOf = (value: Value): readonly number[] =>
  value.kind === "operation" || value.kind === "reduction" ? value.operands : none;

/** A sum over all tensors: of it, a run computes the share of one. */
export const isTotal = (value: Value): boolean => value.kind === "reduction" && value.over === "all";
