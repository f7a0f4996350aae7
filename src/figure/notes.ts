import type { FigurePalette } from "../plot/look/palette.ts";
import { shorten } from "../plot/text/shorten.ts";
import { widthOf } from "../plot/text/width.ts";
import { textElement } from "./svg/elements.ts";

const size = 10.5;
const lineHeight = 14;
/** The share of the figure's height that notes may take. */
const share = 0.45;

/** Notes laid out in lines; `text` has the left top corner of the first as its origin. */
export interface Notes {
  readonly text: string;
  readonly height: number;
}

/** Lays notes out in lines of a width, the first note bold; those without room are left out, which "…" says. */
export function notesOf(
  notes: readonly string[],
  width: number,
  figureHeight: number,
  palette: FigurePalette,
): Notes {
  const wrapped = notes.flatMap((note, i) =>
    linesOf(note, width, i === 0).map((line) => ({ line, bold: i === 0 })),
  );
  const room = Math.floor((share * figureHeight) / lineHeight);
  const shown = wrapped.length > room ? [...wrapped.slice(0, Math.max(0, room - 1)), more] : wrapped;
  const text = shown.map(({ line, bold }, k) =>
    textElement(line, 0, (k + 0.8) * lineHeight, { size, color: bold ? palette.ink : palette.soft, bold }),
  );
  return { text: text.join(""), height: shown.length * lineHeight };
}

const more = { line: "…", bold: false };

/** Breaks a note between words; a word that is too long for a line is cut. */
function linesOf(note: string, width: number, bold: boolean): string[] {
  const lines: string[] = [];
  for (const word of note.split(" ")) {
    const longer = lines.length > 0 ? `${lines[lines.length - 1]} ${word}` : word;
    if (lines.length > 0 && widthOf(longer, size, bold) <= width) lines[lines.length - 1] = longer;
    else lines.push(shorten(word, width, (text) => widthOf(text, size, bold)));
  }
  return lines;
}
