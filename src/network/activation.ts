/** The response of a hidden unit to the sum z of its inputs: its numbers and its names. */
export interface ActivationDefinition {
  /** Its name in links and in the library. */
  readonly id: string;
  /** Its name on the page. */
  readonly name: string;
  readonly forward: (z: number) => number;
  /** The derivative at z, where the response is a. */
  readonly derivative: (z: number, a: number) => number;
  /** Stands in a file beside the definition where a first visit should not load it: see `ActivationInPython`. */
  readonly python?: ActivationInPython;
}

/** What texts for NumPy may call besides `np`. */
export type NumpyHelper = "sigmoid" | "erf" | "math";

/** The text of an activation in programs for Python: `gelu.python.ts` beside `gelu.ts`, or the property `python`. */
export interface ActivationInPython {
  /** Response and slope as expressions of z and a in NumPy. */
  readonly numpy: { readonly forward: string; readonly derivative: string };
  /** What these call besides `np`. */
  readonly uses?: readonly NumpyHelper[];
  /** The module of `torch.nn`; an expression of z where there is none; null where there is nothing to compute. */
  readonly torch: { readonly module: string } | { readonly expression: string } | null;
}
