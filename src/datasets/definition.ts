import type { Random } from "../random/random.ts";

export type Task =
  | { readonly kind: "regression" }
  | { readonly kind: "classification"; readonly classes: readonly string[] };

/** Rows of numbers and what is to be learned from them, in raw units. Shared by its readers: nobody writes into it. */
export interface Table {
  /** The names of the input columns. */
  readonly features: readonly string[];
  readonly target: string;
  readonly task: Task;
  readonly rows: number;
  /** [row][feature], row-major; finite, of magnitude at most 1e150. */
  readonly inputs: Float64Array;
  /** [row]: a number, or the index of a class. */
  readonly targets: Float64Array;
}

export interface TableOptions {
  /** How many rows; a whole number from 1. `sampleLimits` has the range that the page offers. */
  readonly samples: number;
  /** From 0 to 1; each generator says what it jitters. */
  readonly noise: number;
  readonly random: Random;
}

export interface DatasetDefinition {
  readonly id: string;
  readonly name: string;
  readonly task: Task["kind"];
  /** Number of features, and of classes (0 where the target is a number); the same for every table of it. */
  readonly shape: { readonly inputs: number; readonly classes: number };
  /** Who made it, when, and under which licence; null for a generator of ours. */
  readonly attribution: string | null;
  /** What it teaches, in a few words. */
  readonly teaches: string;
  /** Units of each hidden layer of a first network for it; none where a linear one will do. */
  readonly hidden: readonly number[];
  /** Whether `table` heeds its options. */
  readonly generated: boolean;
  /**
   * A generator draws a new table, the same from equal options; a real table ignores them and is the same object
   * each time.
   *
   * @throws RangeError naming the option, its value and what is permitted; Error for a real table whose rows have
   * not been loaded (`loadTables`)
   */
  table(options: TableOptions): Table;
}

/** How many samples of a generator the page offers. */
export const sampleLimits = { min: 50, max: 2000, default: 400 } as const;
