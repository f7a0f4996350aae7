import type { problem as keys } from "../es/problem.ts";

/** German for the sentences of `problem`. */
export const problem: Record<keyof typeof keys, string> = {
  "{measure} by part": "{measure} nach Teil",
  "a line for each {part}": "eine Linie je {part}",
  "of a tensor, by step": "eines Tensors, nach Schritt",
  "On all samples": "Auf allen Daten",
  "At each step": "Bei jedem Schritt",
  Race: "Rennen",
  "The race ends after this many steps.": "Das Rennen endet nach so vielen Schritten.",
  "Determines the problem's data, the start, the batches and the noise. They are the same for all contenders.":
    "Bestimmt die Daten des Problems, den Startpunkt, die Batches und das Rauschen. Sie sind für alle Teilnehmer gleich.",
  Problem: "Problem",
  Picture: "Bild",
  "Matrices shown": "Gezeigte Matrizen",
  "One, larger": "Eine, größer",
  "none chosen; arrow keys choose one": "nichts gewählt; Pfeiltasten wählen aus",
  "− below 0": "− unter 0",
  "dot: {meaning}": "Punkt: {meaning}",
  Target: "Ziel",
  "at the start": "am Start",
  Spectrum: "Spektrum",
  "dashes: at the start": "Striche: am Start",
  "{measure} of each {part} by its {weight}": "{measure} je {part} über {weight}",
  "{measure} of each {part}": "{measure} je {part}",
  "below: {part} and {weight}": "unten: {part} und {weight}",
  "below: {weight}": "unten: {weight}",
  "{measure} by {column} and {row}": "{measure} nach {column} und {row}",
};
