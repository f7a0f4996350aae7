import type { contenders as keys } from "../es/contenders.ts";

/** German for the sentences of `contenders`. */
export const contenders: Record<keyof typeof keys, string> = {
  "{addon} of {owner}": "{addon} von {owner}",
  "Remove {addon} from {owner}": "{addon} von {owner} entfernen",
  "Remove {addon}": "{addon} entfernen",
  "loss {loss}": "Verlust {loss}",
  "median loss {loss}||on a card": "Median {loss}",
  "accuracy {accuracy}": "Genauigkeit {accuracy}",
  "test ": "Test: ",
  "About {name}": "Über {name}",
  "Loss and accuracy on the test samples, at the last evaluation":
    "Verlust und Genauigkeit auf den Testbeispielen, bei der letzten Auswertung",
  "Loss at this step": "Verlust bei diesem Schritt",
  "{loss}: the median of {seeds} seeds": "{loss}: der Median von {seeds} Startwerten",
  "Seed {seed}: {why}": "Startwert {seed}: {why}",
  "+ Add optimizer": "+ Optimierer hinzufügen",
  "{most} is the maximum.": "Mehr als {most} sind nicht möglich.",
  "Fork here": "Hier abzweigen",
  "A copy from this step on, to be changed": "Eine Kopie ab diesem Schritt, zum Ändern",
  "The race is over here; move the timeline back.":
    "Hier ist das Rennen zu Ende; die Zeitleiste zurückziehen.",
  "Compare with…": "Vergleichen mit …",
  "Finds the step at which two part": "Findet den Schritt, bei dem zwei sich trennen",
  Duplicate: "Duplizieren",
  "Different value for…": "Anderer Wert für …",
  "Weights, biases or one layer": "Gewichte, Biaswerte oder eine Schicht",
  "Reset to defaults": "Auf Vorgaben zurücksetzen",
  "All values are at their defaults.": "Alle Werte haben ihre Vorgaben.",
  Remove: "Entfernen",
  "A race needs at least one optimizer.": "Ein Rennen braucht mindestens einen Optimierer.",
  "More for {name}": "Mehr zu {name}",
  "Inspect the step": "Den Schritt untersuchen",
  "Its equations with their numbers": "Seine Gleichungen mit ihren Zahlen",
  "Add an addon…": "Zusatz hinzufügen …",
  "Schedule, warmup, clipping…": "Plan, Aufwärmphase, Clipping …",
  "Edit the rule…": "Die Regel bearbeiten …",
  "Makes it a custom rule": "Macht sie zu einer eigenen Regel",
  "Edit the schedule…": "Den Plan bearbeiten …",
  "Makes it a custom schedule": "Macht ihn zu einem eigenen Plan",
  "Replace with…": "Ersetzen durch …",
  "Keeps its colour": "Behält seine Farbe",
  "More hyperparameters of {owner}": "Mehr Hyperparameter von {owner}",
  More: "Mehr",
  "Use lr {value} for {owner}": "lr {value} für {owner} verwenden",
  "Use {value}": "{value} verwenden",
  "Learning rate by step, {owner}": "Lernrate nach Schritt, {owner}",
  "lr by step, log": "lr nach Schritt, log",
  "lr by step": "lr nach Schritt",
  "unknown at step {step}": "unbekannt bei Schritt {step}",
  "{rate} at step {step}": "{rate} bei Schritt {step}",
  "Comparing steps": "Schritte werden verglichen",
  "Compare {name}": "{name} vergleichen",
  "Finds the first step at which two optimizers part, and the line that parts them.":
    "Findet den ersten Schritt, bei dem sich zwei Optimierer trennen, und die Zeile, die sie trennt.",
  With: "Mit",
  "With {name}": "Mit {name}",
  "With a pasted link…": "Mit einem eingefügten Link …",
  "Link to compare with": "Link zum Vergleichen",
  "Paste a link to the same problem": "Einen Link zum selben Problem einfügen",
  "Optimizer of the link": "Optimierer des Links",
  "What has to agree": "Was übereinstimmen muss",
  Compare: "Vergleichen",
  "Show step {step}": "Schritt {step} zeigen",
  "Paste a link first.": "Zuerst einen Link einfügen.",
  "The link cannot be read as it stands: {problem}.": "Der Link lässt sich so nicht lesen: {problem}.",
  "{name} of the link": "{name} des Links",
  "Every bit, of position and state": "Jedes Bit, von Position und Zustand",
  "Every bit, of position": "Jedes Bit, von der Position",
  "Position to 1e−12: to rounding": "Position bis auf 1e−12: bis auf Rundung",
  "Position to 1e−9": "Position bis auf 1e−9",
  "Position to 1e−6": "Position bis auf 1e−6",
  "lr at step {step}": "lr bei Schritt {step}",
  gradient: "Gradient",
  position: "Position",
  state: "Zustand",
  ": no such line": ": keine solche Zeile",
  differs: "verschieden",
  "{name} makes no step: {reason}.": "{name} macht keinen Schritt: {reason}.",
  "{steps}, after which both have stopped": "{steps}, danach haben beide angehalten",
  "Equal in every bit for {steps}.": "In jedem Bit gleich über {steps}.",
  "Their positions are equal in every bit for {steps}.":
    "Die Positionen sind in jedem Bit gleich über {steps}.",
  "Equal to {tolerance} for {steps}. No parameter differs by more than {largest}.":
    "Gleich bis auf {tolerance} über {steps}. Kein Parameter weicht um mehr als {largest} ab.",
  "They do not begin at the same point{because}: {place} is {one} against {other}.":
    "Sie beginnen nicht am selben Punkt{because}: {place} ist {one} gegenüber {other}.",
  "They part at step {step}: {name} stops there, as {reason}, and {other} goes on.":
    "Sie trennen sich bei Schritt {step}: {name} hält dort an ({reason}), und {other} läuft weiter.",
  "They part at step {step}, as their gradients differ at the same point{because}: {one} against {other} in {place}.":
    "Sie trennen sich bei Schritt {step}, da ihre Gradienten am selben Punkt verschieden sind{because}: {one} gegenüber {other} in {place}.",
  "They part at step {step} by {addons}: the gradient handed to the optimizer in {place} is {one} against {other}.":
    "Sie trennen sich bei Schritt {step} durch {addons}: Der Gradient, den der Optimierer in {place} erhält, ist {one} gegenüber {other}.",
  "They part at step {step} by {addons}: the new parameter {place} is {one} against {other}.":
    "Sie trennen sich bei Schritt {step} durch {addons}: Der neue Parameter {place} ist {one} gegenüber {other}.",
  "They part at step {step} by {addons}: the state kept for {place} is {one} against {other}.":
    "Sie trennen sich bei Schritt {step} durch {addons}: Der Zustand zu {place} ist {one} gegenüber {other}.",
  "They part at step {step}, as their learning rates differ from step {since} on: {one} against {other} there{schedules}.":
    "Sie trennen sich bei Schritt {step}, da ihre Lernraten ab Schritt {since} verschieden sind: dort {one} gegenüber {other}{schedules}.",
  "They part at step {step}, in the line {line} = …: for {place}, {line} is {one} against {other}.":
    "Sie trennen sich bei Schritt {step}, in der Zeile {line} = …: Für {place} ist {line} {one} gegenüber {other}.",
  "They part at step {step}: {place} is {one} against {other}.":
    "Sie trennen sich bei Schritt {step}: {place} ist {one} gegenüber {other}.",
  "They part at step {step}: for {place}, {name} is {one} against {other}.":
    "Sie trennen sich bei Schritt {step}: Für {place} ist {name} {one} gegenüber {other}.",
  "{addon}, with other values": "{addon} mit anderen Werten",
  "{addon}, which only {name} has": "{addon}, das nur {name} hat",
  "{input} {one} and {other}": "{input} {one} und {other}",
  "It is their first step.": "Es ist ihr erster Schritt.",
  "The {count} {count:step|steps} before are equal in every bit.":
    "{count:Der|Die} {count} {count:Schritt davor ist|Schritte davor sind} in jedem Bit gleich.",
  "The {count} {count:step|steps} before are equal in every bit, by position.":
    "{count:Der|Die} {count} {count:Schritt davor ist|Schritte davor sind} in jedem Bit gleich, nach der Position.",
  "The {count} {count:step|steps} before agree to {tolerance}.":
    "{count:Der|Die} {count} {count:Schritt davor stimmt|Schritte davor stimmen} bis auf {tolerance} überein.",
  "The {count} {count:step|steps} before agree to {tolerance}, by position.":
    "{count:Der|Die} {count} {count:Schritt davor stimmt|Schritte davor stimmen} bis auf {tolerance} überein, nach der Position.",
  "it has no step to make": "es gibt keinen Schritt zu machen",
  "its gradient norm is within the tolerance": "seine Gradientennorm liegt innerhalb der Toleranz",
};
