import type { CreateMethod } from "../define/definition.ts";

const files = import.meta.glob<CreateMethod>("../methods/*.method.ts", { eager: true, import: "create" });

/** The functions that create methods, by id: those in files next to the definitions, each named after the id. */
export const everyMethod: ReadonlyMap<string, CreateMethod> = new Map(
  Object.entries(files).map(([path, create]) => [path.replace(/^.*\/|\.method\.ts$/g, ""), create]),
);
