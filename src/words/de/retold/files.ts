/** German for what is wrong with a file, and failures of workers. */
export const files = {
  "it has more than the {most} MB that are read, and is not laid out as this page does":
    "sie hat mehr als die {most} MB, die gelesen werden, und ist nicht so aufgebaut wie von dieser Seite",
  "it is nested more than {most} levels deep": "sie ist mehr als {most} Ebenen tief verschachtelt",
  "it is no JSON: {why}": "sie ist kein JSON: {why}",
  'it is no experiment of Downhill and no recorded run: it has neither "downhill" nor "format"':
    'sie ist weder ein Experiment von Downhill noch ein aufgezeichneter Lauf: sie hat weder "downhill" noch "format"',
  'it has no "link", which the experiment is in': 'sie hat kein "link", in dem das Experiment steht',
  "a recorded run has at most {most} MB": "ein aufgezeichneter Lauf hat höchstens {most} MB",
  "its format is {found}, and this page reads {wanted}":
    "ihr Format ist {found}, und diese Seite liest {wanted}",
  "own run": "eigener Lauf",
  "its name must be a text, and is {found}": "ihr Name muss ein Text sein und ist {found}",
  "its steps must be an array of one whole number or more":
    "steps muss eine Liste von mindestens einer ganzen Zahl sein",
  "it has {steps} steps, and at most {most} are read":
    "sie hat {steps} Schritte, und höchstens {most} werden gelesen",
  "its {name} must be an array of {length} numbers, as many as steps, and has {found}":
    "{name} muss eine Liste von {length} Zahlen sein, so viele wie steps, und hat {found}",
  "its {name} must be an array of {length} numbers, as many as steps, and is {found}":
    "{name} muss eine Liste von {length} Zahlen sein, so viele wie steps, und ist {found}",
  "its {name} must be an array of {length} numbers, columns × rows, and has {found}":
    "{name} muss eine Liste von {length} Zahlen sein, columns × rows, und hat {found}",
  "its {name} must be an array of {length} numbers, columns × rows, and is {found}":
    "{name} muss eine Liste von {length} Zahlen sein, columns × rows, und ist {found}",
  "its {name} must be two numbers, the lower one first, and is {found}":
    "{name} muss aus zwei Zahlen bestehen, die kleinere zuerst, und ist {found}",
  "its {name} must have the lower number first, and is {found}":
    "{name} muss die kleinere Zahl zuerst haben und ist {found}",
  "its {name} must be a number from {least} to {most}, and is {found}":
    "{name} muss eine Zahl von {least} bis {most} sein und ist {found}",
  "its {name} must be a number from {least} to {most} or null, and is {found}":
    "{name} muss eine Zahl von {least} bis {most} oder null sein und ist {found}",
  "its {name} must be a whole number from {least} to {most}, and is {found}":
    "{name} muss eine ganze Zahl von {least} bis {most} sein und ist {found}",
  "an array": "eine Liste",
  "an object": "ein Objekt",
  "its table must have from 1 to {most} features, a name each":
    "ihre Tabelle muss 1 bis {most} Merkmale haben, jedes mit einem Namen",
  "its table must name its target": "ihre Tabelle muss ihr Ziel nennen",
  "its table must have from 2 to {most} rows": "ihre Tabelle muss 2 bis {most} Zeilen haben",
  "its table must be for regression, or for classification with the names of its classes":
    "ihre Tabelle muss für Regression sein, oder für Klassifikation mit den Namen der Klassen",
  "the inputs of its table must be {count} finite numbers":
    "die Eingaben ihrer Tabelle müssen {count} endliche Zahlen sein",
  "the targets of its table must be {rows} finite numbers":
    "die Ziele ihrer Tabelle müssen {rows} endliche Zahlen sein",
  "the targets of its table must be {rows} classes from 0 to {last}":
    "die Ziele ihrer Tabelle müssen {rows} Klassen von 0 bis {last} sein",
  "its writing {why}": "sein Schreiben {why}",
  "failed ({why})": "ist fehlgeschlagen ({why})",
  "it has no map": "es hat kein Kennfeld",
  "Without WebAssembly’s SIMD instructions, races take longer in this browser. The numbers are the same.":
    "Ohne die SIMD-Befehle von WebAssembly dauern Rennen in diesem Browser länger. Die Zahlen sind dieselben.",
  "there is not enough memory for a map's cells": "für die Zellen eines Kennfelds reicht der Speicher nicht",
  "The comparison failed: {why}.": "Der Vergleich ist fehlgeschlagen: {why}.",
  "The comparison {why}.": "Der Vergleich {why}.",
  "The measurement failed: {why}.": "Die Messung ist fehlgeschlagen: {why}.",
  "The measurement {why}.": "Die Messung {why}.",
  "no comparison is under way": "kein Vergleich ist im Gange",
  "no finding is under way": "keine Messung ist im Gange",
};
