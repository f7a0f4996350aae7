import type { DatasetDefinition } from "./definition.ts";

const files = import.meta.glob<DatasetDefinition>("./catalog/*.ts", { eager: true, import: "default" });

/** Ids in order: classes in the plane, then curves and heights, then real tables; any other comes after these. */
const order = [
  "circle",
  "xor",
  "gaussians",
  "spiral",
  "moons",
  "checkerboard",
  "rings",
  "sine",
  "step",
  "plane",
  "bumps",
  "iris",
  "wine",
  "breast-cancer",
  "diabetes",
  "digits",
];

const rank = ({ id }: DatasetDefinition): number => {
  const index = order.indexOf(id);
  return index < 0 ? order.length : index;
};

/** All data sets by id: every file in `catalog/` defines one. */
export const datasets: ReadonlyMap<string, DatasetDefinition> = new Map(
  Object.values(files)
    .sort((a, b) => rank(a) - rank(b))
    .map((definition) => [definition.id, definition]),
);
