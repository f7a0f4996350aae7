import type { CreateMethod } from "../define/definition.ts";

const files = import.meta.glob<CreateMethod>("../methods/*.method.ts", { eager: true, import: "create" });

/** What runs each method that keeps it in a file next to its definition, by id, which is the name of that file. */
export const everyMethod: ReadonlyMap<string, CreateMethod> = new Map(
  Object.entries(files).map(([path, create]) => [path.replace(/^.*\/|\.method\.ts$/g, ""), create]),
);
