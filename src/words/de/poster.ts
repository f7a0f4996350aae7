import type { poster as keys } from "../es/poster.ts";

/** German for an embed that is not played. The element of embeds has these sentences itself, in all languages. */
export const poster: Record<keyof typeof keys, string> = {
  Play: "Abspielen",
  "Try again": "Noch einmal versuchen",
  "Loading…": "Wird geladen…",
  "Open in Downhill": "In Downhill öffnen",
  "Downhill could not be reached.": "Downhill war nicht erreichbar.",
  "Optimizer race": "Rennen der Optimierer",
};
