/** Number of rows up to which a table is shown whole, and of rows that are shown of a longer one. */
const maxRows = 12;
const shownRows = 3;
/** Number of characters of a line that are shown. */
const longestLine = 240;

const isRow = (line: string): boolean => /^\s+\[?[-\d]/.test(line);

/** Returns a program to show, with the first rows of long tables and the beginning of long lines. Copies are whole. */
export function abridged(text: string): string {
  const lines: string[] = [];
  const all = text.split("\n");
  for (let i = 0; i < all.length; ) {
    let end = i;
    while (end < all.length && isRow(all[end])) end++;
    if (end - i > maxRows) {
      const indent = /^\s*/.exec(all[i])?.[0] ?? "";
      lines.push(...all.slice(i, i + shownRows), `${indent}# … ${end - i - shownRows} lines more`);
      i = end;
    } else lines.push(all[i++]);
  }
  return lines
    .map((line) => (line.length > longestLine ? `${line.slice(0, longestLine)} …` : line))
    .join("\n");
}
