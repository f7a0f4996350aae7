import { byName, namesOf, type Shown } from "../recording/columns.ts";
import type { SpreadName, Spreads } from "../recording/spread.ts";
import { quantileOf, sortFirst } from "./quartiles.ts";

/** A column's numbers in a portion, those of each seed, and the quartiles that are written of them. */
interface Rows {
  readonly members: readonly Float64Array[];
  readonly q1: Float64Array;
  readonly median: Float64Array;
  readonly q3: Float64Array;
}

/** Writes the spreads of one contender's columns, portion by portion. */
export class SpreadWriter<Columns extends Readonly<Record<string, Shown>>> {
  readonly #names: readonly SpreadName<Columns>[];
  /** The number of a run that diverged, by column. */
  readonly #worst: readonly number[];
  /** The last number of each run, by column. */
  readonly #last: readonly Float64Array[];
  /** The numbers of one row, in order. */
  readonly #row: Float64Array;

  /** @param seeds the number of runs */
  constructor(columns: Columns, seeds: number) {
    this.#names = spreadNames(columns);
    this.#worst = this.#names.map((name) => (columns[name].unit === "share" ? 0 : Number.POSITIVE_INFINITY));
    this.#last = this.#names.map(() => new Float64Array(seeds).fill(Number.NaN));
    this.#row = new Float64Array(seeds);
  }

  /**
   * Returns the quartiles of as many rows as the longest run has.
   *
   * @param members the columns of each run since the last call, shorter where it stopped
   * @param diverged says of each run whether it stopped by diverging
   */
  write(
    members: readonly Readonly<Record<SpreadName<Columns>, Float64Array>>[],
    diverged: readonly boolean[],
  ): Spreads<SpreadName<Columns>> {
    return byName(this.#names, (name, column) => {
      const columns = members.map((member) => member[name]);
      const length = Math.max(...columns.map((values) => values.length));
      const [q1, median, q3] = [new Float64Array(length), new Float64Array(length), new Float64Array(length)];
      this.#fill({ members: columns, q1, median, q3 }, column, diverged);
      return { q1, median, q3 };
    });
  }

  /** Writes the quartiles of a column (mutates `rows`). */
  #fill({ members, q1, median, q3 }: Rows, column: number, diverged: readonly boolean[]): void {
    const last = this.#last[column];
    for (let row = 0; row < median.length; row++) {
      let count = 0;
      for (let k = 0; k < members.length; k++) {
        if (row < members[k].length) last[k] = members[k][row];
        // A column without a number before, as accuracy where there are no classes, has none after.
        else if (diverged[k] && !Number.isNaN(last[k])) last[k] = this.#worst[column];
        if (Number.isNaN(last[k])) continue;
        this.#row[count] = last[k];
        count += 1;
      }
      sortFirst(this.#row, count);
      q1[row] = quantileOf(this.#row, count, 0.25);
      median[row] = quantileOf(this.#row, count, 0.5);
      q3[row] = quantileOf(this.#row, count, 0.75);
    }
  }
}

/** Returns the names of the columns that have a spread, in their order. */
const spreadNames = <Columns extends Readonly<Record<string, Shown>>>(
  columns: Columns,
): readonly SpreadName<Columns>[] =>
  namesOf(columns).filter((name): name is SpreadName<Columns> => {
    const { unit } = columns[name];
    return unit !== "count" && unit !== "coordinate";
  });
