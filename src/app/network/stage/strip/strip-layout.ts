/** A unit's picture in the drawing of the network, in CSS pixels. */
export interface UnitSpot {
  /** 0 for the inputs. */
  readonly layer: number;
  readonly unit: number;
  /** Top left corner. */
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

export interface StripLayout {
  readonly spots: readonly UnitSpot[];
  /** Number of units of each layer that are shown. */
  readonly counts: readonly number[];
  /** Texts such as "+ 24 more" below layers that are not shown in full. */
  readonly rests: readonly {
    readonly layer: number;
    readonly count: number;
    readonly x: number;
    readonly y: number;
  }[];
  /** CSS pixels next to the first and the last layer for the names of inputs and outputs. */
  readonly nameRoom: number;
}

const side = 24;
const gap = 4;
const margin = 10;
/** CSS pixels for the text that says how many more there are. */
const restRoom = 16;
const most = 8;

/**
 * Lays a column of pictures for each layer, from the inputs on the left to the outputs on the right.
 *
 * @param pixels true where the inputs are pixels: instead of these, the first layer's units are shown as pictures of
 *   their weights, in a block
 */
export function layStrip(
  sizes: readonly number[],
  width: number,
  height: number,
  pixels = false,
): StripLayout {
  if (width === 0) return { spots: [], counts: sizes.map(() => 0), rests: [], nameRoom: 0 };
  const first = pixels ? 2 : 0;
  const block = pixels ? layBlock(sizes[1], sizes.length === 2, width, height) : null;
  const left = block ? block.right : 0;
  const layers = sizes.length - first;
  const columns = sizes
    .slice(first)
    .map((size, i) => layColumn(first + i, size, left + middleOf(i, layers, width - left), height));
  const groups = [...(block ? [{ spots: [], rest: null }, block] : []), ...columns];
  return {
    spots: groups.flatMap(({ spots }) => spots),
    counts: groups.map(({ spots }) => spots.length),
    rests: groups.flatMap(({ rest }) => rest ?? []),
    nameRoom: insetOf(layers, width - left) - side / 2 - 8,
  };
}

interface Group {
  readonly spots: readonly UnitSpot[];
  readonly rest: StripLayout["rests"][number] | null;
}

/** Lays a layer's units below each other. */
function layColumn(layer: number, size: number, middle: number, height: number): Group {
  const room = Math.max(side, height - 2 * margin);
  const holds = (pixels: number) => Math.min(most, Math.max(1, Math.floor((pixels + gap) / (side + gap))));
  const shown = size <= holds(room) ? size : holds(room - restRoom);
  const count = size - shown;
  const tall = shown * (side + gap) - gap + (count > 0 ? restRoom : 0);
  const [x, top] = [middle - side / 2, Math.max(margin, (height - tall) / 2)];
  return {
    spots: Array.from({ length: shown }, (_, unit) => ({
      layer,
      unit,
      x,
      y: top + unit * (side + gap),
      side,
    })),
    rest: count > 0 ? { layer, count, x: middle, y: top + shown * (side + gap) + 9 } : null,
  };
}

/** Sides of a picture of weights, from the one that is wanted to the smallest. */
const sides = [48, 40, 32, side];
/** The share of the strip's width that a block of pictures takes at most. */
const blockShare = 0.55;
/** CSS pixels beside a picture for the name of an output. */
const outputRoom = 22;

/** Lays the units of the first layer in columns from the left, as large as all of them fit. */
function layBlock(
  size: number,
  isLast: boolean,
  width: number,
  height: number,
): Group & { readonly right: number } {
  const room = Math.max(side, height - 2 * margin - restRoom);
  const fitting = (tried: number) => {
    const across = tried + gap + (isLast ? outputRoom : 0);
    const rows = Math.max(1, Math.floor((room + gap) / (tried + gap)));
    const columns = Math.max(1, Math.floor((width * (isLast ? 1 : blockShare) - margin) / across));
    return { tried, across, rows, holds: rows * columns };
  };
  const fits = sides.map(fitting);
  const { tried, across, rows, holds } = fits.find((fit) => fit.holds >= size) ?? fits[fits.length - 1];
  const shown = Math.min(size, holds);
  const columns = Math.ceil(shown / rows);
  const top = Math.max(margin, (height - Math.min(rows, shown) * (tried + gap)) / 2);
  const spots = Array.from({ length: shown }, (_, unit) => ({
    layer: 1,
    unit,
    x: margin + Math.floor(unit / rows) * across,
    y: top + (unit % rows) * (tried + gap),
    side: tried,
  }));
  const right = margin + columns * across;
  const rest = { layer: 1, count: size - shown, x: (margin + right) / 2, y: height - margin };
  return { spots, rest: rest.count > 0 ? rest : null, right };
}

/** Returns the middle of a layer. Layers have equal distances, with room for names next to the first and the last. */
function middleOf(layer: number, layers: number, width: number): number {
  const inset = insetOf(layers, width);
  return inset + (layer / Math.max(1, layers - 1)) * (width - 2 * inset);
}

const insetOf = (layers: number, width: number): number => Math.min(112, Math.max(54, width / (2 * layers)));

/** Returns the index of the spot to which an arrow key leads from index `at`; `at` itself if there is none. */
export function neighbour({ spots }: StripLayout, at: number, key: string): number {
  const from = spots[at];
  let [nearest, least] = [at, Number.POSITIVE_INFINITY];
  for (const [i, spot] of spots.entries()) {
    if (!lies(spot, key, from)) continue;
    // The nearest column, and within that the nearest height.
    const distance = 1e4 * Math.abs(spot.x - from.x) + Math.abs(spot.y - from.y);
    if (distance < least) [nearest, least] = [i, distance];
  }
  return nearest;
}

/** Says whether a spot lies in the direction of an arrow key. */
function lies(spot: UnitSpot, key: string, from: UnitSpot): boolean {
  if (key === "ArrowUp") return spot.x === from.x && spot.y < from.y;
  if (key === "ArrowDown") return spot.x === from.x && spot.y > from.y;
  if (key === "ArrowLeft") return spot.x < from.x;
  if (key === "ArrowRight") return spot.x > from.x;
  return false;
}
