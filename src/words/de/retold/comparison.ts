/** German for the reasons why experiments cannot be compared, and the places where they differ. */
export const comparison = {
  "It is about a surface, and this race is about a network.":
    "Es geht darin um eine Fläche, in diesem Rennen um ein Netz.",
  "It is about a surface, and this race is about a problem.":
    "Es geht darin um eine Fläche, in diesem Rennen um ein Problem.",
  "It is about a network, and this race is about a surface.":
    "Es geht darin um ein Netz, in diesem Rennen um eine Fläche.",
  "It is about a network, and this race is about a problem.":
    "Es geht darin um ein Netz, in diesem Rennen um ein Problem.",
  "It is about a problem, and this race is about a surface.":
    "Es geht darin um ein Problem, in diesem Rennen um eine Fläche.",
  "It is about a problem, and this race is about a network.":
    "Es geht darin um ein Problem, in diesem Rennen um ein Netz.",
  "It has another problem: problem {theirs} instead of {ours}.":
    "Es hat ein anderes Problem: Problem {theirs} statt {ours}.",
  "It has another problem: surface {theirs} instead of {ours}.":
    "Es hat ein anderes Problem: Fläche {theirs} statt {ours}.",
  "It has another problem: start {theirs} instead of {ours}.":
    "Es hat ein anderes Problem: Startpunkt {theirs} statt {ours}.",
  "It has another problem: data {theirs} instead of {ours}.":
    "Es hat ein anderes Problem: Daten {theirs} statt {ours}.",
  "It has another problem: samples {theirs} instead of {ours}.":
    "Es hat ein anderes Problem: Stichproben {theirs} statt {ours}.",
  "It has another problem: noise {theirs} instead of {ours}.":
    "Es hat ein anderes Problem: Rauschen {theirs} statt {ours}.",
  "It has another problem: label noise {theirs} instead of {ours}.":
    "Es hat ein anderes Problem: Rauschen der Klassen {theirs} statt {ours}.",
  "It has another problem: training share {theirs} instead of {ours}.":
    "Es hat ein anderes Problem: Trainingsanteil {theirs} statt {ours}.",
  "It has another problem: layers {theirs} instead of {ours}.":
    "Es hat ein anderes Problem: Schichten {theirs} statt {ours}.",
  "It has another problem: activation {theirs} instead of {ours}.":
    "Es hat ein anderes Problem: Aktivierung {theirs} statt {ours}.",
  "It has another problem: biases {theirs} instead of {ours}.":
    "Es hat ein anderes Problem: Bias-Werte {theirs} statt {ours}.",
  "It has another problem: loss {theirs} instead of {ours}.":
    "Es hat ein anderes Problem: Verlust {theirs} statt {ours}.",
  "It has another problem: parametrization {theirs} instead of {ours}.":
    "Es hat ein anderes Problem: Parametrisierung {theirs} statt {ours}.",
  "It has another problem: initialization {theirs} instead of {ours}.":
    "Es hat ein anderes Problem: Initialisierung {theirs} statt {ours}.",
  "It has another problem: initial scale {theirs} instead of {ours}.":
    "Es hat ein anderes Problem: anfängliche Skalierung {theirs} statt {ours}.",
  "It has another problem: {code} instead of {value}.": "Es hat ein anderes Problem: {code} statt {value}.",
  "an own table": "eine eigene Tabelle",
  "weight [{code}] of layer {number}": "Gewicht [{code}] der Schicht {number}",
  "bias [{code}] of layer {number}": "Bias [{code}] der Schicht {number}",
};
