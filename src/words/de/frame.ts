import type { frame as keys } from "../es/frame.ts";

/** German for the sentences of header, menus, transport, notices, settings and About. */
export const frame: Record<keyof typeof keys, string> = {
  Play: "Abspielen",
  Pause: "Anhalten",
  "Play again": "Noch einmal abspielen",
  "{count} {count:step|steps} per frame": "{count} {count:Schritt|Schritte} je Bild",
};
