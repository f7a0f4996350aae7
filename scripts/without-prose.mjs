/** Files that state what the page shows in words. */
const definitions = /\/src\/optim\/(rules|methods|addons|schedules)\/[^/]+\.ts$/;

/**
 * Leaves sentences out of definitions: threads compute, embeds show no reference card, and the page loads them with
 * its cards, as definitions with the query "?prose" (`src/optim/prose.ts`). They are a fifth of what a thread would
 * load.
 *
 * @param {readonly string[]} names of the properties whose values become empty
 * @returns {import("vite").Plugin}
 */
export const withoutProse = (names) => ({
  name: "without-prose",
  enforce: "post",
  transform(code, id) {
    if (!definitions.test(id)) return null;
    /** @type {{ start: number, end: number, empty: string }[]} */
    const found = [];
    collect(this.parse(code), new Set(names), found);
    let short = code;
    for (const { start, end, empty } of found.sort((a, b) => b.start - a.start))
      short = short.slice(0, start) + empty + short.slice(end);
    return { code: short, map: null };
  },
});

/**
 * Finds `name: "text"` and `name: [ … ]` in a syntax tree; what is found is not searched further.
 *
 * @param {unknown} node
 * @param {ReadonlySet<string>} names
 * @param {{ start: number, end: number, empty: string }[]} found
 */
function collect(node, names, found) {
  if (typeof node !== "object" || node === null) return;
  const { type, key, value } = /** @type {{ type?: string, key?: any, value?: any }} */ (node);
  if (type === "Property" && names.has(key?.name) && isText(value)) {
    found.push({ start: value.start, end: value.end, empty: value.type === "ArrayExpression" ? "[]" : '""' });
    return;
  }
  for (const child of Object.values(node)) collect(child, names, found);
}

/** @param {{ type: string }} value */
const isText = ({ type }) =>
  ["Literal", "TemplateLiteral", "BinaryExpression", "ArrayExpression"].includes(type);
