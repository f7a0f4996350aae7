import katex from "katex";
import { aligned } from "../optim/index.ts";

/** Typesets TeX as HTML and MathML, in a block that scrolls where it is too wide. */
export function equations(lines: readonly string[]): string {
  if (lines.length === 0) return "";
  // It can be focused, as a block that scrolls must be reached by keyboard.
  return `<div class="equations" v-pre tabindex="0" role="group" aria-label="Equations">${typeset(aligned(lines), true)}</div>`;
}

/** Typesets TeX within a line of Markdown, with every character escaped that Markdown would read. */
export const inline = (tex: string): string =>
  `<span v-pre>${typeset(tex, false).replace(/(?<=>)[^<]+/g, (text) => text.replace(/[\\`*_[\]~^|!]/g, entity))}</span>`;

const entity = (sign: string): string => `&#${sign.charCodeAt(0)};`;

function typeset(tex: string, displayMode: boolean): string {
  return katex
    .renderToString(tex, {
      displayMode,
      output: "htmlAndMathml",
      throwOnError: true,
      trust: false,
      strict: "ignore",
    })
    .replace(/\n/g, " ");
}
