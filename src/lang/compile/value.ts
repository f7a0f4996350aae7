import type { FunctionName } from "../functions/functions.ts";
import type { BinaryOperator } from "../tree/syntax.ts";

/** An operation; "single" rounds to single precision. */
export type Operation = BinaryOperator | FunctionName | "negate" | "single";

/**
 * One value that a run computes, identified by its index; operands are the indices of earlier values. A uniform value
 * is the same in every lane; `lanes` is their number. A reduction adds its operand up over the lanes of this tensor or
 * of all tensors; the other reductions are made of these two.
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

/** Returns true for a total, a sum over all tensors, of which a stage computes the share of one tensor. */
export const isTotal = (value: Value): boolean => value.kind === "reduction" && value.over === "all";
