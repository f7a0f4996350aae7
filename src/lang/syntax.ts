import type { FunctionName, ReductionName } from "./functions.ts";

/** Where a node stands in the text it was read from: offsets in UTF-16 units, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type BinaryOperator = "+" | "-" | "*" | "/" | "^" | "<" | "<=" | ">" | ">=" | "==" | "!=";

/**
 * An expression of the language. Comparisons yield 1 or 0; `where` takes its second argument
 * when its first is neither 0 nor NaN; a reduction has the same value in every element. A derived node (a derivative, say) carries the span of what it came from.
 */
export type Expression =
  | { readonly kind: "number"; readonly value: number; readonly span: Span }
  | { readonly kind: "name"; readonly name: string; readonly span: Span }
  | { readonly kind: "negate"; readonly argument: Expression; readonly span: Span }
  | {
      readonly kind: "binary";
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
      readonly span: Span;
    }
  | {
      readonly kind: "call";
      readonly name: FunctionName;
      readonly arguments: readonly Expression[];
      readonly span: Span;
    }
  | {
      readonly kind: "reduction";
      readonly name: ReductionName;
      readonly arguments: readonly Expression[];
      readonly span: Span;
    };

export type Reduction = Extract<Expression, { kind: "reduction" }>;

/** `name = value`, or `init name = value`, which gives a state slot its value before the first step. */
export interface Statement {
  readonly name: string;
  readonly initial: boolean;
  readonly value: Expression;
  readonly span: Span;
}

export interface Program {
  readonly statements: readonly Statement[];
}
