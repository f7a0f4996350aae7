import { say, translated } from "../../words/say.ts";
import { exact } from "../chart/format.ts";
import type { Size } from "../plane/viewport.ts";
import { drawCell, drawLegend, drawMatrices, type NamedMatrix } from "./matrix-drawing.ts";
import { cellAt, layMatrices, type MatrixLayout } from "./matrix-layout.ts";
import { type MatrixShape, rangeOf } from "./matrix-values.ts";
import type { Pencil } from "./pencil.ts";
import type { ProblemPalette, ProblemRace, ProblemView, Reading, Subject } from "./problem-view.ts";

/** Draws the matrix of a problem for contenders side by side, beside the target where there is one. */
export class MatrixView implements ProblemView {
  readonly #race: ProblemRace;
  readonly #matrix: NonNullable<Subject["objective"]["matrix"]>;
  readonly #size: number;
  /** The slots whose matrices are drawn. */
  readonly #slots: readonly number[];
  /** The values of each contender's last parameters. */
  readonly #known = new Map<number, { readonly params: Float64Array; readonly values: Float64Array }>();
  #layout: MatrixLayout | null = null;

  /** @param alone the slot of the only contender to draw; null for all of them */
  constructor({ objective }: Subject, race: ProblemRace, alone: number | null) {
    if (!objective.matrix) throw new RangeError(`${race.spec.problem} has no matrix`);
    this.#race = race;
    this.#matrix = objective.matrix;
    this.#size = objective.size;
    this.#slots = alone === null ? race.spec.contenders.map(({ slot }) => slot) : [alone];
  }

  get shape(): MatrixShape {
    return this.#matrix;
  }

  get count(): number {
    return this.#matrix.rows * this.#matrix.columns;
  }

  isKnownAt(step: number): boolean {
    return this.#slots.some((slot) => this.#race.training(slot)?.paramsAt(step)?.length === this.#size);
  }

  lay(size: Size, _step: number): void {
    this.#layout = layMatrices(this.#slots.length + (this.#matrix.target ? 1 : 0), this.#matrix, size);
  }

  drawGround(): void {}

  drawAt(pencil: Pencil, step: number, palette: ProblemPalette, chosen: number): void {
    const layout = this.#layout;
    if (!layout) return;
    const matrices = this.#matricesAt(step);
    const range = rangeOf(matrices.flatMap(({ values }) => (values ? [values] : [])));
    drawMatrices(pencil, layout, matrices, range, palette);
    drawLegend(pencil, layout, range, palette);
    if (chosen >= 0 && chosen < this.count) drawCell(pencil, layout, this.#cellOf(chosen), palette);
  }

  itemAt(x: number, y: number): number {
    const cell = this.#layout && cellAt(this.#layout, x, y);
    return cell ? cell.row * this.#matrix.columns + cell.column : -1;
  }

  next(item: number, right: number, down: number): number {
    const { rows, columns } = this.#matrix;
    const { row, column } = this.#cellOf(Math.max(0, item));
    const within = (value: number, count: number): number => Math.min(count - 1, Math.max(0, value));
    return within(row + down, rows) * columns + within(column + right, columns);
  }

  nameOf(item: number): string {
    const { rowName, columnName } = this.#matrix;
    const { row, column } = this.#cellOf(item);
    return `${translated(columnName)} ${column + 1}, ${translated(rowName)} ${row + 1}`;
  }

  readingsOf(item: number, step: number): readonly Reading[] {
    const { marked } = this.#matrix;
    const mark = marked?.cells[item] === 1 ? [{ name: translated(marked.name), value: "✓" }] : [];
    return [
      ...mark,
      ...this.#matricesAt(step).flatMap(({ slot, name, values }): Reading[] =>
        values ? [{ name, value: exact(values[item]), ...(slot === null ? {} : { slot }) }] : [],
      ),
    ];
  }

  #cellOf(item: number): { readonly row: number; readonly column: number } {
    const { columns } = this.#matrix;
    return { row: Math.floor(item / columns), column: item % columns };
  }

  #matricesAt(step: number): NamedMatrix[] {
    const shown = this.#slots.map((slot): NamedMatrix => {
      const name = this.#race.names.get(slot) ?? "";
      return { slot, name, values: this.#valuesOf(slot, step) };
    });
    const { target } = this.#matrix;
    return target ? [...shown, { slot: null, name: say("Target"), values: target }] : shown;
  }

  #valuesOf(slot: number, step: number): Float64Array | null {
    const params = this.#race.training(slot)?.paramsAt(step);
    // Parameters of a problem of another size do not fit it.
    if (params?.length !== this.#size) return null;
    const known = this.#known.get(slot);
    if (known?.params === params) return known.values;
    const values = known?.values ?? new Float64Array(this.count);
    this.#matrix.write(params, values);
    this.#known.set(slot, { params, values });
    return values;
  }
}
