import type { Size } from "../plane/viewport.ts";

/** The picture of one contender's network on the stage: its left top corner, in CSS pixels. */
export interface Tile {
  readonly slot: number;
  readonly left: number;
  readonly top: number;
}

/** Pictures of equal size on the stage, in CSS pixels. */
export interface TileLayout {
  readonly tiles: readonly Tile[];
  /** The size of each picture, without its head. */
  readonly size: Size;
  /** The height above each picture for the contender's name; 0 for a single picture, which has none. */
  readonly head: number;
}

/** Heights of a head: of one in a line, and of one in two where a picture is narrower than `narrow`. */
interface Heads {
  readonly line: number;
  readonly two: number;
}

/** Name and loss, in a line or below each other. */
const headsOfPage: Heads = { line: 26, two: 40 };
const narrow = 262;
const gap = 12;
const margin = 10;
/** Width to height of pictures: curves are read from left to right, and a plane's picture should not be narrow. */
const aspects = { curve: 1.8, plane: 1.2 } as const;
/** The share of their size that pictures may lose so that no places stay empty. */
const emptyCost = 0.4;

/**
 * Lays a picture for each slot side by side, in the rows and columns in which the pictures are largest; a single one
 * fills the stage.
 *
 * @param kind of what is drawn
 */
export function layTiles(
  slots: readonly number[],
  { width, height }: Size,
  kind: keyof typeof aspects,
  heads: Heads = headsOfPage,
): TileLayout {
  if (slots.length < 2)
    return { tiles: slots.map((slot) => ({ slot, left: 0, top: 0 })), size: { width, height }, head: 0 };
  const fitted = (columns: number) => {
    const rows = Math.ceil(slots.length / columns);
    const across = Math.floor((width - 2 * margin - (columns - 1) * gap) / columns);
    const head = across < narrow ? heads.two : heads.line;
    const down = Math.floor((height - margin - (rows - 1) * gap) / rows) - head;
    const size = { width: Math.max(1, across), height: Math.max(1, down) };
    const filled = slots.length / (rows * columns);
    const worth = Math.min(size.width, size.height * aspects[kind]) * (1 - emptyCost * (1 - filled));
    return { columns, head, size, worth };
  };
  let best = fitted(slots.length);
  for (let columns = slots.length - 1; columns >= 1; columns--) {
    const tried = fitted(columns);
    if (tried.worth > best.worth) best = tried;
  }
  const { columns, head, size } = best;
  const tiles = slots.map((slot, i) => ({
    slot,
    left: margin + (i % columns) * (size.width + gap),
    top: Math.floor(i / columns) * (size.height + head + gap) + head,
  }));
  return { tiles, size, head };
}

/** Returns the tile at a point of the stage; null between pictures and on their heads. */
export const tileAt = ({ tiles, size }: TileLayout, x: number, y: number): Tile | null =>
  tiles.find(({ left, top }) => x >= left && x < left + size.width && y >= top && y < top + size.height) ??
  null;
