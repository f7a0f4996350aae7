import type { FunctionName, ReductionName } from "../functions/functions.ts";

/** The place of a node in the text it was read from: offsets in UTF-16 units, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type BinaryOperator = "+" | "-" | "*" | "/" | "^" | "<" | "<=" | ">" | ">=" | "==" | "!=";

/**
 * An expression of the language. Comparisons yield 1 or 0; `where` takes its second argument when its first is neither
 * 0 nor NaN; a reduction has the same value in every element. A derived node (of a derivative, say) has the span of
 * the node that it came from.
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

/** The scales of a slider; `complement` is logarithmic in 1 − value, for decay rates near 1. */
export const declaredScales = ["linear", "log", "complement", "switch"] as const;

export type DeclaredScale = (typeof declaredScales)[number];

/** `name = value in min..max scale`: a hyperparameter with the value it starts from and its slider. */
export interface Declaration {
  readonly name: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly scale: DeclaredScale;
  readonly span: Span;
  /** The places of its parts; null for a scale that is left out. */
  readonly places: {
    readonly name: Span;
    readonly value: Span;
    readonly range: Span;
    readonly scale: Span | null;
  };
}

export interface Program {
  readonly declarations: readonly Declaration[];
  readonly statements: readonly Statement[];
}
