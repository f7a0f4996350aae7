import type { FunctionName, ReductionName } from "./functions.ts";
import type { BinaryOperator, Expression, Span } from "./syntax.ts";

// One constructor a kind of node, as they are: what simplifies while it builds is in algebra.ts.

export const number = (value: number, span: Span): Expression => ({ kind: "number", value, span });

export const name = (text: string, span: Span): Expression => ({ kind: "name", name: text, span });

export const negate = (argument: Expression, span: Span): Expression => ({ kind: "negate", argument, span });

export const binary = (
  operator: BinaryOperator,
  left: Expression,
  right: Expression,
  span: Span,
): Expression => ({ kind: "binary", operator, left, right, span });

export const call = (
  functionName: FunctionName,
  parameters: readonly Expression[],
  span: Span,
): Expression => ({
  kind: "call",
  name: functionName,
  arguments: parameters,
  span,
});

export const reduction = (
  reductionName: ReductionName,
  parameters: readonly Expression[],
  span: Span,
): Expression => ({ kind: "reduction", name: reductionName, arguments: parameters, span });
