import { encodeInFull, type Spec } from "../experiment/index.ts";
import { figureTitle } from "../plot/title.ts";
import { wrapWords } from "./python/layout.ts";
import { inComment } from "./python/literal.ts";

/** Returns the top of a script: its title, its address and its notes. */
export function header(
  spec: Spec,
  library: string,
  notes: readonly string[],
  address = `#${encodeInFull(spec)}`,
): string {
  // Percent-encoded, these signs cannot end the docstring.
  const link = inComment(address.replace(/["\\]/g, encodeURIComponent));
  const title = wrapWords(`"""${inComment(figureTitle(spec))}, with ${library}.`, "");
  const remarks = notes.map((note) => `\n${wrapWords(`NOTE: ${inComment(note)}`, "# ")}\n`);
  return [`${title}\n\n${link}\n"""`, ...remarks].join("\n");
}
