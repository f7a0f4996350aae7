import type { plot as keys } from "../es/plot.ts";

/** German for the sentences of `plot`. */
export const plot: Record<keyof typeof keys, string> = {
  "{count} more": "{count} weitere",
  "{name} from {step}": "{name} ab {step}",
  "{contenders} on {problem}": "{contenders} auf {problem}",
  "{count} settings of {optimizer}": "{count} Einstellungen von {optimizer}",
  "{count} optimizers": "{count} Optimierer",
  "{data}, {share} % of the labels replaced": "{data}, {share} % der Labels ersetzt",
  "contender {number}": "Teilnehmer {number}",
  "random direction 1": "Zufallsrichtung 1",
  "random direction 2": "Zufallsrichtung 2",
  "towards {name}’s end": "zum Ende von {name}",
  "at a right angle, towards {name}’s end": "im rechten Winkel, zum Ende von {name}",
  "The plane of the paths’ two leading principal components.":
    "Die Ebene der beiden ersten Hauptkomponenten der Spuren.",
  "The plane explains {share} of the path’s variance: {one} and {other}.":
    "Die Ebene erklärt {share} der Varianz der Spur: {one} und {other}.",
  "The plane explains {share} of the paths’ variance: {one} and {other}.":
    "Die Ebene erklärt {share} der Varianz der Spuren: {one} und {other}.",
  "Two random directions (seed {seed}) from {name}’s last weights, each scaled filter by filter to the length of the weights.":
    "Zwei Zufallsrichtungen (Startwert {seed}) ab den letzten Gewichten von {name}, jede Filter für Filter auf die Länge der Gewichte skaliert.",
  "Two random directions (seed {seed}) from {name}’s weights at step {step}, each scaled filter by filter to the length of the weights.":
    "Zwei Zufallsrichtungen (Startwert {seed}) ab den Gewichten von {name} bei Schritt {step}, jede Filter für Filter auf die Länge der Gewichte skaliert.",
  "The plane through the last weights of {names}.": "Die Ebene durch die letzten Gewichte von {names}.",
  "The straight line from {first}’s last weights, t = 0, to {second}’s, t = 1.":
    "Die Gerade von den letzten Gewichten von {first}, t = 0, zu denen von {second}, t = 1.",
  "The loss between the ends is not finite: there is no barrier to measure.":
    "Der Verlust zwischen den Enden ist nicht endlich: Es gibt keine Barriere zu messen.",
  "No barrier: the loss stays at or below the straight line between both ends’ losses.":
    "Keine Barriere: Der Verlust bleibt auf oder unter der Geraden zwischen den Verlusten beider Enden.",
  "Barrier {height} at t = {t}: the loss rises that far above the straight line between both ends’ losses ({aboveMean} above their mean).":
    "Barriere {height} bei t = {t}: So weit steigt der Verlust über die Gerade zwischen den Verlusten beider Enden ({aboveMean} über ihrem Mittel).",
  "{name}’s loss is {loss}; the loss on the plane below it is {height}. Its weights are {distance} away from the plane.":
    "Der Verlust von {name} ist {loss}; der auf der Ebene darunter ist {height}. Die Gewichte liegen {distance} von der Ebene entfernt.",
  "{name}’s loss is {loss}; the loss on the line below it is {height}. Its weights are {distance} away from the line.":
    "Der Verlust von {name} ist {loss}; der auf der Geraden darunter ist {height}. Die Gewichte liegen {distance} von der Geraden entfernt.",
  "Paths up to step {step} of {last}.": "Spuren bis Schritt {step} von {last}.",
  "Losses are those of step {step}.": "Die Verluste sind die von Schritt {step}.",
  "direction 1": "Richtung 1",
  "direction 2": "Richtung 2",
  "{x} and {y}; the other inputs at their training mean":
    "{x} und {y}; die übrigen Eingaben auf ihrem Trainingsmittel",
  "plane of the first two principal components, {share} % of the variance":
    "Ebene der ersten beiden Hauptkomponenten, {share} % der Varianz",
  "− below 0": "− unter 0",
  "dot: {mark}": "Punkt: {mark}",
  Target: "Ziel",
  Spectrum: "Spektrum",
  "Matrix||drawing": "Matrix",
  "{value} of each {part} by its {weight}": "{value} je {part} nach {weight}",
  "dashes: at the start": "Striche: am Start",
  "{value} of each {part}": "{value} je {part}",
  "below: {names}": "unten: {names}",
  "{value} by {column} and {row}": "{value} nach {column} und {row}",
};
