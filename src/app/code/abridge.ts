/** Lines of a table that are shown whole, and how many stand for more. */
const maxRows = 12;
const shownRows = 3;
/** Characters of a line that are shown. */
const longestLine = 240;

const isRow = (line: string): boolean => /^\s+\[?[-\d]/.test(line);

/** A program as it is shown: of long tables the first rows, of long lines the beginning. What is copied is whole. */
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
