import type { Random } from "../random/random.ts";

export type Task =
  | { readonly kind: "regression" }
  | { readonly kind: "classification"; readonly classes: readonly string[] };

/** Rows of numbers and what is to be learned from them, in raw units. Shared by its readers: never written to. */
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
  /** The number of rows, a whole number from 1. `sampleLimits` has the range that the page offers. */
  readonly samples: number;
  /** The noise from 0 to 1; each generator defines what it moves. */
  readonly noise: number;
  readonly random: Random;
}

export interface DatasetDefinition {
  readonly id: string;
  readonly name: string;
  readonly task: Task["kind"];
  /** The number of features and of classes (0 where the target is a number), the same for each of its tables. */
  readonly shape: { readonly inputs: number; readonly classes: number };
  /** Its authors, year and licence; null for a generator. */
  readonly attribution: string | null;
  /** The lesson of the data set, in a few words. */
  readonly teaches: string;
  /** Units of each hidden layer of a first network for it; none where a linear one will do. */
  readonly hidden: readonly number[];
  /** True where `table` uses its options. */
  readonly generated: boolean;
  /**
   * Returns a table. A generator draws a new one, the same from equal options; a real table ignores them and is the
   * same object each time.
   *
   * @throws RangeError naming the option, its value and what is permitted; Error for a real table whose rows have
   * not been loaded (`loadTables`)
   */
  table(options: TableOptions): Table;
}

/** The range of a generator's samples on the page. */
export const sampleLimits = { min: 50, max: 2000, default: 400 } as const;
