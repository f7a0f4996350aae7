import { axisValues } from "../../../experiment/sweep/cells/cell-spec.ts";
import { regimes } from "../../../experiment/sweep/cells/regime.ts";
import type { FoundCells } from "../found-cells.ts";

/** Yields a map as CSV: a row for each cell that is computed, with all digits. */
export function* mapCsv({ spec, columns, source, minima }: FoundCells): Generator<string> {
  const { map } = spec;
  const [width] = map.size;
  const values = axisValues(spec);
  const names = map.axes.map(({ name }) => name);
  const extra = [
    ...(minima ? ["minimum.x", "minimum.y"] : []),
    ...(map.cell === "regime" ? ["regime"] : []),
    ...(map.cell === "accuracy" ? ["accuracy"] : []),
  ];
  yield `${[...names, "loss", "best", "steps", "diverged", ...extra].join(",")}\n`;
  for (let cell = 0; cell < source.length; cell++) {
    if (source[cell] !== cell) continue;
    const places = [cell % width, Math.floor(cell / width)];
    const found = minima?.[columns.minimum[cell]];
    const numbers = [
      ...values.map((axis, k) => axis[places[k]]),
      columns.loss[cell],
      columns.best[cell],
      columns.steps[cell] < 0 ? Number.NaN : columns.steps[cell],
      columns.diverged[cell] || Number.NaN,
    ].map(written);
    const more = [
      ...(minima ? [written(found?.at[0]), written(found?.at[1])] : []),
      ...(map.cell === "regime" ? [regimes[columns.regime[cell]] ?? ""] : []),
      ...(map.cell === "accuracy" ? [written(columns.accuracy[cell])] : []),
    ];
    yield `${[...numbers, ...more].join(",")}\n`;
  }
}

/** Writes a number so that it is read back to the bit; nothing where there is none. */
const written = (value: number | undefined): string =>
  value === undefined || Number.isNaN(value) ? "" : String(value);
