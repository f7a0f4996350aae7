import type { FunctionName, ReductionName } from "../functions/functions.ts";
import type { BinaryOperator, Expression, Span } from "./syntax.ts";

// One constructor for each kind of node, without simplification; algebra.ts has constructors that simplify.

/** The number of nodes that may still be built within `buildAtMost`. */
let left = Number.MAX_SAFE_INTEGER;

class TooManyNodes extends Error {}

/** Returns the result of `build`, or null if it builds more than `nodes` nodes, including those that it drops again. */
export function buildAtMost<T>(nodes: number, build: () => T): T | null {
  const outside = left;
  const granted = Math.min(nodes, outside);
  left = granted;
  try {
    return build();
  } catch (error) {
    // Where the limit of an outer call is reached, the outer call ends too.
    if (error instanceof TooManyNodes && granted === nodes) return null;
    throw error;
  } finally {
    left += outside - granted;
  }
}

function built(e: Expression): Expression {
  left -= 1;
  if (left < 0) throw new TooManyNodes();
  return e;
}

export const number = (value: number, span: Span): Expression => built({ kind: "number", value, span });

export const name = (text: string, span: Span): Expression => built({ kind: "name", name: text, span });

export const negate = (argument: Expression, span: Span): Expression =>
  built({ kind: "negate", argument, span });

export const binary = (
  operator: BinaryOperator,
  left: Expression,
  right: Expression,
  span: Span,
): Expression => built({ kind: "binary", operator, left, right, span });

export const call = (functionName: FunctionName, parameters: readonly Expression[], span: Span): Expression =>
  built({ kind: "call", name: functionName, arguments: parameters, span });

export const reduction = (
  reductionName: ReductionName,
  parameters: readonly Expression[],
  span: Span,
): Expression => built({ kind: "reduction", name: reductionName, arguments: parameters, span });
