import type { OptimizerDefinition } from "./definition.ts";
import { placeOf } from "./family.ts";

const files = import.meta.glob<OptimizerDefinition>(["../rules/*.ts", "../methods/*.ts", "!../**/*.*.ts"], {
  eager: true,
  import: "default",
});

/** All optimizers by id, family by family: each file in `rules/` and `methods/` is one. */
export const optimizers: ReadonlyMap<string, OptimizerDefinition> = new Map(
  Object.values(files)
    .sort((a, b) => placeOf(a.family) - placeOf(b.family))
    .map((definition) => [definition.id, definition]),
);
