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

/** The media query while there are listeners. Every call of matchMedia returns another object, so one is kept. */
let dark: MediaQueryList | null = null;

/** Calls `listener` when the page turns light or dark: canvases read their colours from CSS and must be redrawn. */
export function onThemeChange(listener: () => void): () => void {
  if (dark === null) {
    dark = matchMedia("(prefers-color-scheme: dark)");
    dark.addEventListener("change", announce);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    dark?.removeEventListener("change", announce);
    dark = null;
  };
}

/** The resolved value of a CSS colour token, for canvases: `token("--ink")` gives an `rgb(…)`. */
export function token(name: string): string {
  const probe = document.createElement("span");
  probe.style.color = `var(${name})`;
  probe.hidden = true;
  document.body.append(probe);
  const color = getComputedStyle(probe).color;
  probe.remove();
  return color;
}
