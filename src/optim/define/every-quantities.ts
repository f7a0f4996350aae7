import type { OptimizerDefinition } from "./definition.ts";
import type { Quantities } from "./quantities.ts";

const files = import.meta.glob<Quantities>("../methods/*.quantities.ts", { eager: true, import: "default" });

/** Files of quantities by id, which is the name of a definition's file. */
const beside: ReadonlyMap<string, Quantities> = new Map(
  Object.entries(files).map(([path, file]) => [path.replace(/^.*\/|\.quantities\.ts$/g, ""), file]),
);

/** Returns what explains an optimizer's steps beyond its state; undefined where nothing does. */
export const quantitiesOf = (definition: OptimizerDefinition): Quantities | undefined =>
  definition.kind === "method" ? (definition.quantities ?? beside.get(definition.id)) : undefined;
