/** How many pictures stand in a row, how many rows there are, and how large a picture with its room is. */
export interface DigitLayout {
  readonly columns: number;
  readonly rows: number;
  /** CSS pixels. */
  readonly cell: number;
  /** Height of a row: the picture, and below it what it was taken for. */
  readonly tall: number;
  readonly left: number;
  readonly top: number;
  /** Pictures that find room. */
  readonly shown: number;
}

/** Smaller, a digit of 8×8 is no longer read. */
const smallest = 34;
const largest = 64;
const margin = 8;
/** Room below a picture for its mark. */
const markRoom = 12;

/** Lays `count` square pictures on a stage: as large as they can be, or so many as find room. */
export function layDigits(count: number, width: number, height: number): DigitLayout {
  const [roomX, roomY] = [Math.max(0, width - 2 * margin), Math.max(0, height - 2 * margin)];
  const fits = (cell: number) => Math.floor(roomX / cell) * Math.floor(roomY / (cell + markRoom));
  let cell = largest;
  while (cell > smallest && fits(cell) < count) cell -= 1;
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

/** Which picture lies at a place; null beside them. */
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

/** Left top corner of a picture. */
export const cornerOf = (
  { columns, cell, tall, left, top }: DigitLayout,
  i: number,
): { readonly left: number; readonly top: number } => ({
  left: left + (i % columns) * cell,
  top: top + Math.floor(i / columns) * tall,
});
