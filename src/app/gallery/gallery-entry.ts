import type { FigureOptions } from "../../figure/index.ts";
import type { View } from "../../plot/plane/viewport.ts";
import type { Sentence } from "../../words/say.ts";

/** The tags of experiments, in the order in which they are listed. */
export const tags = [
  "surface",
  "network",
  "problem",
  "map",
  "momentum",
  "Adam",
  "learning rate",
  "curvature",
  "noise",
  "regularization",
  "your own",
] as const satisfies readonly Sentence[];

export type Tag = (typeof tags)[number];

/** The part of an experiment that its picture shows. */
export interface Shown extends Pick<FigureOptions, "step" | "way" | "flow" | "central"> {
  /** The stage, the chart of the gradient's norm, or the map; the stage where it is left out. */
  readonly part?: "stage" | "gradient" | "map";
  /** The part of a surface that is drawn; its domain where it is left out. */
  readonly view?: View;
  /** Short names of the contenders, in race order, where the page's are too long for a small picture. */
  readonly names?: readonly string[];
}

/** A named experiment that is worth a minute. */
export interface GalleryEntry {
  readonly id: string;
  readonly title: Sentence;
  /** A sentence that says what one sees and why it matters; `claims` next to it tests it. */
  readonly sentence: Sentence;
  readonly tags: readonly Tag[];
  /** The link's text after `#`. */
  readonly link: string;
  readonly picture?: Shown;
}

/** Returns the entry as it is: it gives the default export of a file in `catalog/` its type. */
export const defineEntry = (entry: GalleryEntry): GalleryEntry => entry;
