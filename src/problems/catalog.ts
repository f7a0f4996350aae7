import type { ProblemDefinition } from "./definition.ts";

const files = import.meta.glob<ProblemDefinition>(["./catalog/*.ts", "!./catalog/*.*.ts"], {
  eager: true,
  import: "default",
});

/** The order of the list. A problem that is not named here comes after these. */
const order = ["quadratic", "zipf", "memory", "modular", "random-features", "sparse", "noise"];

const rank = ({ id }: ProblemDefinition): number => {
  const index = order.indexOf(id);
  return index < 0 ? order.length : index;
};

/** Problems by id, one for each file in `catalog/`. */
export const problems: ReadonlyMap<string, ProblemDefinition> = new Map(
  Object.values(files)
    .sort((a, b) => rank(a) - rank(b))
    .map((definition) => [definition.id, definition]),
);
