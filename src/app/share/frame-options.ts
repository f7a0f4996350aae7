import type { Theme } from "../theme.ts";

/** `none`: the stage alone; `play`: with the transport; `all`: with the hyperparameters too. */
export type Controls = "none" | "play" | "all";

/** The heights that a frame can have, in CSS pixels. */
export const heights = { min: 160, max: 2000, whole: true, default: 420 } as const;

/** The height that an attribute asks for, "600" or "600px", within the bounds; the default where it asks for none. */
export function readHeight(text: string | null): number {
  const height = Number(text?.trim().replace(/px$/i, "").trim() ?? "") || heights.default;
  return Math.min(Math.max(height, heights.min), heights.max);
}

/** What a frame is allowed to do: run, and open the playground where it is asked to. */
export const sandbox = "allow-scripts allow-popups allow-popups-to-escape-sandbox";

/** How a frame shows its experiment; the experiment itself is in the address's hash, as in the playground. */
export interface FrameOptions {
  readonly theme: Theme;
  readonly controls: Controls;
  readonly autoplay: boolean;
  /** Whether the page around has threads for it. */
  readonly pooled: boolean;
}

/** Reads the query of a frame's address; what it does not know is left at its default. */
export function readOptions(query: string): FrameOptions {
  const given = new URLSearchParams(query);
  const theme = given.get("theme");
  return {
    theme: theme === "light" || theme === "dark" ? theme : "system",
    controls: readControls(given.get("controls")),
    autoplay: given.has("autoplay"),
    pooled: given.has("pool"),
  };
}

export const readControls = (text: string | null): Controls =>
  text === "none" || text === "all" ? text : "play";

/** The query of a frame's address with its `?`, defaults left out. */
export function printOptions({ theme, controls, autoplay, pooled }: FrameOptions): string {
  const parts = [
    theme === "system" ? "" : `theme=${theme}`,
    controls === "play" ? "" : `controls=${controls}`,
    autoplay ? "autoplay" : "",
    pooled ? "pool" : "",
  ].filter(Boolean);
  return parts.length > 0 ? `?${parts.join("&")}` : "";
}
