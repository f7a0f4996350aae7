import { type Embed, playgroundOf } from "./embed.ts";

const commands: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  $: "\\$",
  "&": "\\&",
  "#": "\\#",
  _: "\\_",
  "%": "\\%",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "<": "\\textless{}",
  ">": "\\textgreater{}",
  '"': "\\textquotedbl{}",
  "`": "\\textasciigrave{}",
};

/** Returns a figure with the exported picture, linked to the experiment. */
export const latex = (embed: Embed): string =>
  [
    "\\begin{figure}",
    "  \\centering",
    "  % The picture: Share, Picture. hyperref makes the link; graphicx takes PNG, and SVG converted to PDF.",
    `  \\href{${escapeAddress(playgroundOf(embed))}}{\\includegraphics[width=\\linewidth]{downhill.png}}`,
    `  \\caption{${escapeLatex(embed.label)}}`,
    "\\end{figure}",
  ].join("\n");

/** Escapes a text for LaTeX, as one paragraph. Quotes and dashes that form ligatures are left to the author. */
export const escapeLatex = (text: string): string =>
  text.replace(/\s+/g, " ").replace(/[\\{}$&#_%~^<>"`]/g, (sign) => commands[sign]);

/** Escapes an ASCII address for \href of hyperref, also inside the argument of another command. */
const escapeAddress = (address: string): string => address.replace(/[#%&~_]/g, "\\$&");
