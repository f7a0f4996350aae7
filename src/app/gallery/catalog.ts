import type { GalleryEntry } from "./gallery-entry.ts";

const files = import.meta.glob<GalleryEntry>("./catalog/*.ts", { eager: true, import: "default" });

/** The order of the list: from what a learner meets first, with variety in each screenful. */
export const order: readonly string[] = [
  "ravine",
  "saddle",
  "two-momentums",
  "nesterov",
  "plateau",
  "basins",
  "many-minima",
  "noise-floor",
  "river",
  "spiral",
  "clipping",
  "warmup",
  "rotation",
  "bias-correction",
  "eps",
  "rate-and-momentum",
  "digits",
  "decay",
  "newton",
  "second-order",
  "regression",
  "sam",
  "edge-of-stability",
  "chebyshev",
  "schedule-free",
  "prodigy",
  "rare-classes",
  "muon",
  "grokking",
  "float32",
];

const place = ({ id }: GalleryEntry): number => {
  const index = order.indexOf(id);
  return index < 0 ? order.length : index;
};

/** The experiments of the gallery, one for each file in `catalog/`; one that the order does not name comes last. */
export const gallery: readonly GalleryEntry[] = Object.values(files).sort((a, b) => place(a) - place(b));
