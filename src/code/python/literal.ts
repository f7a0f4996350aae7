import { pythonNumber } from "../../lang/index.ts";
import { longest, wrapWords } from "./layout.ts";

/** Returns text from anywhere as a Python string: JSON's escapes are valid there once all but ASCII is escaped. */
export const pythonString = (text: string): string =>
  JSON.stringify(text).replace(
    /[^\x20-\x7e]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

/** Returns text from anywhere for a comment or a docstring: one line, without signs that could end it. */
export const inComment = (text: string): string =>
  text
    .replace(/[\p{C}\p{Z}]+/gu, " ")
    .replaceAll("\\", "/")
    .replaceAll('"', "'")
    .trim();

/** Returns a float with all its digits; whole numbers have a point, since some libraries refuse integers. */
export function float(value: number): string {
  if (Number.isNaN(value)) return 'float("nan")';
  if (!Number.isFinite(value)) return value > 0 ? 'float("inf")' : '-float("inf")';
  return pythonNumber(value);
}

/** Returns a number with all its digits, whole ones without a point: for tables, where every character counts. */
export const short = (value: number): string => (Object.is(value, -0) ? "-0.0" : String(value));

/** Returns the rows of a matrix as nested lists, several to a line where they fit; a long row takes several lines. */
export function tableLines(
  values: ArrayLike<number>,
  width: number,
  indent: string,
  print: (value: number) => string,
): string {
  const rows = Array.from({ length: values.length / width }, (_, r) => {
    const row = Array.from({ length: width }, (_, i) => print(values[r * width + i]));
    return `[${row.join(", ")}],`;
  });
  const lines: string[] = [];
  for (const row of rows) {
    const last = lines.length - 1;
    if (indent.length + row.length > longest) lines.push(wrapWords(row, indent));
    else if (last >= 0 && lines[last].length + 1 + row.length <= longest) lines[last] += ` ${row}`;
    else lines.push(indent + row);
  }
  return lines.join("\n");
}
