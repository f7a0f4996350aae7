/** German for the beginnings of the notes on optimizers, addons and schedules, which the picker shows. */
export const openings = {
  "Steps along a mix of the gradient and its exponential average":
    "Folgt einer Mischung aus dem Gradienten und seinem exponentiellen Mittel",
  "Steps against the gradient": "Geht gegen den Gradienten",
  "Divides like Adam by the root of averaged squared gradients, but keeps of a weight matrix one average for each row and one for each column, whose product stands for the rest":
    "Teilt wie Adam durch die Wurzel gemittelter quadrierter Gradienten, speichert aber von einer Gewichtsmatrix je Zeile und je Spalte ein Mittel, deren Produkt für den Rest steht",
  "Adam that divides by how far the gradient strays from its average instead of by its size":
    "Adam, der durch die Abweichung des Gradienten von seinem Mittel teilt statt durch seine Größe",
  "Adam whose effective learning rate, coordinate by coordinate, is held between two bounds that close in on finalLr":
    "Adam, dessen effektive Lernrate für jede Koordinate zwischen zwei Schranken gehalten wird, die sich auf finalLr schließen",
  "Scales each step by the size of recent steps over that of recent gradients, so that no learning rate is needed":
    "Skaliert jeden Schritt mit der Größe der letzten Schritte geteilt durch die der letzten Gradienten, sodass keine Lernrate nötig ist",
  "Divides by the root of the sum of all squared gradients so far, coordinate by coordinate":
    "Teilt für jede Koordinate durch die Wurzel der Summe aller bisherigen quadrierten Gradienten",
  "Divides an average of the gradient by the root of an average of its square, coordinate by coordinate":
    "Teilt für jede Koordinate ein Mittel des Gradienten durch die Wurzel eines Mittels seines Quadrats",
  "Adam with the largest recent gradient in place of the root mean square":
    "Adam mit dem größten Gradienten der letzten Zeit anstelle des quadratischen Mittels",
  "Adam with weight decay apart from the gradient": "Adam mit Gewichtsabnahme getrennt vom Gradienten",
  "Adam with Nesterov's look-ahead made from how the gradient changes":
    "Adam mit Nesterovs Vorausschau, gebildet aus der Änderung des Gradienten",
  "Adam with Nesterov's momentum": "Adam mit Nesterov-Momentum",
  "Adam with each average mixed with the value it averages":
    "Adam, bei dem jedes Mittel mit dem Wert gemischt ist, den es mittelt",
  "Adam with a warmup that follows from β₂": "Adam mit einer Aufwärmphase, die aus β₂ folgt",
  "Divides the gradient by the root of an average of its square, coordinate by coordinate":
    "Teilt für jede Koordinate den Gradienten durch die Wurzel eines Mittels seines Quadrats",
  "Adam whose second moment moves towards g² by steps of (1 − β₂)·g², whatever the distance":
    "Adam, dessen zweites Moment sich g² in Schritten von (1 − β₂)·g² nähert, gleich wie weit es entfernt ist",
  "Moves every coordinate by lr against the sign of a mix of average and gradient, and lets the average that it keeps forget more slowly than the one it steps by":
    "Bewegt jede Koordinate um lr gegen das Vorzeichen einer Mischung aus Mittel und Gradient und lässt das gespeicherte Mittel langsamer vergessen als das, mit dem der Schritt gemacht wird",
  "Takes only the gradient's sign": "Nimmt nur das Vorzeichen des Gradienten",
  "Moves every coordinate by exactly lr against the sign of its gradient, however small that is":
    "Bewegt jede Koordinate um genau lr gegen das Vorzeichen ihres Gradienten, so klein er auch ist",
  "signSGD with momentum": "signSGD mit Momentum",
  "SGD that keeps, besides p, the average a of where it has been since step t0":
    "SGD, der neben p das Mittel a der Orte seit Schritt t0 führt",
  "AdamW in which the average of the path takes the place of both momentum and a falling learning rate":
    "AdamW, bei dem das Mittel des Weges an die Stelle von Momentum und sinkender Lernrate tritt",
  "Three sequences": "Drei Folgen",
  "Takes Adam's direction and gives it, tensor by tensor, the length lr·‖p‖":
    "Nimmt Adams Richtung und gibt ihr für jeden Tensor die Länge lr·‖p‖",
  "SGD with momentum whose gradient is given, tensor by tensor, the length trustCoefficient·‖p‖":
    "SGD mit Momentum, dessen Gradient für jeden Tensor die Länge trustCoefficient·‖p‖ bekommt",
  "SGD that finds its learning rate": "SGD, der seine Lernrate findet",
  "Adam that finds its learning rate": "Adam, der seine Lernrate findet",
  "Takes the momentum of a weight matrix apart into its singular directions and steps along all of them alike, the rare ones as far as the strong one":
    "Zerlegt das Momentum einer Gewichtsmatrix in seine singulären Richtungen und geht in allen gleich weit, in den seltenen so weit wie in der starken",
  "Gathers which rows and which columns of a weight matrix have had large gradients together, and divides by the fourth root of each":
    "Sammelt, welche Zeilen und welche Spalten einer Gewichtsmatrix gemeinsam große Gradienten hatten, und teilt jeweils durch die vierte Wurzel",
  "Adam, but not along the weights themselves": "Adam, aber nicht längs der Gewichte selbst",
  "Keeps a part of the last direction, so much that on a quadratic the new one undoes nothing of what the old ones gained":
    "Behält einen Teil der letzten Richtung, so viel, dass bei einer quadratischen Funktion die neue nichts von dem zunichtemacht, was die alten gewonnen haben",
  "Learns the curvature from how the gradient changed over the last steps, and steps as Newton's method would with that":
    "Lernt die Krümmung daraus, wie sich der Gradient in den letzten Schritten geändert hat, und geht damit wie das Newton-Verfahren",
  "Takes the loss for what it is, a sum of squares, and each residual for linear in the parameters (Gauss–Newton)":
    "Nimmt den Verlust als das, was er ist, eine Quadratsumme, und jedes Residuum als linear in den Parametern (Gauß–Newton)",
  "Steps to where the quadratic with the loss's gradient and second derivatives is stationary":
    "Geht dorthin, wo die quadratische Funktion mit Gradient und zweiten Ableitungen des Verlusts stationär ist",
  "Divides the averaged gradient by an average of the curvature, coordinate by coordinate, and cuts what comes out to −1 to 1":
    "Teilt für jede Koordinate den gemittelten Gradienten durch ein Mittel der Krümmung und kürzt das Ergebnis auf −1 bis 1",
  "Stands still for k − 1 steps and makes an update at the k-th, with the mean of the k gradients":
    "Bleibt k − 1 Schritte stehen und macht beim k-ten eine Aktualisierung mit dem Mittel der k Gradienten",
  "A gradient that is longer than the bound, over all parameters together, is shortened to it and keeps its direction":
    "Ein Gradient, der über alle Parameter zusammen länger als die Schranke ist, wird auf sie verkürzt und behält seine Richtung",
  "Each component of the gradient is cut to the bound by itself":
    "Jede Komponente des Gradienten wird für sich auf die Schranke gekürzt",
  "Keeps slow weights": "Führt langsame Gewichte",
  "Sharpness-aware minimisation": "Minimierung, die die Schärfe (sharpness) berücksichtigt",
  "Begins with a part of the learning rate and rises to the whole in a straight line, f₀ + (1 − f₀)·t/W after t updates":
    "Beginnt mit einem Teil der Lernrate und steigt geradlinig auf die ganze, f₀ + (1 − f₀)·t/W nach t Aktualisierungen",
  "Begins with a part of the learning rate and jumps to all of it":
    "Beginnt mit einem Teil der Lernrate und springt auf die ganze",
  "Half a cosine from the optimizer's own learning rate down to ηₘᵢₙ":
    "Ein halber Kosinus von der Lernrate des Optimierers hinab auf ηₘᵢₙ",
  "Swings between two learning rates in straight lines": "Schwingt geradlinig zwischen zwei Lernraten",
  "Multiplies the learning rate by γ at every update":
    "Multipliziert die Lernrate bei jeder Aktualisierung mit γ",
  "A straight line from one part of the learning rate to another, which then stays":
    "Eine Gerade von einem Teil der Lernrate zu einem anderen, der dann bleibt",
  "Multiplies the learning rate by γ at each milestone, in whatever order they are given":
    "Multipliziert die Lernrate bei jedem Meilenstein mit γ, in welcher Reihenfolge sie auch angegeben sind",
  "Rises along half a cosine to a learning rate that would be too high to begin with, then falls to next to nothing":
    "Steigt längs eines halben Kosinus auf eine Lernrate, die zum Beginnen zu hoch wäre, und fällt dann auf fast nichts",
  "Falls to 0 over T updates like a power of the part that is left":
    "Fällt über T Aktualisierungen auf 0, wie eine Potenz des verbleibenden Teils",
  "Multiplies the learning rate by γ after every s updates":
    "Multipliziert die Lernrate nach je s Aktualisierungen mit γ",
  "Cosine annealing that jumps back up to the whole learning rate and begins again, each time over as many updates or over more":
    "Kosinus-Abkühlung, die wieder auf die ganze Lernrate springt und von vorn beginnt, jedes Mal über ebenso viele Aktualisierungen oder über mehr",
  "Rises in a straight line, stays, and falls at the end alone, so that how long it stays need not be known in advance":
    "Steigt geradlinig, bleibt und fällt erst am Ende, sodass nicht vorher bekannt sein muss, wie lange sie bleibt",
};
