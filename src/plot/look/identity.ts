import type { Ground } from "./color-map.ts";

/**
 * The shapes that distinguish contenders along with colour, and the hexagon of recorded runs; none is the star of a
 * minimum.
 */
export type Marker =
  | "circle"
  | "square"
  | "triangle"
  | "diamond"
  | "plus"
  | "cross"
  | "down"
  | "bowtie"
  | "hexagon";

export interface Identity {
  /** The colour in each theme, as "#1b2c3d". */
  readonly colors: Readonly<Record<Ground, string>>;
  /** The colour for CSS, which follows the page's theme. */
  readonly color: string;
  readonly marker: Marker;
  /** The dashes of its lines in charts; left out for whole ones. */
  readonly dash?: readonly number[];
}

const identity = (light: string, dark: string, marker: Marker): Identity => ({
  colors: { light, dark },
  color: `light-dark(${light}, ${dark})`,
  marker,
});

/**
 * The identity of each slot. The colours were found by a search: in sRGB, in ranges of lightness, chroma and hue that
 * give each a name (grey, blue, orange, green, pink, red, indigo or pale blue, yellow), simulated annealing made the
 * least distance between two of them as large as it could, as seen with each kind of colour vision, with a contrast of
 * at least 3:1 to every ground. `identity.test.ts` measures both.
 */
export const identities: readonly Identity[] = [
  identity("#5f636c", "#b2bcd7", "circle"),
  identity("#1883db", "#3a8ad7", "square"),
  identity("#d46f21", "#e4872e", "triangle"),
  identity("#13591c", "#87f2b0", "diamond"),
  identity("#ae4ca5", "#b76992", "plus"),
  identity("#582027", "#bc4d2f", "cross"),
  identity("#2b2560", "#dde8ff", "down"),
  identity("#816615", "#e9c855", "bowtie"),
];

/** The slot of the first recorded run: these come after the contenders. */
export const firstRecorded = identities.length;

/** Recorded runs have the ink of text, so that they are no contenders, and are told apart by dashes. */
const recordedRuns: readonly Identity[] = [[], [7, 3], [2, 3], [9, 3, 2, 3]].map((dash) => ({
  ...identity("#1d2126", "#e9ebee", "hexagon"),
  dash,
}));

/** Returns the identity of a contender's slot, or of a recorded run's. */
export const identityOf = (slot: number): Identity => identities[slot] ?? recordedRuns[slot - firstRecorded];
