/** Python's own words, and the names that the scripts have already given away. */
const taken: ReadonlySet<string> = new Set(
  (
    "False None True and as assert async await break class continue def del elif else except finally for from global " +
    "if import in is lambda nonlocal not or pass raise return try while with yield match case " +
    "np math json torch F state params rule self closure root abs float int min max sum dict list len range print"
  ).split(" "),
);

/** "weightDecay" as PEP 8 has it: "weight_decay"; with an underscore where the name means something already. */
export function pythonName(name: string): string {
  const snake = name
    .replace(/([a-z\d])([A-Z])/g, "$1_$2")
    .replace(/[^A-Za-z0-9_]/g, "_")
    .toLowerCase();
  const whole = /^\d/.test(snake) ? `_${snake}` : snake;
  return taken.has(whole) ? `${whole}_` : whole;
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
    let one = pythonName(name);
    while (used.has(one)) one += "_";
    used.add(one);
    given.set(name, one);
  }
  return given;
}
