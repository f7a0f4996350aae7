import { pythonName } from "../../lang/index.ts";

/** Names that the scripts use, besides those that Python and the printed expressions reserve. */
const taken: ReadonlySet<string> = new Set(
  "match case json F state params rule self closure root abs int round min max sum dict list len range print".split(
    " ",
  ),
);

/** Returns "weightDecay" in PEP 8's style, "weight_decay"; with an underscore where that name is taken. */
export function variableName(name: string): string {
  const snake = name
    .replace(/([a-z\d])([A-Z])/g, "$1_$2")
    .replace(/[^A-Za-z0-9_]/g, "_")
    .toLowerCase();
  return pythonName(/^\d/.test(snake) ? `_${snake}` : snake, taken);
}

/**
 * Returns distinct Python names for a rule's names: "M" and "m" stay two. Earlier names choose first, so names added at
 * the end of a list change none before them.
 */
export function pythonNames(names: Iterable<string>): ReadonlyMap<string, string> {
  const given = new Map(["p", "g", "h", "t"].map((name) => [name, name]));
  const used = new Set(given.keys());
  for (const name of names) {
    if (given.has(name)) continue;
    let one = variableName(name);
    while (used.has(one)) one += "_";
    used.add(one);
    given.set(name, one);
  }
  return given;
}
