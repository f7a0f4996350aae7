/** How a quantity is laid out on a slider. `complement` is logarithmic in 1 − value, for decay rates near 1. */
export type Scale = "linear" | "log" | "complement" | "switch";

/** The values a hyperparameter may take: `min` and `max` belong to the range unless marked open. */
export interface Range {
  readonly min: number;
  readonly max: number;
  readonly openMin?: boolean;
  readonly openMax?: boolean;
}

/** The value a hyperparameter has when it is not given; may follow others (`dampening` follows `momentum`). */
export type Default = number | ((values: Readonly<Record<string, number>>) => number);

export interface Hyperparameter {
  /** For a label, in Unicode: "η", "β₁". */
  readonly symbol: string;
  /** What it is, in a few words of a sentence: "learning rate". */
  readonly label: string;
  readonly default: Default;
  readonly range: Range;
  readonly scale: Scale;
  /** The ends of its slider, inside `range`; a typed value may go beyond them. */
  readonly slider: { readonly min: number; readonly max: number };
  /** One sentence: what it does. */
  readonly meaning: string;
}

/** A named way to set an optimizer, offered when one is added and used as its name where the values agree. */
export interface Variant {
  readonly name: string;
  readonly values: Readonly<Record<string, number>>;
}

export interface OptimizerDefinition {
  readonly id: string;
  readonly name: string;
  /** Authors, year, identifier. */
  readonly paper: string;
  /** In the order they are shown. */
  readonly hyperparameters: Readonly<Record<string, Hyperparameter>>;
  /** The update in the rule language. */
  readonly rule: string;
  /** What the values must fulfil together: a sentence that says what does not hold, or null. */
  readonly conflict?: (values: Readonly<Record<string, number>>) => string | null;
  readonly variants: readonly Variant[];
  /** A paragraph: what it does, where it fails, which convention it follows. */
  readonly notes: string;
}

/** Marks a file's definition for the index of this folder. */
export const defineOptimizer = (definition: OptimizerDefinition): OptimizerDefinition => definition;
