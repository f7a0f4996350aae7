import type { Values } from "./hyperparameter.ts";

/** Where libraries or papers that use the same name do something else. */
export interface Convention {
  /** A few words: "Where eps stands". */
  readonly title: string;
  /** Who does what, and what follows from it. */
  readonly text: string;
  /** The other way as a rule of the same hyperparameters, to be raced against this one. */
  readonly rival?: {
    readonly name: string;
    readonly rule: string;
    /** Values at which the two differ visibly, where the defaults don't show it. */
    readonly values?: Values;
  };
}
