import type { landscape as keys } from "../es/landscape.ts";

/** German for the sentences of `landscape`. */
export const landscape: Record<keyof typeof keys, string> = {
  "Losses and distances at the cursor": "Verluste und Abstände am Cursor",
  optimizer: "Optimierer",
  "its loss": "eigener Verlust",
  "loss on the line below it": "Verlust auf der Geraden darunter",
  "loss on the plane below it": "Verlust auf der Ebene darunter",
  "distance from the line": "Abstand von der Geraden",
  "distance from the plane": "Abstand von der Ebene",
  Landscape: "Verlustlandschaft",
  "Landscape in 3D (3)": "Landschaft in 3D (3)",
  "Landscape. Arrow keys move a cross that reads the loss, Escape removes it.":
    "Verlustlandschaft. Pfeiltasten bewegen ein Kreuz, das den Verlust abliest, Escape entfernt es.",
  "Landscape of the loss": "Verlustlandschaft",
  "off the line: its loss is not the one drawn": "neben der Geraden: Der Verlust ist nicht der gezeichnete",
  "off the plane: its loss is not the one drawn":
    "außerhalb der Ebene: Der Verlust ist nicht der gezeichnete",
  "Landscape of the loss in 3D by {across} and {up}, with {paths} {paths:path|paths}. A stem joins a head to its own loss where the plane has another.":
    "Verlustlandschaft in 3D über {across} und {up}, mit {paths} {paths:Weg|Wegen}. Ein Stiel verbindet eine Spitze mit ihrem eigenen Verlust, wo die Ebene einen anderen hat.",
  "Landscape from before the change.": "Landschaft von vor der Änderung.",
  "The landscape is computed once the race stops changing.":
    "Die Landschaft wird berechnet, sobald sich das Rennen nicht mehr ändert.",
  "Progress of the landscape": "Fortschritt der Landschaft",
  "Stopped at {squares} × {squares} squares": "Bei {squares} × {squares} Quadraten angehalten",
  Stopped: "Angehalten",
  "Compute it": "Berechnen",
  "Try again": "Erneut versuchen",
  Predictions: "Vorhersagen",
  Parts: "Teile",
  "The loss on a plane of weights, with every contender’s path":
    "Der Verlust auf einer Ebene von Gewichten, mit dem Weg jedes Teilnehmers",
  "The computation of the landscape {why} and was stopped.":
    "Die Berechnung der Landschaft {why} und wurde angehalten.",
  "Passes through the weights of": "Geht durch die Gewichte von",
  "through {name}": "durch {name}",
  "At its step": "Bei dessen Schritt",
  "at its end": "an dessen Ende",
  "at the cursor’s step": "beim Schritt des Cursors",
  "End {number}": "Ende {number}",
  "Plane of the paths": "Ebene der Wege",
  "Random directions": "Zufällige Richtungen",
  "Plane of three ends": "Ebene durch drei Enden",
  "Line between two": "Gerade zwischen zweien",
  "Seed of the directions": "Startwert der Richtungen",
  "Next seed": "Nächster Startwert",
  "{percent} %: running the race again": "{percent} %: Das Rennen läuft noch einmal",
  "{percent} %: losses, {squares} × {squares} squares done":
    "{percent} %: Verluste, {squares} × {squares} Quadrate fertig",
  "{percent} %: losses along the paths": "{percent} %: Verluste entlang der Wege",
  "{percent} %: losses on the first grid": "{percent} %: Verluste auf dem ersten Gitter",
  "The landscape is not computed yet.": "Die Landschaft ist noch nicht berechnet.",
  "Losses on the plane from {low} to {high}.": "Verluste auf der Ebene von {low} bis {high}.",
  "Landscape of the loss by {across} and {up}.": "Verlustlandschaft über {across} und {up}.",
  "{name} has the loss {loss}": "{name} hat den Verlust {loss}",
  "{name} has the loss {loss}, {distance} away from the line":
    "{name} hat den Verlust {loss}, {distance} von der Geraden entfernt",
  "{name} has the loss {loss}, {distance} away from the plane":
    "{name} hat den Verlust {loss}, {distance} von der Ebene entfernt",
  "No point of the run is finite, so there is no path to draw.":
    "Kein Punkt des Laufs ist endlich, also gibt es keinen Weg zu zeichnen.",
  "Two random directions of seed {seed}.": "Zwei zufällige Richtungen zum Startwert {seed}.",
  "No losses around the path were recorded.": "Um den Weg herum wurden keine Verluste aufgezeichnet.",
  "Colours show the loss on the plane through the last weights of {run}. A path is dotted where its own loss differs from the one drawn below it.":
    "Farben zeigen den Verlust auf der Ebene durch die letzten Gewichte von {run}. Ein Weg ist gepunktet, wo sein eigener Verlust von dem darunter gezeichneten abweicht.",
  "Record the training of your own PyTorch model and see it beside the contenders: its losses in the loss chart, and its path projected onto two random directions of its parameters.":
    "Das Training eines eigenen PyTorch-Modells aufzeichnen und neben den Teilnehmern sehen: seine Verluste im Verlustdiagramm und seinen Weg, projiziert auf zwei zufällige Richtungen seiner Parameter.",
  "What is recorded": "Was aufgezeichnet wird",
  "Open a recorded run": "Aufgezeichneten Lauf öffnen",
  "Open its JSON file here, or drop it on the page. It is read on this machine and stays there.":
    "Die JSON-Datei hier öffnen oder auf die Seite ziehen. Sie wird auf diesem Rechner gelesen und bleibt dort.",
  "JSON file of a recorded run": "JSON-Datei eines aufgezeichneten Laufs",
  "Record your own training": "Eigenes Training aufzeichnen",
  "Download {file}": "{file} herunterladen",
  "Recorded runs": "Aufgezeichnete Läufe",
  "{steps} steps, {parameters} parameters, no finite loss":
    "{steps} Schritte, {parameters} Parameter, kein endlicher Verlust",
  "{steps} steps, {parameters} parameters, loss {loss} at the end":
    "{steps} Schritte, {parameters} Parameter, Verlust {loss} am Ende",
  "At most {most} recorded runs are shown: remove one, then open {run} again.":
    "Höchstens {most} aufgezeichnete Läufe werden gezeigt: einen entfernen, dann {run} noch einmal öffnen.",
  "{run} is shown beside the contenders.": "{run} wird neben den Teilnehmern gezeigt.",
  "{run} is removed.": "{run} ist entfernt.",
  "Contenders on a surface are not drawn here: open the network or the problem that was recorded.":
    "Teilnehmer auf einer Fläche werden hier nicht gezeichnet: das aufgezeichnete Netz oder Problem öffnen.",
  "Contenders are not drawn here until the rows of their table are known.":
    "Teilnehmer werden hier erst gezeichnet, wenn die Zeilen ihrer Tabelle bekannt sind.",
  "Contenders are not drawn here: the network has {found} parameters, and the run has {parameters}.":
    "Teilnehmer werden hier nicht gezeichnet: Das Netz hat {found} Parameter, der Lauf {parameters}.",
  "Contenders are not drawn here: the problem has {found} parameters, and the run has {parameters}.":
    "Teilnehmer werden hier nicht gezeichnet: Das Problem hat {found} Parameter, der Lauf {parameters}.",
  "The contenders’ paths are being computed.": "Die Wege der Teilnehmer werden berechnet.",
  "Contenders are projected onto the same directions.":
    "Teilnehmer werden auf dieselben Richtungen projiziert.",
  "The computation of the contenders’ paths {why} and was stopped.":
    "Die Berechnung der Wege der Teilnehmer {why} und wurde angehalten.",
  "{run}, recorded": "{run}, aufgezeichnet",
  "Contender {number} diverged, so the plane cannot pass through its last weights. Another contender, or an earlier step, has a plane.":
    "Teilnehmer {number} divergierte, also kann die Ebene nicht durch seine letzten Gewichte gehen. Ein anderer Teilnehmer oder ein früherer Schritt hat eine Ebene.",
  "All weights are 0, so random directions of their size are 0 too.":
    "Alle Gewichte sind 0, also sind auch zufällige Richtungen ihrer Größe 0.",
  "Both random directions are on one line, as there are so few weights. Try another seed or a wider network.":
    "Beide zufälligen Richtungen liegen auf einer Geraden, da es so wenige Gewichte gibt. Einen anderen Startwert oder ein breiteres Netz versuchen.",
  "No contender has moved, so their paths have no directions.":
    "Kein Teilnehmer hat sich bewegt, also haben ihre Wege keine Richtungen.",
  "The paths are on one line, which spans no plane. Use more steps or add a contender.":
    "Die Wege liegen auf einer Geraden, die keine Ebene aufspannt. Mehr Schritte verwenden oder einen Teilnehmer hinzufügen.",
  "There is no contender {number} whose end the plane could go through.":
    "Es gibt keinen Teilnehmer {number}, durch dessen Ende die Ebene gehen könnte.",
  "Contender {number} diverged, so it has no end that the plane could go through.":
    "Teilnehmer {number} divergierte und hat daher kein Ende, durch das die Ebene gehen könnte.",
  "The three ends are on one line, which spans no plane. Choose the line between two.":
    "Die drei Enden liegen auf einer Geraden, die keine Ebene aufspannt. Die Gerade zwischen zweien wählen.",
  "Both ends are the same weights, so there is no line between them.":
    "Beide Enden sind dieselben Gewichte, also gibt es keine Gerade dazwischen.",
  "The paths of {contenders} contenders with {parameters} parameters each take more than {most} MB, the limit of a landscape. Remove contenders or use a smaller network.":
    "Die Wege von {contenders} Teilnehmern mit je {parameters} Parametern brauchen mehr als {most} MB, die Grenze einer Landschaft. Teilnehmer entfernen oder ein kleineres Netz verwenden.",
  "A landscape of {squares} × {squares} squares would take more than {seconds} seconds. Use fewer samples or a smaller network.":
    "Eine Landschaft aus {squares} × {squares} Quadraten würde mehr als {seconds} Sekunden dauern. Weniger Stichproben oder ein kleineres Netz verwenden.",
};
