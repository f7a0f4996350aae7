import { isLanguage, type Language } from "../../words/languages.ts";
import type { Theme } from "../theme.ts";

/** Controls of a frame: `none` shows the stage alone, `play` the transport, `all` the hyperparameters too. */
export type Controls = "none" | "play" | "all";

/** The heights that a frame can have, in CSS pixels. */
export const heights = { min: 160, max: 2000, whole: true, default: 420 } as const;

/** The height of the bar with the play button, under the poster of an element that is not played. */
export const barHeight = 53;

/** Returns the height of an attribute, "600" or "600px", kept within `heights`; the default if it has none. */
export function readHeight(text: string | null): number {
  const height = Number(text?.trim().replace(/px$/i, "").trim() ?? "") || heights.default;
  return Math.min(Math.max(height, heights.min), heights.max);
}

/** Permissions of a frame: it may run scripts and open the playground in a new page. */
export const sandbox = "allow-scripts allow-popups allow-popups-to-escape-sandbox";

/** Options of a frame, in its address's query; the experiment is in the hash, as in the playground. */
export interface FrameOptions {
  readonly theme: Theme;
  readonly controls: Controls;
  readonly autoplay: boolean;
  /** True if the host page runs a pool of workers for its embeds. */
  readonly pooled: boolean;
  /** The language of its controls; null for the reader's. */
  readonly lang: Language | null;
}

/** Reads the query of a frame's address; unknown values are replaced by defaults. */
export function readOptions(query: string): FrameOptions {
  const given = new URLSearchParams(query);
  const theme = given.get("theme");
  const lang = given.get("lang") ?? "";
  return {
    theme: theme === "light" || theme === "dark" ? theme : "system",
    controls: readControls(given.get("controls")),
    autoplay: given.has("autoplay"),
    pooled: given.has("pool"),
    lang: isLanguage(lang) ? lang : null,
  };
}

export const readControls = (text: string | null): Controls =>
  text === "none" || text === "all" ? text : "play";

/** Returns the query of a frame's address with its `?`, without defaults; empty if all are defaults. */
export function printOptions({ theme, controls, autoplay, pooled, lang }: FrameOptions): string {
  const parts = [
    theme === "system" ? "" : `theme=${theme}`,
    controls === "play" ? "" : `controls=${controls}`,
    autoplay ? "autoplay" : "",
    pooled ? "pool" : "",
    lang ? `lang=${lang}` : "",
  ].filter(Boolean);
  return parts.length > 0 ? `?${parts.join("&")}` : "";
}
