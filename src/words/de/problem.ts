import type { problem as keys } from "../es/problem.ts";

/** German for the sentences of `problem`. */
export const problem: Record<keyof typeof keys, string> = {
  "{measure} by part": "{measure} nach Teil",
  "a line for each {part}": "eine Linie je {part}",
  "of a tensor, by step": "eines Tensors, nach Schritt",
  Race: "Rennen",
  "The race ends after this many steps.": "Das Rennen endet nach so vielen Schritten.",
  "Determines the problem's data, the start, the batches and the noise. They are the same for all contenders.":
    "Bestimmt die Daten des Problems, den Startpunkt, die Batches und das Rauschen. Sie sind für alle Teilnehmer gleich.",
  Problem: "Problem",
  Picture: "Bild",
  "Matrices shown": "Gezeigte Matrizen",
  "One, larger": "Eine, größer",
  "none chosen; arrow keys choose one": "nichts gewählt; Pfeiltasten wählen aus",
};
