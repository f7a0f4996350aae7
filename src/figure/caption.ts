import type { FigurePalette } from "../plot/look/palette.ts";
import { shorten } from "../plot/text/shorten.ts";
import { widthOf } from "../plot/text/width.ts";
import { textElement } from "./svg/elements.ts";

/** A caption's elements from a line's top at 0 downwards, and their height. */
interface Caption {
  readonly text: string;
  readonly height: number;
}

const size = 11;
const lineHeight = 15;
/** Lines that a caption may have: a longer one is cut. */
const mostLines = 2;
/** Characters beyond which a caption certainly has no room. */
const longest = 2000;

/** Sets a caption in lines of a width. @returns no height for an empty one */
export function captionOf(caption: string, width: number, palette: FigurePalette): Caption {
  const lines = linesOf(caption, width);
  const text = lines.map((line, k) =>
    textElement(line, 0, (k + 0.75) * lineHeight, { size, color: palette.ink }),
  );
  return { text: text.join(""), height: lines.length * lineHeight };
}

/** Breaks a text at blanks; what has no room in the last line is cut. */
function linesOf(text: string, width: number): string[] {
  const fits = (line: string) => widthOf(line, size) <= width;
  const lines: string[] = [];
  let rest = text.trim().slice(0, longest);
  while (rest !== "" && lines.length < mostLines) {
    if (fits(rest) || lines.length === mostLines - 1)
      return [...lines, shorten(rest, width, (part) => widthOf(part, size))];
    const words = rest.split(" ");
    let count = 1;
    while (fits(words.slice(0, count + 1).join(" "))) count += 1;
    lines.push(shorten(words.slice(0, count).join(" "), width, (part) => widthOf(part, size)));
    rest = words.slice(count).join(" ");
  }
  return lines;
}
