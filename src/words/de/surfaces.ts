/** German for the surfaces: their groups, lessons and settings. */
export const surfaces = {
  Bowls: "Schalen",
  Valleys: "Täler",
  "Many minima": "Viele Minima",
  "Saddles and plateaus": "Sattelpunkte und Plateaus",
  Kinks: "Knicke",
  "Quadratic bowl": "Quadratische Schale",
  "ill-conditioning: a slider sets the ratio of curvatures":
    "schlechte Kondition: ein Regler stellt das Verhältnis der Krümmungen ein",
  ratio: "Verhältnis",
  "The curvature across the long axis divided by that along it: the condition number.":
    "Die Krümmung quer zur langen Achse, geteilt durch die längs der Achse: die Konditionszahl.",
  "rotation (°)": "Drehung (°)",
  "Angle of the long axis to the x axis, in degrees, counterclockwise.":
    "Winkel der langen Achse zur x-Achse, in Grad, gegen den Uhrzeigersinn.",
  "a ravine that is not aligned with the axes": "eine Schlucht, die schräg zu den Achsen liegt",
  "nearly flat along the diagonal": "fast flach entlang der Diagonale",
  "a minimum below zero: loss on a log axis needs care":
    "ein Minimum unter null: Vorsicht mit dem Verlust auf einer logarithmischen Achse",
  "quartic walls, quadratic floor": "Wände vierten Grades, quadratischer Boden",
  "a narrow, curved valley": "ein schmales, gekrümmtes Tal",
  "flat middle, steep corners": "flache Mitte, steile Ecken",
  "a valley that forks": "ein Tal, das sich gabelt",
  "four equal minima: the start decides which one is found":
    "vier gleiche Minima: der Startpunkt entscheidet, welches gefunden wird",
  "heights over six orders of magnitude": "Höhen über mehr als sechs Größenordnungen",
  "Three-hump camel": "Kamel mit drei Höckern",
  "one good minimum, two poor ones": "ein gutes Minimum, zwei schlechte",
  "Six-hump camel": "Kamel mit sechs Höckern",
  "six minima, of which two are the best": "sechs Minima, davon zwei beste",
  "four wells of different depth": "vier Mulden verschiedener Tiefe",
  "a hundred local minima": "hundert lokale Minima",
  "a funnel with ripples; no derivative at the minimum":
    "ein Trichter mit Wellen; keine Ableitung am Minimum",
  "small ripples on a very shallow bowl": "kleine Wellen auf einer sehr flachen Schale",
  "ripples that grow with distance": "Wellen, die mit der Entfernung wachsen",
  "a gentle, asymmetric slope": "ein sanfter, asymmetrischer Hang",
  "three equal minima in a long trough": "drei gleiche Minima in einer langen Mulde",
  "a bowl with a bumpy floor": "eine Schale mit welligem Boden",
  "a needle in a plateau: the gradient vanishes": "eine Nadel auf einem Plateau: der Gradient verschwindet",
  "a razor edge: the gradient explodes at the valley floor":
    "eine scharfe Kante: der Gradient explodiert am Talboden",
  "flat with narrow trenches": "flach mit schmalen Gräben",
  Saddle: "Sattel",
  "escape from a saddle to one of two minima": "der Weg von einem Sattelpunkt zu einem von zwei Minima",
  "Monkey saddle": "Affensattel",
  "a degenerate saddle, unbounded below": "ein entarteter Sattelpunkt, nach unten unbeschränkt",
  "Twin wells": "Zwei Mulden",
  "a near well and a better one farther away": "eine nahe Mulde und eine bessere weiter weg",
  Rings: "Ringe",
  "flat rings around a funnel": "flache Ringe um einen Trichter",
  "River valley": "Flusstal",
  "a river between steep hills: noise keeps a large step high above the river, and a small step is slow along it":
    "ein Fluss zwischen steilen Hängen: mit Rauschen bleibt ein großer Schritt hoch über dem Fluss, ein kleiner kommt am Fluss nur langsam voran",
  across: "quer",
  "The steepness of the hills: half the curvature across the river.":
    "Die Steilheit der Hänge: die halbe Krümmung quer zum Fluss.",
  along: "längs",
  "The fall of the river: half the curvature along it.":
    "Das Gefälle des Flusses: die halbe Krümmung längs des Flusses.",
};
