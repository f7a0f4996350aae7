/** The colours that pictures are drawn in. */
export type FigureTheme = "light" | "dark";

/** The page's colours, as `src/app/theme.css` has them, from light to dark. */
const tokens = {
  paper: ["#fbfaf7", "#111418"],
  panel: ["#ffffff", "#171b20"],
  ink: ["#1d2126", "#e9ebee"],
  soft: ["#5a636d", "#a3abb5"],
  faint: ["#6b747d", "#8a939d"],
  line: ["#e0dcd3", "#2f363f"],
  hair: ["#efece6", "#21262d"],
  accent: ["#0b5cc0", "#6db3ff"],
  stage: ["#f4f1ea", "#0d1013"],
} as const;

export type Token = keyof typeof tokens;

export const tokenNames = Object.keys(tokens) as readonly Token[];

/** Returns a colour of the page in a theme, as CSS writes it. */
export const themeColor = (theme: FigureTheme, token: Token): string =>
  tokens[token][theme === "light" ? 0 : 1];
