import type { Ground } from "./color-map.ts";

/** Colours of the marks of right and wrong predictions. */
export const verdictColors: Readonly<Record<Ground, { readonly right: string; readonly wrong: string }>> = {
  light: { right: "#17692f", wrong: "#b3261e" },
  dark: { right: "#6fd08a", wrong: "#ff9a8f" },
};
