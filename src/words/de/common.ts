import type { common as keys } from "../es/common.ts";

/** German for the sentences that several rooms say. */
export const common: Record<keyof typeof keys, string> = {
  "{x}, {y}": "{x}; {y}",
  on: "ein",
  off: "aus",
  Undo: "Rückgängig",
  Redo: "Wiederholen",
  Dismiss: "Schließen",
  Close: "Schließen",
  "Remove {what}": "{what} entfernen",
  Surface: "Fläche",
  Network: "Netz",
  Problem: "Problem",
  "The race ends after this many steps.": "Das Rennen endet nach so vielen Schritten.",
  seed: "Startwert",
  "Step {step}": "Schritt {step}",
  "not a number": "keine Zahl",
  "{diverged} of {seeds} seeds diverged": "{diverged} von {seeds} Startwerten divergierten",
  Optimizers: "Optimierer",
  Charts: "Diagramme",
  step: "Schritt",
};
