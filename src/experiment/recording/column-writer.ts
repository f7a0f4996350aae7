import { byName, type Column, namesOf } from "./columns.ts";

/** Writes rows of columns; a row allocates nothing. */
export class ColumnWriter<Name extends string, Source, Context> {
  readonly #names: readonly Name[];
  readonly #columns: readonly Column<Source, Context>[];
  /** An array for each column, in their order. */
  #values: readonly Float64Array[] = [];
  #length = 0;

  constructor(columns: Readonly<Record<Name, Column<Source, Context>>>) {
    this.#names = namesOf(columns);
    this.#columns = this.#names.map((name) => columns[name]);
  }

  /** Begins columns of up to `capacity` rows. */
  begin(capacity: number): void {
    this.#length = 0;
    this.#values = this.#columns.map(() => new Float64Array(capacity));
  }

  /** Adds a row, measured after `step` updates. */
  write(source: Source, context: Context, step: number): void {
    for (let c = 0; c < this.#columns.length; c++)
      this.#values[c][this.#length] = this.#columns[c].of(source, context, step);
    this.#length += 1;
  }

  /** Returns a column's number in the row written last. */
  last(name: Name): number {
    return this.#values[this.#names.indexOf(name)][this.#length - 1];
  }

  /** Returns the rows written since `begin`, in new arrays. */
  take(): Readonly<Record<Name, Float64Array>> {
    return byName(this.#names, (_, c) => this.#values[c].slice(0, this.#length));
  }
}
