/** A grid of pictures on the stage, in CSS pixels. */
export interface DigitLayout {
  readonly columns: number;
  readonly rows: number;
  /** Width of a cell. */
  readonly cell: number;
  /** Height of a row: the picture, and the predicted class below it. */
  readonly tall: number;
  readonly left: number;
  readonly top: number;
  /** Number of pictures that fit. */
  readonly shown: number;
}

/** The smallest cells, of a large picture and of one among several: smaller digits cannot be recognised. */
const smallest = { large: 34, small: 27 } as const;
const tiny = 16;
const largest = 64;
const margin = 8;
/** Pixels below a picture for its mark. */
const markRoom = 12;

/** Lays `count` square pictures on a stage, as large as possible; at the smallest size, only those that fit. */
export function layDigits(count: number, width: number, height: number, isLarge = true): DigitLayout {
  const [roomX, roomY] = [Math.max(0, width - 2 * margin), Math.max(0, height - 2 * margin)];
  const fits = (cell: number) => Math.floor(roomX / cell) * Math.floor(roomY / (cell + markRoom));
  const least = isLarge ? smallest.large : smallest.small;
  let cell = largest;
  while (cell > least && fits(cell) < count) cell -= 1;
  // A stage that has no room for them shows a row that is hard to recognise rather than none.
  while (cell > tiny && fits(cell) === 0) cell -= 1;
  const columns = Math.max(1, Math.floor(roomX / cell));
  const shown = Math.min(count, fits(cell));
  const rows = Math.ceil(shown / columns);
  return {
    columns,
    rows,
    cell,
    tall: cell + markRoom,
    left: Math.floor((width - Math.min(columns, Math.max(1, shown)) * cell) / 2),
    top: margin,
    shown,
  };
}

/** Returns the index of the picture at a point; null outside them. */
export function digitAt(
  { columns, cell, tall, left, top, shown }: DigitLayout,
  x: number,
  y: number,
): number | null {
  const column = Math.floor((x - left) / cell);
  const row = Math.floor((y - top) / tall);
  if (column < 0 || column >= columns || row < 0) return null;
  const i = row * columns + column;
  return i < shown ? i : null;
}

/** Returns the top left corner of a picture. */
export const cornerOf = (
  { columns, cell, tall, left, top }: DigitLayout,
  i: number,
): { readonly left: number; readonly top: number } => ({
  left: left + (i % columns) * cell,
  top: top + Math.floor(i / columns) * tall,
});
