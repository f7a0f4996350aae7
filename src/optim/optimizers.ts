import type { OptimizerDefinition } from "./definition.ts";

const files = import.meta.glob<OptimizerDefinition>(["./rules/*.ts", "./methods/*.ts", "!**/*.test.ts"], {
  eager: true,
  import: "default",
});

/** Every optimizer by id: one file each in `rules/` or `methods/`, found by its being there. */
export const optimizers: ReadonlyMap<string, OptimizerDefinition> = new Map(
  Object.values(files).map((definition) => [definition.id, definition]),
);
