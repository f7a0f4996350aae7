import type { Activation, Arithmetic } from "./arithmetic/arithmetic.ts";

/** States an activation: the value of a hidden unit at the sum z of its inputs, its derivative, and its names. */
export interface ActivationDefinition {
  /** Its name in links and in the library. */
  readonly id: string;
  /** Its name on the page. */
  readonly name: string;
  /** Returns the activation in an arithmetic: with numbers, or with vectors, in double or single precision. */
  readonly formula: <N, Mask>(arithmetic: Arithmetic<N, Mask>) => Activation<N>;
  /** Is in a file next to the definition where a first visit should not load it: see `ActivationInPython`. */
  readonly python?: ActivationInPython;
}

/** Names that texts for NumPy may call besides `np`. */
export type NumpyHelper = "sigmoid" | "erf" | "math";

/** The text of an activation in Python programs: `gelu.python.ts` next to `gelu.ts`, or the property `python`. */
export interface ActivationInPython {
  /** Value and derivative as NumPy expressions of z and a. */
  readonly numpy: { readonly forward: string; readonly derivative: string };
  /** Names that these call besides `np`. */
  readonly uses?: readonly NumpyHelper[];
  /** The module of `torch.nn`; an expression of z where there is none; null where there is nothing to compute. */
  readonly torch: { readonly module: string } | { readonly expression: string } | null;
}
