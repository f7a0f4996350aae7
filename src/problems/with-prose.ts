import type { ProblemDefinition } from "./definition.ts";
import type { ProblemProse } from "./prose.ts";

const files = import.meta.glob<ProblemProse>("./catalog/*.prose.ts", { eager: true, import: "default" });

/** Returns the prose of a problem: its own, or that of the file next to its definition. @throws where it has none */
export function problemProse({ id, prose }: Pick<ProblemDefinition, "id" | "prose">): ProblemProse {
  const found = prose ?? files[`./catalog/${id}.prose.ts`];
  if (!found) throw new RangeError(`the problem ${id} has no prose`);
  return found;
}
