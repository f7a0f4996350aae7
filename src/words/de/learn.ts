import type { learn as keys } from "../es/learn.ts";

/** German for lists, panels and questions of lessons, gallery and findings. */
export const learn: Record<keyof typeof keys, string> = {
  Lessons: "Lektionen",
  "Predict, then see": "Vorhersagen, dann sehen",
  Gallery: "Galerie",
  "Thirty experiments worth a minute each": "Dreißig Experimente, jedes eine Minute wert",
  Findings: "Befunde",
  "What research found, to try and to measure": "Was die Forschung fand, zum Ausprobieren und Messen",
  "More to learn from": "Mehr zum Lernen",
  "The list of lessons": "Die Liste der Lektionen",
  "The gallery": "Die Galerie",
  "The list of findings": "Die Liste der Befunde",
  "Open in the playground": "In Downhill öffnen",
  "Open in the playground: {title}": "In Downhill öffnen: {title}",

  "Predict what a race will do, then run it. A lesson takes some five minutes, and your own experiment comes back afterwards. After a lesson you can say:":
    "Vorhersagen, was ein Rennen tun wird, und es dann laufen lassen. Eine Lektion dauert etwa fünf Minuten, danach kommt das eigene Experiment zurück. Die Lektionen sind auf Englisch. Nach einer Lektion lässt sich sagen:",
  "For teachers: {answers}, and {links}.": "Für Lehrende: {answers} und {links} (auf Englisch).",
  "all answers, to print": "alle Antworten, zum Drucken",
  "a link to each lesson": "ein Link zu jeder Lektion",
  Start: "Beginnen",
  Resume: "Fortsetzen",
  "Once more": "Noch einmal",
  "Finished.": "Abgeschlossen.",
  "At step {step} of {steps}.": "Bei Schritt {step} von {steps}.",
  Lesson: "Lektion",
  "Lesson: {title}": "Lektion: {title}",
  "Lesson {number} of {count}": "Lektion {number} von {count}",
  "Step {step} of {steps}": "Schritt {step} von {steps}",
  "Leave the lesson": "Die Lektion verlassen",
  "Leave the lesson; your own experiment comes back":
    "Die Lektion verlassen; das eigene Experiment kommt zurück",
  "No lesson is called “{name}”.": "Keine Lektion heißt „{name}“.",
  Back: "Zurück",
  Next: "Weiter",
  Finish: "Beenden",
  Leave: "Verlassen",
  "Just show me": "Nur zeigen",
  "Run the race": "Rennen laufen lassen",
  "Skip to the end": "Zum Ende springen",
  "Make a prediction first": "Zuerst eine Vorhersage machen",
  "You can now say {outcome}.": "Jetzt lässt sich sagen: {outcome}.",
  "In short: {summary}": "Kurz gesagt: {summary}",
  "Next: {title}": "Weiter: {title}",
  "Write your own rule": "Eine eigene Regel schreiben",
  "Your predictions: {points} of {asked} {asked:point|points}.":
    "Vorhersagen: {points} von {asked} {asked:Punkt|Punkten}.",
  "Your prediction was right.": "Die Vorhersage war richtig.",
  "The race says otherwise.": "Das Rennen zeigt etwas anderes.",
  "Your drawing is {percent} % of the chart’s height from the curve, on average: {near}.":
    "Die Zeichnung liegt im Mittel {percent} % der Diagrammhöhe neben der Kurve: {near}.",
  "Your mark is {distance} from the end point, which is {way} from the start: {near}.":
    "Die Marke liegt {distance} vom Endpunkt entfernt, der {way} vom Startpunkt entfernt ist: {near}.",
  "close||score": "sehr nah",
  "near||score": "nah",
  "far||score": "weit weg",
  ", which is right": ", das ist richtig",
  "Drag in the chart, or move its points by the arrow keys.":
    "Im Diagramm ziehen oder seine Punkte mit den Pfeiltasten bewegen.",
  "Solid: the race. Dashed: your drawing.": "Durchgezogen: das Rennen. Gestrichelt: die Zeichnung.",
  "{quantity} at step {step}": "{quantity} bei Schritt {step}",
  "Press on the picture to mark the end of {name}, move the mark by the arrow keys, or type:":
    "Auf das Bild drücken, um das Ende von {name} zu markieren, die Marke mit den Pfeiltasten bewegen oder eingeben:",
  "Predicted end point: x {x}, y {y}": "Vorhergesagter Endpunkt: x {x}, y {y}",
  "Arrow keys move it; Shift makes larger steps.":
    "Pfeiltasten bewegen ihn; mit der Umschalttaste sind die Schritte größer.",
  "x of the end point": "x des Endpunkts",
  "y of the end point": "y des Endpunkts",

  "{count} experiments that are worth a minute each. Open one and change it; undo brings yours back.":
    "{count} Experimente, jedes eine Minute wert, auf Englisch beschrieben. Eines öffnen und ändern; Rückgängig bringt das eigene zurück.",
  "Search by word, optimizer or surface": "Wort, Optimierer oder Fläche",
  "Search by word, optimizer or author": "Wort, Optimierer oder Autor",
  "Search gallery": "Galerie durchsuchen",
  "Search findings": "Befunde durchsuchen",
  "Only experiments with the tag": "Nur Experimente mit dem Stichwort",
  "{count} {count:experiment|experiments} found.": "{count} {count:Experiment|Experimente} gefunden.",
  "No experiment has these words. Try fewer words.":
    "Kein Experiment hat diese Wörter. Weniger Wörter versuchen.",
  "No experiment has these words and this tag. Try fewer words or another tag.":
    "Kein Experiment hat diese Wörter und dieses Stichwort. Weniger Wörter oder ein anderes Stichwort versuchen.",

  "What research found about optimizers, in experiments small enough for this page. Open one, or measure it now.":
    "Was die Forschung über Optimierer fand, in Experimenten, die klein genug für diese Seite sind, auf Englisch beschrieben. Eines öffnen oder jetzt messen.",
  "{count} {count:finding|findings} found.": "{count} {count:Befund|Befunde} gefunden.",
  "No finding has these words. Try fewer words.": "Kein Befund hat diese Wörter. Weniger Wörter versuchen.",
  "Holds here": "Gilt hier",
  "Holds in part": "Gilt zum Teil",
  "Differs here": "Weicht hier ab",
  "Measure now": "Jetzt messen",
  "Measure now: {title}": "Jetzt messen: {title}",
  Measuring: "Messen",
  "Measured. All numbers are within the ranges that the tests assert.":
    "Gemessen. Alle Zahlen liegen in den Bereichen, die die Tests verlangen.",
  "Measured. Not within the range that the tests assert: {names}.":
    "Gemessen. Nicht in dem Bereich, den die Tests verlangen: {names}.",
  "Measured now": "Jetzt gemessen",
  "The paper": "Die Veröffentlichung",
  "Limits and sources": "Grenzen und Quellen",
  "Limits and sources: {title}": "Grenzen und Quellen: {title}",
  "Where it stops": "Wo es aufhört",
  Theirs: "Von den Autoren",
  Ours: "Von uns",
  "In the documentation": "In der Dokumentation",
};
