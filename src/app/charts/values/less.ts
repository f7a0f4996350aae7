import type { Source } from "../../../plot/chart/column.ts";
import { Growing } from "../../../plot/chart/growing.ts";
import { type Computed, computedColumn } from "./computed-column.ts";

/** Returns the source of a column's values less a number. */
export const less = (source: Source, offset: number): Source =>
  computedColumn(source, () => new Differences(offset));

class Differences implements Computed {
  readonly #offset: number;
  readonly #known = new Growing();

  constructor(offset: number) {
    this.#offset = offset;
  }

  get values(): Float64Array {
    return this.#known.values;
  }

  extend(column: Float64Array, length: number): void {
    const from = this.#known.length;
    if (from < length) this.#known.append(column.subarray(from, length).map((value) => value - this.#offset));
  }
}
