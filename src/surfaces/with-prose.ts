import type { SurfaceDefinition } from "./definition.ts";
import type { SurfaceProse } from "./prose.ts";

const files = import.meta.glob<SurfaceProse>("./catalog/*.prose.ts", { eager: true, import: "default" });

/** Returns the prose of a surface: its own, or that of the file next to its definition. @throws where it has none */
export function proseOf({ id, prose }: SurfaceDefinition): SurfaceProse {
  const found = prose ?? files[`./catalog/${id}.prose.ts`];
  if (!found) throw new RangeError(`the surface ${id} has no prose`);
  return found;
}
