import type { Hyperparameter, Values } from "../define/hyperparameter.ts";
import type { Implementation } from "./implementation.ts";

/** A point at which libraries or papers that use the same name differ. */
export interface Convention {
  /** A few words: "Where eps stands". */
  readonly title: string;
  /** Sentences that say which libraries do what, and what follows. */
  readonly text: string;
  /** The rule for the other way, to be raced against the one here. */
  readonly rival?: Rival;
  /** Libraries, authors and papers that follow the other convention. */
  readonly libraries?: readonly Implementation[];
}

/** A rule of the same hyperparameters under another convention; it need not read them all. */
export interface Rival {
  readonly name: string;
  readonly rule: string;
  /** Further hyperparameters that it has. */
  readonly hyperparameters?: Readonly<Record<string, Hyperparameter>>;
  /** Values for both rules at which they differ visibly, where they do not at the defaults. */
  readonly values?: Values;
  /** Values for the rival alone. */
  readonly own?: Values;
}
