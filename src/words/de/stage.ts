import type { stage as keys } from "../es/stage.ts";

/** German for the sentences of `stage`. */
export const stage: Record<keyof typeof keys, string> = {
  "Contours of {surface}, with the paths of {count} {count:optimizer|optimizers} from the start point.":
    "Höhenlinien von {surface} mit den Spuren von {count} {count:Optimierer|Optimierern} ab dem Startpunkt.",
  "Surface. Arrow keys pan, plus and minus zoom, 0 shows the whole domain.":
    "Fläche. Pfeiltasten verschieben, Plus und Minus zoomen, 0 zeigt den ganzen Bereich.",
  All: "Alle",
  "Start point, x {x}, y {y}, height {height}": "Startpunkt, x {x}, y {y}, Höhe {height}",
  "start||on the stage": "Start",
  "Arrow keys move it; Shift makes larger steps, Alt smaller ones.":
    "Pfeiltasten bewegen ihn, mit Umschalt in größeren, mit Alt in kleineren Schritten.",
  "Arrow keys move it along x and y; Shift makes larger steps, Alt smaller ones.":
    "Pfeiltasten bewegen ihn entlang x und y, mit Umschalt in größeren, mit Alt in kleineren Schritten.",
  "Formula: {formula}": "Formel: {formula}",
  "low {height}": "tief {height}",
  "high {height}": "hoch {height}",
  Legend: "Legende",
  minimum: "Minimum",
  "local minimum": "lokales Minimum",
  Zoom: "Zoom",
  "Zoom in": "Vergrößern",
  "Zoom out": "Verkleinern",
  "Move left": "Nach links verschieben",
  "Move up": "Nach oben verschieben",
  "Move down": "Nach unten verschieben",
  "Move right": "Nach rechts verschieben",
  "Turn left": "Nach links drehen",
  "Turn up": "Nach oben drehen",
  "Turn down": "Nach unten drehen",
  "Turn right": "Nach rechts drehen",
  "Reset view": "Ansicht zurücksetzen",
  "Surface in 3D (3)": "Fläche in 3D (3)",
  Arrows: "Pfeile",
  "Arrows at the heads: −gradient, momentum and update (a)":
    "Pfeile an den Spitzen: −Gradient, Momentum und Update (a)",
  "Arrows at the heads": "Pfeile an den Spitzen",
  "Downhill, where the loss falls fastest": "Bergab, wo der Verlust am schnellsten fällt",
  "The weighted mean of the gradients so far, downhill":
    "Das gewichtete Mittel der bisherigen Gradienten, bergab",
  "The next step: parameters after it, minus parameters before it":
    "Der nächste Schritt: Parameter danach minus Parameter davor",
  "The step for a gradient of the same length in each direction":
    "Der Schritt für einen Gradienten gleicher Länge in jeder Richtung",
  "−gradient": "−Gradient",
  momentum: "Momentum",
  update: "Update",
  "what the preconditioner makes of a circle": "was der Vorkonditionierer aus einem Kreis macht",
  ellipse: "Ellipse",
  "Contender with arrows": "Teilnehmer mit Pfeilen",
  "All contenders": "Alle Teilnehmer",
  "The arrows could not be computed. Change the experiment to try again.":
    "Die Pfeile ließen sich nicht berechnen. Das Experiment ändern, um es erneut zu versuchen.",
  unknown: "unbekannt",
  "({x}, {y})": "({x}; {y})",
  "{name} makes no step here.": "{name} macht hier keinen Schritt.",
  "The arrows are outside.": "Die Pfeile liegen außerhalb.",
  "No ellipse: this step has no preconditioner.":
    "Keine Ellipse: Dieser Schritt hat keinen Vorkonditionierer.",
  "No ellipse: the step keeps only signs.": "Keine Ellipse: Der Schritt behält nur Vorzeichen.",
  "No ellipse: the step keeps only a sign in one direction.":
    "Keine Ellipse: Der Schritt behält in einer Richtung nur das Vorzeichen.",
  "The circle stays a circle.": "Der Kreis bleibt ein Kreis.",
  "The circle becomes {ratio} times as long as wide.": "Der Kreis wird {ratio}-mal so lang wie breit.",
  "The circle stays a circle: the step for a gradient of 1 is {x} in x, {y} in y.":
    "Der Kreis bleibt ein Kreis: Der Schritt für einen Gradienten von 1 ist {x} in x und {y} in y.",
  "The circle becomes {ratio} times as long as wide: the step for a gradient of 1 is {x} in x, {y} in y.":
    "Der Kreis wird {ratio}-mal so lang wie breit: Der Schritt für einen Gradienten von 1 ist {x} in x und {y} in y.",
  "Arrows have their true length.": "Die Pfeile haben ihre wahre Länge.",
  "Arrows have their true length, and the update is still too short to see.":
    "Die Pfeile haben ihre wahre Länge, und das Update ist trotzdem zu kurz, um sichtbar zu sein.",
  "Arrows are drawn {times} times as long.": "Die Pfeile sind {times}-mal so lang gezeichnet.",
  "Arrows are drawn {times} times as long, and the update is still too short to see.":
    "Die Pfeile sind {times}-mal so lang gezeichnet, und das Update ist trotzdem zu kurz, um sichtbar zu sein.",
  "Gradient flow": "Gradientenfluss",
  "Gradient flow: where gradient descent with ever shorter steps goes":
    "Gradientenfluss: wohin der Gradientenabstieg mit immer kürzeren Schritten führt",
  Flow: "Fluss",
  "Central flow": "Zentraler Fluss",
  "Central flow: where gradient descent goes on average while it oscillates":
    "Zentraler Fluss: wohin der Gradientenabstieg im Mittel führt, während er schwingt",
  Central: "Zentral",
  "The gradient flow is computed.": "Der Gradientenfluss wird berechnet.",
  "Dashed: the gradient flow from the start. Only SGD gives it a time.":
    "Gestrichelt: der Gradientenfluss ab dem Startpunkt. Nur SGD gibt ihm eine Zeit.",
  "Dashed: the gradient flow from the start. Only SGD gives it a time, where its schedule does not read the loss.":
    "Gestrichelt: der Gradientenfluss ab dem Startpunkt. Nur SGD gibt ihm eine Zeit, wenn sein Plan den Verlust nicht liest.",
  "Dashed: the gradient flow, here at s = {time}, the sum of {name}’s learning rates.":
    "Gestrichelt: der Gradientenfluss, hier bei s = {time}, der Summe der Lernraten von {name}.",
  "Dashed: the gradient flow, here at s = {time}, the sum of {name}’s learning rates, times (1 − τ)/(1 − μ).":
    "Gestrichelt: der Gradientenfluss, hier bei s = {time}, der Summe der Lernraten von {name} mal (1 − τ)/(1 − μ).",
  "It comes to a stationary point at s = {time}.": "Er erreicht bei s = {time} einen stationären Punkt.",
  "It leaves the finite range at s = {time}.": "Er verlässt bei s = {time} den endlichen Bereich.",
  "It comes to a point without a gradient at s = {time}.":
    "Er erreicht bei s = {time} einen Punkt ohne Gradienten.",
  "It is drawn only in part, as one direction is far steeper than another, up to s = {time}.":
    "Er ist nur zum Teil gezeichnet, bis s = {time}, denn eine Richtung ist viel steiler als eine andere.",
  "The central flow is computed.": "Der zentrale Fluss wird berechnet.",
  "Dash-dotted: the central flow of {name}, the middle of its oscillation.":
    "Strichpunktiert: der zentrale Fluss von {name}, die Mitte seiner Schwingung.",
  "Dash-dotted: the central flow of {name}, the middle of its oscillation, {end}.":
    "Strichpunktiert: der zentrale Fluss von {name}, die Mitte seiner Schwingung; {end}.",
  "At step {step} its sharpness {sharpness} is below 2/lr = {bound}: it is the gradient flow, with the loss {loss}.":
    "Bei Schritt {step} liegt seine Schärfe {sharpness} unter 2/lr = {bound}: Er ist der Gradientenfluss, mit dem Verlust {loss}.",
  "At step {step} its sharpness is held at 2/lr = {bound}, with the mean loss {loss}.":
    "Bei Schritt {step} wird seine Schärfe bei 2/lr = {bound} gehalten, mit dem mittleren Verlust {loss}.",
  "The computation of the picture of the surface {why}.": "Die Berechnung des Bildes der Fläche {why}.",
  "The computation of the picture of the network {why}.": "Die Berechnung des Bildes des Netzes {why}.",
  "The last picture stays.": "Das letzte Bild bleibt stehen.",
  "It is tried again.": "Es wird erneut versucht.",
  "Your settings are kept.": "Die Einstellungen bleiben erhalten.",
  "this browser gives the page no canvas to draw on": "dieser Browser gibt der Seite keine Zeichenfläche",
};
