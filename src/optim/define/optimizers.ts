import type { OptimizerDefinition } from "./definition.ts";
import { placeOf } from "./family.ts";

const files = import.meta.glob<OptimizerDefinition>(["../rules/*.ts", "../methods/*.ts", "!../**/*.*.ts"], {
  eager: true,
  import: "default",
});

/** Every optimizer by id, family by family: one file each in `rules/` or `methods/`, found by its being there. */
export const optimizers: ReadonlyMap<string, OptimizerDefinition> = new Map(
  Object.values(files)
    .sort((a, b) => placeOf(a.family) - placeOf(b.family))
    .map((definition) => [definition.id, definition]),
);
