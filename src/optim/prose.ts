import type { AddonDefinition } from "./addon.ts";
import type { OptimizerDefinition } from "./definition.ts";

type Prose = Pick<OptimizerDefinition, "notes" | "paper" | "conventions" | "libraries">;

/**
 * The definitions with all that they say. A build for the page leaves these sentences out of the definitions that race,
 * and this file, with its query, loads them with whatever shows them.
 */
const files = import.meta.glob<Prose & { readonly id: string }>(
  ["./rules/*.ts", "./methods/*.ts", "./addons/*.ts", "./schedules/*.ts", "!**/*.test.ts"],
  { eager: true, import: "default", query: "?prose" },
);

const byId: ReadonlyMap<string, Prose> = new Map(
  Object.values(files).map((definition) => [definition.id, definition]),
);

/** Returns a definition, and the addons around it, with their notes, papers and conventions. */
export function withProse<Definition extends OptimizerDefinition | AddonDefinition>(
  definition: Definition,
): Definition {
  const found = byId.get(definition.id);
  if (!found) return definition;
  const { notes, paper, conventions, libraries } = found;
  const addons =
    "addons" in definition && definition.addons ? { addons: definition.addons.map(withProse) } : {};
  const others = { ...(conventions && { conventions }), ...(libraries && { libraries }) };
  return { ...definition, notes, paper, ...others, ...addons };
}
