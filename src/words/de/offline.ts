import type { offline as keys } from "../es/offline.ts";

/** German for the sentences about new versions of the page. */
export const offline: Record<keyof typeof keys, string> = {
  "A new version is here. Reloading keeps the experiment, but steps to undo are lost.":
    "Es gibt eine neue Version. Das Experiment bleibt nach dem Neuladen, die Schritte zum Rückgängigmachen nicht.",
  Reload: "Neu laden",
};
