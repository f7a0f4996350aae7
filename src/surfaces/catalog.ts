import { type SurfaceDefinition, surfaceGroups } from "./definition.ts";

const files = import.meta.glob<SurfaceDefinition>("./catalog/*.ts", { eager: true, import: "default" });

/** The order of the list within each group. A surface that is not named here comes after these. */
const order = [
  "bowl",
  "booth",
  "matyas",
  "trid",
  "zakharov",
  "rosenbrock",
  "beale",
  "dixon-price",
  "himmelblau",
  "goldstein-price",
  "three-hump-camel",
  "six-hump-camel",
  "styblinski-tang",
  "rastrigin",
  "griewank",
  "levy",
  "mccormick",
  "branin",
  "bohachevsky",
  "michalewicz",
  "twin-wells",
  "saddle",
  "monkey-saddle",
  "easom",
  "plateau",
  "ackley",
  "bukin",
];

/** Returns the place in a list, the number of items for what is not in it. */
const placeIn = (list: readonly string[], id: string): number =>
  list.includes(id) ? list.indexOf(id) : list.length;
const groups = surfaceGroups.map(({ id }) => id);

/** Surfaces by id, one for each file in `catalog/`. */
export const surfaces: ReadonlyMap<string, SurfaceDefinition> = new Map(
  Object.values(files)
    .sort(
      (a, b) =>
        placeIn(groups, a.group) - placeIn(groups, b.group) || placeIn(order, a.id) - placeIn(order, b.id),
    )
    .map((definition) => [definition.id, definition]),
);
