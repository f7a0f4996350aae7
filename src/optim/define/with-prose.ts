import type { AddonDefinition } from "./addon.ts";
import type { OptimizerDefinition } from "./definition.ts";
import type { Prose } from "./prose.ts";

const files = import.meta.glob<Prose>("../{rules,methods,addons,schedules}/*.prose.ts", {
  eager: true,
  import: "default",
});

/** Files of prose by id, which is the name of a definition's file. */
const byId: ReadonlyMap<string, Prose> = new Map(
  Object.entries(files).map(([path, prose]) => [path.replace(/^.*\/|\.prose\.ts$/g, ""), prose]),
);

const none: Prose = { paper: "", notes: "" };

/** Returns a definition with its prose. */
export const withProse = <Definition extends OptimizerDefinition | AddonDefinition>(
  definition: Definition,
): Definition & Prose => ({
  ...definition,
  ...(definition.prose ?? byId.get(definition.id) ?? none),
});
