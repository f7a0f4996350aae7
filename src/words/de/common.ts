import type { common as keys } from "../es/common.ts";

/** German for the sentences that several rooms say. */
export const common: Record<keyof typeof keys, string> = {
  "Step||count": "Schritt",
  step: "Schritt",
  "at the start": "am Start",
  "by step": "nach Schritt",
  undefined: "undefiniert",
  "{low} to {high}": "{low} bis {high}",
  "{one} and {other}": "{one} und {other}",
  "{count} {count:step|steps}": "{count} {count:Schritt|Schritte}",
  "component 1": "Komponente 1",
  "component 2": "Komponente 2",
};
