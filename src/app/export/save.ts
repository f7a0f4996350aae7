import type { Spec } from "../../experiment/index.ts";
import { figureTitle } from "../../plot/title.ts";
import { inEnglish, withSeparator } from "../../words/say.ts";

/** Milliseconds after which the browser has certainly begun to save. */
const revokeDelay = 60_000;

/** Makes the browser save a file. */
export function save(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const anchor = document.createElement("a");
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), revokeDelay);
}

/** Returns a name such as "downhill-adam-on-beale.csv", of letters, digits and hyphens that every system accepts. */
export function fileName(spec: Spec, ending: string): string {
  const plain = inEnglish(() => figureTitle(spec))
    .normalize("NFKD")
    .toLowerCase();
  const words = plain.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
  return `downhill-${words.slice(0, 60).replace(/-$/, "") || "experiment"}.${ending}`;
}

/** Returns a size such as "1.2 MB", in kB below 1 MB. */
export const sizeInWords = (bytes: number): string =>
  bytes < 1e6
    ? `${Math.max(1, Math.round(bytes / 1e3))} kB`
    : `${withSeparator((bytes / 1e6).toFixed(1))} MB`;
