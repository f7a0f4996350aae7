/** German for the data sets: their names and lessons. */
export const datasets = {
  Circle: "Kreis",
  "a boundary that closes; no line can draw it": "eine geschlossene Grenze; keine Gerade kann sie ziehen",
  "two inputs that matter only together": "zwei Eingaben, die nur zusammen zählen",
  "Two Gaussians": "Zwei Gauß-Wolken",
  "a line is enough, and a network without hidden layers finds it":
    "eine Gerade genügt, und ein Netz ohne verborgene Schichten findet sie",
  Spiral: "Spirale",
  "a long winding boundary, slow to form: here optimizers differ most":
    "eine lange, gewundene Grenze, die langsam entsteht: hier unterscheiden sich Optimierer am meisten",
  Moons: "Monde",
  "a line gets most of it right; the rest needs a bend":
    "eine Gerade trifft das meiste; der Rest braucht eine Biegung",
  Checkerboard: "Schachbrett",
  "many small regions: a network that is too small misses some":
    "viele kleine Gebiete: ein zu kleines Netz verfehlt einige",
  "three classes, one inside the other": "drei Klassen, eine in der anderen",
  Sine: "Sinus",
  "a smooth curve with bends: each bend needs some units":
    "eine glatte Kurve mit Biegungen: jede braucht einige Einheiten",
  Step: "Stufe",
  "a jump that a smooth network can only approach with ever larger weights":
    "ein Sprung, dem sich ein glattes Netz nur mit immer größeren Gewichten nähern kann",
  Plane: "Ebene",
  "linear regression: one minimum, and curvature alone sets the pace":
    "lineare Regression: ein Minimum, und allein die Krümmung bestimmt das Tempo",
  Bumps: "Hügel",
  "hills and a hollow on flat ground: local shapes from global units":
    "Hügel und eine Mulde auf flachem Grund: lokale Formen aus globalen Einheiten",
  Iris: "Schwertlilien",
  "three flowers: one stands apart, two overlap": "drei Blumen: eine steht abseits, zwei überlappen sich",
  Wine: "Wein",
  "inputs of very different scale: why they are standardised":
    "Eingaben sehr verschiedener Größe: warum sie standardisiert werden",
  "Breast cancer": "Brustkrebs",
  "thirty strongly correlated inputs": "dreißig stark korrelierte Eingaben",
  Diabetes: "Diabetes",
  "real measurements: much of the target stays unexplained, and a network soon overfits":
    "echte Messwerte: ein großer Teil des Ziels bleibt unerklärt, und ein Netz überanpasst sich bald",
  Digits: "Ziffern",
  "pictures: ten classes from 64 pixels": "Bilder: zehn Klassen aus 64 Pixeln",
};
