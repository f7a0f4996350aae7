import type { Hyperparameter, Values } from "../define/hyperparameter.ts";
import type { Implementation } from "./implementation.ts";

/** A point at which libraries or papers that use the same name do something else. */
export interface Convention {
  /** A few words: "Where eps stands". */
  readonly title: string;
  /** Who does what, and what follows from it. */
  readonly text: string;
  /** The other way as a rule, to be raced against this one. */
  readonly rival?: Rival;
  /** Who has it the other way. */
  readonly libraries?: readonly Implementation[];
}

/** A rule of the same hyperparameters under another convention; it need not read them all. */
export interface Rival {
  readonly name: string;
  readonly rule: string;
  /** Hyperparameters that it has besides. */
  readonly hyperparameters?: Readonly<Record<string, Hyperparameter>>;
  /** Values at which the two differ visibly, where the defaults don't show it; set for both. */
  readonly values?: Values;
  /** Values to race the rival with that are set for it alone. */
  readonly own?: Values;
}
