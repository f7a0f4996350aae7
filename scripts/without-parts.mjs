/** Files that state what an optimizer is. */
const definitions = /\/src\/optim\/(rules|methods|addons|schedules)\/[^/?]+\.ts$/;

/** Sentences that reference cards show. */
export const prose = ["notes", "paper", "conventions", "libraries"];

/** Functions that only a thread calls which runs a race. */
export const running = ["create"];

/**
 * Leaves out parts of definitions that a bundle does not need: threads show no sentences, and the page leaves running
 * to them. The page loads the sentences with its cards, as definitions with the query "?prose" (`src/optim/prose.ts`).
 *
 * @param {readonly string[]} names of the properties whose values become empty
 * @param {{ in: string, keep: string }} [except] a property that bundles of this entry keep
 * @returns {import("vite").Plugin}
 */
export function withoutParts(names, except) {
  const without = new Set(names);
  return {
    name: "without-parts",
    enforce: "post",
    buildStart({ input }) {
      if (except && JSON.stringify(input).includes(except.in)) without.delete(except.keep);
    },
    transform(code, id) {
      if (!definitions.test(id)) return null;
      /** @type {{ start: number, end: number, empty: string }[]} */
      const found = [];
      collect(this.parse(code), without, found);
      let short = code;
      for (const { start, end, empty } of found.sort((a, b) => b.start - a.start))
        short = short.slice(0, start) + empty + short.slice(end);
      return { code: short, map: null };
    },
  };
}

/** What stands in the place of a value, by the kind of its expression. @type {Readonly<Record<string, string>>} */
const empty = {
  Literal: '""',
  TemplateLiteral: '""',
  BinaryExpression: '""',
  ArrayExpression: "[]",
  ArrowFunctionExpression: "null",
};

/**
 * Finds `name: "text"`, `name: [ … ]` and `name: () => …` in a syntax tree; what is found is not searched further.
 *
 * @param {unknown} node
 * @param {ReadonlySet<string>} names
 * @param {{ start: number, end: number, empty: string }[]} found
 */
function collect(node, names, found) {
  if (typeof node !== "object" || node === null) return;
  const { type, key, value } = /** @type {{ type?: string, key?: any, value?: any }} */ (node);
  if (type === "Property" && names.has(key?.name) && Object.hasOwn(empty, value.type)) {
    found.push({ start: value.start, end: value.end, empty: empty[value.type] ?? "" });
    return;
  }
  for (const child of Object.values(node)) collect(child, names, found);
}
