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

/** A figure with the picture that is exported beside it, and the link to what it is a picture of. */
export const latex = (embed: Embed): string =>
  [
    "\\begin{figure}",
    "  \\centering",
    "  % The picture: Share, Picture. hyperref makes the link; graphicx takes PNG, and SVG converted to PDF.",
    `  \\href{${escapeAddress(playgroundOf(embed))}}{\\includegraphics[width=\\linewidth]{downhill.png}}`,
    `  \\caption{${escapeLatex(embed.label)}}`,
    "\\end{figure}",
  ].join("\n");

/** Text of one paragraph. Ligatures of quotes and dashes are the author's to choose. */
export const escapeLatex = (text: string): string =>
  text.replace(/\s+/g, " ").replace(/[\\{}$&#_%~^<>"`]/g, (sign) => commands[sign]);

/** What hyperref reads within \href, also inside of another command's argument: ASCII, with these escaped. */
const escapeAddress = (address: string): string => address.replace(/[#%&~_]/g, "\\$&");
