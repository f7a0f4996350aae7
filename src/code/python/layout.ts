/** The most characters of a line. */
export const longest = 99;

/** Text, or items between brackets: on one line where that is not too long, else indented on separate lines. */
export type Layout = string | Bracketed;

interface Bracketed {
  readonly open: string;
  readonly items: readonly Layout[];
  readonly close: string;
}

/** Returns `name(items)`. */
export const call = (name: string, items: readonly Layout[]): Layout => ({
  open: `${name}(`,
  items,
  close: ")",
});

/** Returns `[items]`, with `before` in front of it. */
export const list = (items: readonly Layout[], before = ""): Layout => ({
  open: `${before}[`,
  items,
  close: "]",
});

const flat = (layout: Layout): string =>
  typeof layout === "string" ? layout : `${layout.open}${layout.items.map(flat).join(", ")}${layout.close}`;

/** Returns the lines of a layout, between the texts `before` and `after`. */
export function layOut(layout: Layout, indent: string, before: string, after: string): string {
  const line = `${indent}${before}${flat(layout)}${after}`;
  if (typeof layout === "string" || line.length <= longest) return line;
  const { open, items, close } = layout;
  const [only] = items;
  // Brackets around nothing but brackets open and close with them.
  if (items.length === 1 && typeof only !== "string")
    return layOut(only, indent, `${before}${open}`, `${close}${after}`);
  return [
    `${indent}${before}${open}`,
    ...itemLines(items, `${indent}    `),
    `${indent}${close}${after}`,
  ].join("\n");
}

/** Fills lines with items; an item that takes several lines shares none of them. */
function itemLines(items: readonly Layout[], indent: string): string[] {
  const lines: string[] = [];
  let open = false;
  for (const item of items) {
    const text = layOut(item, indent, "", ",");
    const fits = open && lines[lines.length - 1].length + text.trimStart().length < longest;
    const plain = typeof item === "string";
    if (fits && plain) lines[lines.length - 1] += ` ${text.trimStart()}`;
    else lines.push(text);
    open = plain;
  }
  return lines;
}

/** Wraps words into lines that all begin with `start`. */
export function wrapWords(text: string, start: string): string {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.length - 1;
    if (last >= 0 && lines[last].length + word.length < longest) lines[last] += ` ${word}`;
    else lines.push(start + word);
  }
  return lines.join("\n");
}

/** Returns a sentence as the docstring of a function. */
export function docstring(text: string, indent = "    "): string {
  const line = `${indent}"""${text}"""`;
  return line.length <= longest ? line : `${wrapWords(`"""${text}`, indent)}\n${indent}"""`;
}

/** Matches the blanks at which an expression may break: before operators and after commas. */
const breaks = /(?<=,) | (?=(?:[-+*/<>]|[<>=!]=|if|else) )/g;

/** Returns an expression, in parentheses over several lines where one would be too long. */
export function wrapExpression(before: string, text: string, indent: string): string {
  const line = `${indent}${before}${text}`;
  if (line.length <= longest) return line;
  const lines: string[] = [];
  const width = longest - indent.length - 4;
  let rest = text;
  for (let at = breakOf(rest, width); at > 0; at = breakOf(rest, width)) {
    lines.push(rest.slice(0, at));
    rest = rest.slice(at + 1);
  }
  return [`${indent}${before}(`, ...[...lines, rest].map((one) => `${indent}    ${one}`), `${indent})`].join(
    "\n",
  );
}

/** Returns the place of the best break: in the fewest brackets if the line is then at least half full; 0 for none. */
function breakOf(text: string, width: number): number {
  if (text.length <= width) return 0;
  const places = [...text.matchAll(breaks)].map(({ index }) => index);
  const fitting = places.filter((at) => at <= width);
  const full = fitting.filter((at) => at > width / 2);
  const depths = depthsOf(text);
  const best = full.reduce((chosen, at) => (depths[at] <= depths[chosen] ? at : chosen), full[0] ?? 0);
  return best || (fitting.at(-1) ?? places[0] ?? 0);
}

/** Returns the number of open brackets at each character. */
function depthsOf(text: string): number[] {
  let depth = 0;
  return Array.from(text, (sign) => {
    if ("([{".includes(sign)) depth += 1;
    else if (")]}".includes(sign)) depth -= 1;
    return depth;
  });
}
