/** German for the optimizers, addons and schedules: their names, and what they do in short. */
export const optimizers = {
  "SGD and momentum": "SGD und Momentum",
  Adaptive: "Adaptiv",
  "Sign-based": "Vorzeichenbasiert",
  Averaged: "Gemittelt",
  Layerwise: "Schichtweise",
  "No learning rate": "Ohne Lernrate",
  Matrix: "Matrizen",
  "Second-order": "Zweiter Ordnung",
  Custom: "Eigene",
  "SGD momentum": "SGD mit Momentum",
  "Heavy ball": "Heavy Ball",
  "RMSprop momentum": "RMSprop mit Momentum",
  "Centred RMSprop": "Zentriertes RMSprop",
  "Conjugate gradient": "Konjugierte Gradienten",
  "Newton, shifted": "Newton, verschoben",
  "Newton, saddle-free": "Newton, sattelfrei",
  "Gradient accumulation": "Gradientenakkumulation",
  "Clipping by norm": "Clipping nach Norm",
  "Clipping by value": "Clipping nach Wert",
  "Linear warmup": "Lineare Aufwärmphase",
  "Constant start": "Konstanter Beginn",
  "Cosine annealing": "Kosinus-Abkühlung",
  Cyclic: "Zyklisch",
  "Exponential decay": "Exponentielle Abnahme",
  Linear: "Linear",
  "Multi-step decay": "Abnahme in mehreren Stufen",
  "One cycle": "Ein Zyklus",
  "Polynomial decay": "Polynomielle Abnahme",
  "Step decay": "Stufenweise Abnahme",
  "Warm restarts": "Warme Neustarts",
  "Warmup–stable–decay": "Aufwärmen–stabil–Abnahme",
  "Steps along a mix of the gradient and its average.":
    "Folgt einer Mischung aus dem Gradienten und seinem Mittel.",
  "the average is very long and the latest gradient is to count as well":
    "das Mittel sehr lang ist und der letzte Gradient auch zählen soll",
  "lr is that of PyTorch's heavy ball of μ = 0.9: it then moves at a tenth of the speed":
    "lr die von PyTorchs Heavy Ball mit μ = 0.9 ist: er kommt dann mit einem Zehntel der Geschwindigkeit voran",
  "Steps against the gradient: the larger the gradient, the longer the step.":
    "Geht gegen den Gradienten: je größer der Gradient, desto länger der Schritt.",
  "the loss curves about equally in all directions; momentum helps along a ravine":
    "der Verlust in alle Richtungen etwa gleich gekrümmt ist; Momentum hilft längs einer Schlucht",
  "lr is above 2/λ for the largest curvature λ, where it diverges; below that it is slow along flat directions":
    "lr über 2/λ liegt, mit der größten Krümmung λ: dann divergiert er; darunter ist er in flachen Richtungen langsam",
  "Divides like Adam, with an average for each row and each column of a matrix instead of each weight.":
    "Teilt wie Adam, mit einem Mittel für jede Zeile und jede Spalte einer Matrix statt für jedes Gewicht.",
  "weight matrices are large and memory is short":
    "die Gewichtsmatrizen groß sind und der Speicher knapp ist",
  "parameters begin near 0: steps are relative to their size. It has no momentum":
    "die Parameter nahe 0 beginnen: Schritte sind relativ zu ihrer Größe. Er hat kein Momentum",
  "Adam that takes long steps where gradients are as expected, and short steps where they are not.":
    "Adam mit langen Schritten, wo die Gradienten wie erwartet sind, und kurzen, wo nicht.",
  "gradients change little from step to step": "sich die Gradienten von Schritt zu Schritt wenig ändern",
  "the slope is even: what it divides by shrinks to what eps leaves, and steps grow to many times lr":
    "die Steigung gleichmäßig ist: der Nenner schrumpft auf das, was eps übrig lässt, und die Schritte wachsen auf ein Vielfaches von lr",
  "Begins as Adam and ends as SGD: bounds on each coordinate's learning rate close in.":
    "Beginnt als Adam und endet als SGD: die Schranken für die Lernrate jeder Koordinate schließen sich.",
  "Adam's fast start is wanted, and steps at the end that shrink with the gradient":
    "Adams schneller Beginn gewünscht ist und am Ende Schritte, die mit dem Gradienten kürzer werden",
  "finalLr is too large for SGD: at its default of 0.1 it diverges on Rosenbrock's surface":
    "finalLr für SGD zu groß ist: mit der Vorgabe 0.1 divergiert er auf Rosenbrocks Fläche",
  "Finds its step size: size of recent steps over size of recent gradients.":
    "Findet seine Schrittweite selbst: Größe der letzten Schritte geteilt durch Größe der letzten Gradienten.",
  "no learning rate is known and there is time for many steps":
    "keine Lernrate bekannt ist und Zeit für viele Schritte bleibt",
  "there are few steps: the first are about √(eps/(1 − ρ)) long, and they grow slowly":
    "es nur wenige Schritte gibt: die ersten sind etwa √(eps/(1 − ρ)) lang, und sie wachsen langsam",
  "Divides each coordinate's gradient by the root of the sum of all its squares so far.":
    "Teilt den Gradienten jeder Koordinate durch die Wurzel der Summe aller seiner bisherigen Quadrate.",
  "some coordinates have rare or small gradients": "einige Koordinaten seltene oder kleine Gradienten haben",
  "gradients are large at first or the run is long: the sum never shrinks, and steps get ever shorter":
    "die Gradienten anfangs groß sind oder der Lauf lang ist: die Summe schrumpft nie, und die Schritte werden immer kürzer",
  "Gives each coordinate its own step size: average gradient over typical gradient size.":
    "Gibt jeder Koordinate ihre eigene Schrittweite: mittlerer Gradient geteilt durch die typische Größe des Gradienten.",
  "the gradient differs in size from coordinate to coordinate, or its size is not known beforehand":
    "der Gradient je nach Koordinate verschieden groß ist oder seine Größe vorher nicht bekannt ist",
  "gradients are noisy and lr is not lowered: it keeps moving by about lr around a minimum":
    "die Gradienten verrauscht sind und lr nicht gesenkt wird: er bewegt sich weiter um etwa lr um ein Minimum",
  "Adam that divides by the largest recent gradient.":
    "Adam, der durch den größten Gradienten der letzten Zeit teilt.",
  "no step may move a coordinate by more than about lr":
    "kein Schritt eine Koordinate um mehr als etwa lr bewegen soll",
  "a gradient is an outlier: it slows its coordinate for about 1/(1 − β₂) steps":
    "ein Gradient ein Ausreißer ist: er bremst seine Koordinate für etwa 1/(1 − β₂) Schritte",
  "Adam whose weight decay shrinks all parameters at one rate, apart from the gradient.":
    "Adam, dessen Gewichtsabnahme alle Parameter im gleichen Maß verkleinert, getrennt vom Gradienten.",
  "weight decay is to act alike on all weights of a network":
    "die Gewichtsabnahme auf alle Gewichte eines Netzes gleich wirken soll",
  "the minimum is far from the origin, as on many surfaces: the decay moves the end away from it":
    "das Minimum weit vom Ursprung liegt, wie auf vielen Flächen: die Abnahme rückt das Ende von ihm weg",
  "Adam that also looks ahead by how the gradient changes.":
    "Adam, der zudem nach der Änderung des Gradienten vorausschaut.",
  "the path bends and gradients have little noise":
    "der Weg Biegungen hat und die Gradienten wenig verrauscht sind",
  "gradients are noisy: their difference has twice the variance of one":
    "die Gradienten verrauscht sind: ihre Differenz hat die doppelte Varianz eines einzelnen",
  "Adam that already applies the momentum of the next step.":
    "Adam, der schon das Momentum des nächsten Schritts anwendet.",
  "Adam suits the problem and the path bends": "Adam zum Problem passt und der Weg Biegungen hat",
  "lr is not lowered: steps stay at about lr near a minimum":
    "lr nicht gesenkt wird: nahe einem Minimum bleiben die Schritte etwa lr lang",
  "Adam that mixes each average with its latest value.":
    "Adam, der jedes Mittel mit seinem letzten Wert mischt.",
  "averages are long and the latest gradient is to count as well":
    "die Mittel lang sind und der letzte Gradient auch zählen soll",
  "gradients are noisy and lr is not lowered, as with Adam":
    "die Gradienten verrauscht sind und lr nicht gesenkt wird, wie bei Adam",
  "Adam that begins as SGD with momentum until it has seen enough gradients.":
    "Adam, der als SGD mit Momentum beginnt, bis er genug Gradienten gesehen hat.",
  "Adam would need a warmup": "Adam eine Aufwärmphase bräuchte",
  "the first gradients are large, as at the start on Rosenbrock's surface: the first steps are as long":
    "die ersten Gradienten groß sind, wie am Startpunkt auf Rosenbrocks Fläche: die ersten Schritte sind ebenso lang",
  "Divides each coordinate's gradient by its typical size of late.":
    "Teilt den Gradienten jeder Koordinate durch seine typische Größe der letzten Zeit.",
  "the gradient differs in size from coordinate to coordinate, or changes on the way":
    "der Gradient je nach Koordinate verschieden groß ist oder sich unterwegs ändert",
  "lr is not lowered: near a minimum it steps by about lr, from side to side":
    "lr nicht gesenkt wird: nahe einem Minimum springt er um etwa lr hin und her",
  "Adam whose second moment falls slowly, so that steps never grow suddenly.":
    "Adam, dessen zweites Moment langsam sinkt, sodass Schritte nie plötzlich wachsen.",
  "large gradients come in bursts": "große Gradienten gehäuft auftreten",
  "the first gradient is large, as on Rosenbrock's surface: steps stay short for a long time":
    "der erste Gradient groß ist, wie auf Rosenbrocks Fläche: die Schritte bleiben lange kurz",
  "Moves every coordinate by lr, against the sign of a mix of average and gradient.":
    "Bewegt jede Koordinate um lr, gegen das Vorzeichen einer Mischung aus Mittel und Gradient.",
  "memory is short: it keeps one average, where Adam keeps two":
    "der Speicher knapp ist: er speichert ein Mittel, wo Adam zwei speichert",
  "lr is not lowered: it circles a minimum at a distance of about lr":
    "lr nicht gesenkt wird: er umkreist ein Minimum im Abstand von etwa lr",
  "Takes only the sign of the gradient, and lengthens or shortens each coordinate's step by itself.":
    "Nimmt nur das Vorzeichen des Gradienten und verlängert oder verkürzt den Schritt jeder Koordinate einzeln.",
  "gradients are exact and the surface is smooth: it then hardly needs tuning":
    "die Gradienten genau sind und die Fläche glatt ist: er braucht dann kaum Einstellung",
  "gradients are of small batches: signs change by chance, and the steps shrink to nothing":
    "die Gradienten aus kleinen Batches stammen: Vorzeichen wechseln zufällig, und die Schritte schrumpfen auf nichts",
  "Moves every coordinate by exactly lr, against the sign of its gradient.":
    "Bewegt jede Koordinate um genau lr, gegen das Vorzeichen ihres Gradienten.",
  "the sizes of gradients say little, or are too costly to send":
    "die Größen der Gradienten wenig aussagen oder zu teuer zu übertragen sind",
  "lr is not lowered: it goes to and fro by lr around a minimum":
    "lr nicht gesenkt wird: er springt um lr um ein Minimum hin und her",
  "Moves every coordinate by lr, against the sign of its averaged gradient.":
    "Bewegt jede Koordinate um lr, gegen das Vorzeichen ihres gemittelten Gradienten.",
  "single gradients are outliers: their size does not count once signs are taken":
    "einzelne Gradienten Ausreißer sind: ihre Größe zählt nicht mehr, sobald das Vorzeichen genommen ist",
  "the path bends: the average lags, and it overshoots for about 1/(1 − μ) steps":
    "der Weg Biegungen hat: das Mittel hinkt nach, und er schießt für etwa 1/(1 − μ) Schritte über das Ziel hinaus",
  "SGD that also keeps the average of its path.": "SGD, der zudem das Mittel seines Weges führt.",
  "gradients are noisy: the average is then closer to the minimum than the last point":
    "die Gradienten verrauscht sind: das Mittel liegt dann näher am Minimum als der letzte Punkt",
  "there is no noise: it is then SGD. The charts show the last point, not the average":
    "es kein Rauschen gibt: er ist dann SGD. Die Diagramme zeigen den letzten Punkt, nicht das Mittel",
  "AdamW that averages its path instead of lowering lr.":
    "AdamW, der seinen Weg mittelt, statt lr zu senken.",
  "the number of steps is not known beforehand": "die Zahl der Schritte vorher nicht bekannt ist",
  "the beginning of the path is far off: the average forgets it only as 1/t":
    "der Anfang des Weges weit entfernt ist: das Mittel vergisst ihn nur wie 1/t",
  "SGD that averages its path instead of lowering lr.": "SGD, der seinen Weg mittelt, statt lr zu senken.",
  "Takes Adam's direction and changes every tensor by the same part of its length.":
    "Nimmt Adams Richtung und ändert jeden Tensor um denselben Anteil seiner Länge.",
  "a network is trained with very large batches": "ein Netz mit sehr großen Batches trainiert wird",
  "the distance from the origin means nothing, as on a surface, or lr is not lowered near a minimum":
    "der Abstand vom Ursprung nichts bedeutet, wie auf einer Fläche, oder lr nahe einem Minimum nicht gesenkt wird",
  "SGD with momentum that changes every tensor by the same part of its length.":
    "SGD mit Momentum, der jeden Tensor um denselben Anteil seiner Länge ändert.",
  "SGD that finds its learning rate by how well gradients agree.":
    "SGD, der seine Lernrate daran findet, wie gut die Gradienten übereinstimmen.",
  "the loss is convex and no learning rate is known": "der Verlust konvex ist und keine Lernrate bekannt ist",
  "the first gradient is far longer than later ones: steps stay short":
    "der erste Gradient viel länger ist als spätere: die Schritte bleiben kurz",
  "Adam that finds its learning rate by estimating how far the start is from the minimum.":
    "Adam, der seine Lernrate findet, indem er die Entfernung vom Start zum Minimum schätzt.",
  "no learning rate is known and there are more than some tens of steps":
    "keine Lernrate bekannt ist und es mehr als einige Dutzend Schritte gibt",
  "the loss is not convex and the estimate becomes too large: it never shrinks":
    "der Verlust nicht konvex ist und die Schätzung zu groß wird: sie sinkt nie",
  "Steps along all singular directions of a weight matrix alike, the rare ones as far as the strong ones.":
    "Geht längs aller singulären Richtungen einer Gewichtsmatrix gleich weit, der seltenen wie der starken.",
  "the parameters are matrices of hidden layers": "die Parameter Matrizen verborgener Schichten sind",
  "lr is not lowered near a minimum. A surface has no matrices: there every step is exactly lr long":
    "lr nahe einem Minimum nicht gesenkt wird. Eine Fläche hat keine Matrizen: dort ist jeder Schritt genau lr lang",
  "Divides by how rows and columns of a weight matrix have had large gradients together.":
    "Teilt danach, wie Zeilen und Spalten einer Gewichtsmatrix gemeinsam große Gradienten hatten.",
  "a ravine runs across the axes, where Adagrad does not see it":
    "eine Schlucht schräg zu den Achsen verläuft, wo Adagrad sie nicht sieht",
  "the way is long: the sums only grow, and steps shrink like 1/√t":
    "der Weg lang ist: die Summen wachsen nur, und die Schritte schrumpfen wie 1/√t",
  "Adam along the directions that a weight matrix's gradients take, instead of along the weights.":
    "Adam längs der Richtungen, die die Gradienten einer Gewichtsmatrix nehmen, statt längs der Gewichte.",
  "the parameters are matrices and ravines run across the weights":
    "die Parameter Matrizen sind und Schluchten schräg zu den Gewichten verlaufen",
  "the parameters are vectors, as on a surface: there it is Adam unless “turn vectors” is on":
    "die Parameter Vektoren sind, wie auf einer Fläche: dort ist er Adam, außer wenn „Vektoren drehen“ eingeschaltet ist",
  "Adds a part of the last direction, so that on a quadratic no step undoes what others gained.":
    "Addiert einen Teil der letzten Richtung, sodass bei einer quadratischen Funktion kein Schritt zunichtemacht, was andere gewonnen haben.",
  "the loss is close to a quadratic and gradients are exact":
    "der Verlust fast quadratisch ist und die Gradienten genau sind",
  "there is noise or there are batches, which mislead both direction and line search":
    "es Rauschen oder Batches gibt, die Richtung und Liniensuche irreführen",
  "Learns the curvature from its last steps, and steps like Newton's method with it.":
    "Lernt die Krümmung aus seinen letzten Schritten und geht damit wie das Newton-Verfahren.",
  "the loss is smooth and gradients are exact": "der Verlust glatt ist und die Gradienten genau sind",
  "there is noise or there are batches: it takes their changes for curvature":
    "es Rauschen oder Batches gibt: er hält deren Änderungen für Krümmung",
  "Takes each residual for linear, and goes to where the sum of their squares is then least.":
    "Nimmt jedes Residuum als linear an und geht dorthin, wo die Summe ihrer Quadrate dann am kleinsten ist.",
  "a small network learns numbers with squared error, from all samples at once":
    "ein kleines Netz Zahlen mit quadratischem Fehler lernt, aus allen Stichproben zugleich",
  "batches are small: it fits each and forgets the last. It cannot run on a surface":
    "die Batches klein sind: er passt sich jedem an und vergisst den letzten. Auf einer Fläche kann er nicht laufen",
  "Steps to the stationary point of the quadratic with the loss's first and second derivatives.":
    "Geht zum stationären Punkt der quadratischen Funktion mit den ersten und zweiten Ableitungen des Verlusts.",
  "the problem is small: on a quadratic bowl one step reaches the minimum":
    "das Problem klein ist: auf einer quadratischen Schale erreicht ein Schritt das Minimum",
  "the curvature is used as it is (0): it then goes to saddles and maxima too":
    "die Krümmung unverändert verwendet wird (0): er geht dann auch zu Sattelpunkten und Maxima",
  "Divides each coordinate's averaged gradient by its curvature, and moves it by lr at most.":
    "Teilt den gemittelten Gradienten jeder Koordinate durch ihre Krümmung und bewegt sie um höchstens lr.",
  "curvatures differ from coordinate to coordinate":
    "sich die Krümmungen von Koordinate zu Koordinate unterscheiden",
  "a valley lies across the axes: curvature between coordinates is not seen":
    "ein Tal schräg zu den Achsen liegt: die Krümmung zwischen Koordinaten bleibt unsichtbar",
};
