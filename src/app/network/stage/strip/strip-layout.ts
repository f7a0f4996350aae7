/** A unit's picture in the drawing of the network, in CSS pixels. */
export interface UnitSpot {
  /** 0 for the inputs. */
  readonly layer: number;
  readonly unit: number;
  /** Top left corner. */
  readonly x: number;
  readonly y: number;
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
  /** Side of a unit's picture. */
  readonly side: number;
  /** CSS pixels next to the first and the last layer for the names of inputs and outputs. */
  readonly nameRoom: number;
}

const side = 24;
const gap = 4;
const margin = 10;
/** CSS pixels for the text that says how many more there are. */
const restRoom = 16;
const most = 8;

/** Lays a column of pictures for each layer, from the inputs on the left to the outputs on the right. */
export function layStrip(sizes: readonly number[], width: number, height: number): StripLayout {
  if (width === 0) return { spots: [], counts: sizes.map(() => 0), rests: [], side, nameRoom: 0 };
  const room = Math.max(side, height - 2 * margin);
  const holds = (pixels: number) => Math.min(most, Math.max(1, Math.floor((pixels + gap) / (side + gap))));
  const counts = sizes.map((size) => (size <= holds(room) ? size : holds(room - restRoom)));
  const spots: UnitSpot[] = [];
  const rests: StripLayout["rests"][number][] = [];
  for (const [layer, shown] of counts.entries()) {
    const x = middleOf(layer, sizes.length, width) - side / 2;
    const rest = sizes[layer] - shown;
    const tall = shown * (side + gap) - gap + (rest > 0 ? restRoom : 0);
    const top = Math.max(margin, (height - tall) / 2);
    for (let unit = 0; unit < shown; unit++) spots.push({ layer, unit, x, y: top + unit * (side + gap) });
    if (rest > 0) rests.push({ layer, count: rest, x: x + side / 2, y: top + shown * (side + gap) + 9 });
  }
  return { spots, counts, rests, side, nameRoom: insetOf(sizes.length, width) - side / 2 - 8 };
}

/** Returns the middle of a layer. Layers have equal distances, with room for names next to the first and the last. */
function middleOf(layer: number, layers: number, width: number): number {
  const inset = insetOf(layers, width);
  return inset + (layer / Math.max(1, layers - 1)) * (width - 2 * inset);
}

const insetOf = (layers: number, width: number): number => Math.min(112, Math.max(54, width / (2 * layers)));

/** Returns the index of the spot to which an arrow key leads from index `at`; `at` itself if there is none. */
export function neighbour({ spots, counts }: StripLayout, at: number, key: string): number {
  const { layer, unit } = spots[at];
  const find = (l: number, u: number) => {
    const wanted = Math.min(u, (counts[l] ?? 0) - 1);
    const found = spots.findIndex((spot) => spot.layer === l && spot.unit === wanted);
    return found < 0 ? at : found;
  };
  if (key === "ArrowUp") return unit > 0 ? find(layer, unit - 1) : at;
  if (key === "ArrowDown") return find(layer, unit + 1);
  if (key === "ArrowLeft") return find(layer - 1, unit);
  if (key === "ArrowRight") return find(layer + 1, unit);
  return at;
}
