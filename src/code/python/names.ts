import { pythonName } from "../../lang/index.ts";

/** What means something in the scripts already, besides what Python and the printed expressions keep. */
const taken: ReadonlySet<string> = new Set(
  "match case json F state params rule self closure root abs int round min max sum dict list len range print".split(
    " ",
  ),
);

/** "weightDecay" as PEP 8 has it: "weight_decay"; with an underscore where the name means something already. */
export function variableName(name: string): string {
  const snake = name
    .replace(/([a-z\d])([A-Z])/g, "$1_$2")
    .replace(/[^A-Za-z0-9_]/g, "_")
    .toLowerCase();
  return pythonName(/^\d/.test(snake) ? `_${snake}` : snake, taken);
}

/**
 * Names of a rule in Python, each another: "M" and "m" stay two. What comes first has first choice, so that the
 * first of a longer list are called as they are in a list of their own.
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
