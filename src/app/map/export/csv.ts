import { axisValues, slotsOf, valuesOf } from "../../../experiment/sweep/cells/cell-spec.ts";
import type { CellColumns } from "../../../experiment/sweep/cells/columns.ts";
import { regimes } from "../../../experiment/sweep/cells/regime.ts";
import type { FoundCells } from "../found-cells.ts";

/**
 * Yields a map as CSV: a row for each cell that is computed, with all digits. The columns of a comparison have the
 * number of their contender: "loss.1", "loss.2".
 */
export function* mapCsv(cells: FoundCells): Generator<string> {
  const { spec, columns, against, source } = cells;
  const { map } = spec;
  const values = axisValues(spec);
  const measures = measuresOf(cells);
  const pair = against ? [columns, against] : [columns];
  const suffixes = against ? slotsOf(map).map((slot) => `.${slot + 1}`) : [""];
  const heads = suffixes.flatMap((suffix) => measures.map(({ name }) => name + suffix));
  yield `${[...map.axes.map(({ name }) => name), ...heads].join(",")}\n`;
  for (let cell = 0; cell < source.length; cell++) {
    if (source[cell] !== cell) continue;
    const results = pair.flatMap((some) => measures.map(({ of }) => of(some, cell)));
    yield `${[...valuesOf(spec, cell, values).map(written), ...results].join(",")}\n`;
  }
}

/** A column of the file: its name, and its text for a cell. */
interface Measure {
  readonly name: string;
  readonly of: (columns: CellColumns, cell: number) => string;
}

function measuresOf({ spec, minima }: FoundCells): readonly Measure[] {
  const found = (columns: CellColumns, cell: number) => minima?.[columns.minimum[cell]];
  const { cell: kind } = spec.map;
  const measures: (readonly [string, Measure["of"], isThere?: boolean])[] = [
    ["loss", ({ loss }, cell) => written(loss[cell])],
    ["best", ({ best }, cell) => written(best[cell])],
    ["steps", ({ steps }, cell) => (steps[cell] < 0 ? "" : written(steps[cell]))],
    ["diverged", ({ diverged }, cell) => written(diverged[cell] || Number.NaN)],
    ["minimum.x", (columns, cell) => written(found(columns, cell)?.at[0]), minima !== null],
    ["minimum.y", (columns, cell) => written(found(columns, cell)?.at[1]), minima !== null],
    ["regime", ({ regime }, cell) => regimes[regime[cell]] ?? "", kind === "regime"],
    ["accuracy", ({ accuracy }, cell) => written(accuracy[cell]), kind === "accuracy"],
  ];
  return measures.filter(([, , isThere = true]) => isThere).map(([name, of]) => ({ name, of }));
}

/** Writes a number so that it is read back to the bit; nothing where there is none. */
const written = (value: number | undefined): string =>
  value === undefined || Number.isNaN(value) ? "" : String(value);
