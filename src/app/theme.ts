import { type Ground, lightness } from "../plot/look/color-map.ts";
import { rgbOf } from "../plot/look/rgb.ts";

export type Theme = "system" | "light" | "dark";

const listeners = new Set<() => void>();
const announce = () => {
  for (const listener of listeners) listener();
};

/** Puts a theme on the page; "system" follows the reader's setting. */
export function applyTheme(theme: Theme): void {
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  announce();
}

/** Media queries whose changes may turn the page light or dark. */
const themes = ["(prefers-color-scheme: dark)", "(forced-colors: active)"];
/** These queries while there are listeners. Every call of matchMedia returns another object, so they are kept. */
let queries: MediaQueryList[] = [];

/** Calls `listener` when the page turns light or dark: canvases read their colours from CSS and must be redrawn. */
export function onThemeChange(listener: () => void): () => void {
  if (queries.length === 0) {
    queries = themes.map((text) => matchMedia(text));
    for (const query of queries) query.addEventListener("change", announce);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    for (const query of queries) query.removeEventListener("change", announce);
    queries = [];
  };
}

/**
 * Returns "dark" where the page has a dark background, for canvases: that which the reader chose, or that of the forced
 * colours of their system.
 */
export function groundNow(): Ground {
  const probe = document.createElement("span");
  probe.style.color = "Canvas";
  probe.hidden = true;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return lightness(rgbOf(color)) < 0.5 ? "dark" : "light";
}
