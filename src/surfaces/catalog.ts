import type { SurfaceDefinition } from "./definition.ts";

const files = import.meta.glob<SurfaceDefinition>(["./catalog/*.ts", "!./catalog/*.*.ts"], {
  eager: true,
  import: "default",
});

/** The order of the list: bowls, valleys, many minima, saddles. A surface that is not named here comes after these. */
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
  "ackley",
  "griewank",
  "levy",
  "mccormick",
  "branin",
  "bohachevsky",
  "easom",
  "bukin",
  "michalewicz",
  "saddle",
  "monkey-saddle",
  "twin-wells",
  "plateau",
];

const rank = ({ id }: SurfaceDefinition): number => {
  const index = order.indexOf(id);
  return index < 0 ? order.length : index;
};

/** Surfaces by id, one for each file in `catalog/`. */
export const surfaces: ReadonlyMap<string, SurfaceDefinition> = new Map(
  Object.values(files)
    .sort((a, b) => rank(a) - rank(b))
    .map((definition) => [definition.id, definition]),
);
