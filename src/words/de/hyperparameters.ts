/** German for the hyperparameters: their labels and meanings. */
export const hyperparameters = {
  "weight decay": "Gewichtsabnahme",
  "beta 2 decay": "Abnahme von beta 2",
  "relative step": "relativer Schritt",
  "eps 1 form": "Form von eps 1",
  "factored from": "faktorisiert ab",
  "final lr": "lr am Ende",
  "lr decay": "Abnahme von lr",
  "initial accumulator": "Anfangswert der Summe",
  "decoupled decay": "entkoppelte Abnahme",
  "momentum decay": "Abnahme des Momentums",
  centred: "zentriert",
  "smallest step": "kleinster Schritt",
  "largest step": "größter Schritt",
  "trust coefficient": "Vertrauensfaktor",
  iterations: "Iterationen",
  scale: "Skalierung",
  "momentum form": "Form des Momentums",
  "roots every": "Wurzeln alle",
  "beta of Shampoo": "beta von Shampoo",
  "basis every": "Basis alle",
  "turn vectors": "Vektoren drehen",
  "curvature condition": "Krümmungsbedingung",
  formula: "Formel",
  evaluations: "Auswertungen",
  "gradient tolerance": "Toleranz des Gradienten",
  "change tolerance": "Toleranz der Änderung",
  history: "Verlauf",
  "line search": "Liniensuche",
  "initial damping": "Anfangsdämpfung",
  tries: "Versuche",
  damping: "Dämpfung",
  backtracking: "Backtracking",
  "update interval": "Aktualisierung alle",
  steps: "Schritte",
  "max norm": "größte Norm",
  "clip value": "Clipping-Wert",
  "steps ahead": "Schritte voraus",
  followed: "gefolgter Anteil",
  radius: "Radius",
  adaptive: "adaptiv",
  "warmup steps": "Aufwärmschritte",
  "start factor": "Anfangsfaktor",
  factor: "Faktor",
  "total iters": "Iterationen insgesamt",
  "eta min": "kleinstes eta",
  "base lr": "unterste lr",
  "max lr": "höchste lr",
  "step size up": "Schritte aufwärts",
  "step size down": "Schritte abwärts",
  halve: "halbieren",
  "end factor": "Endfaktor",
  "milestone 1": "Meilenstein 1",
  "milestone 2": "Meilenstein 2",
  "milestone 3": "Meilenstein 3",
  "total steps": "Schritte insgesamt",
  "pct start": "Anteil des Anstiegs",
  "div factor": "Anfangsteiler",
  "final div factor": "Endteiler",
  power: "Potenz",
  "step size": "Stufenlänge",
  "stable steps": "stabile Schritte",
  "decay steps": "Schritte der Abnahme",
  "min factor": "kleinster Faktor",
  "Learning rate: the factor that the update is multiplied by.":
    "Lernrate: der Faktor, mit dem die Aktualisierung multipliziert wird.",
  "Decay rate of the average of gradients, β in the paper.":
    "Abklingrate des Mittels der Gradienten, β in der Arbeit.",
  "Fraction of the step that is the average; the rest is the gradient.":
    "Anteil des Mittels am Schritt; der Rest ist der Gradient.",
  "Adds λ·p to the gradient, as a penalty λ/2·‖p‖² would: it pulls the parameters towards zero.":
    "Addiert λ·p zum Gradienten, wie es ein Strafterm λ/2·‖p‖² täte: zieht die Parameter gegen null.",
  "Fraction of the previous velocity that is kept at each step.":
    "Anteil der vorigen Geschwindigkeit, der in jedem Schritt erhalten bleibt.",
  "The gradient is multiplied by 1 − τ in the velocity: τ = μ gives an exponential average, τ = 0 PyTorch's heavy ball.":
    "Der Gradient wird in der Geschwindigkeit mit 1 − τ multipliziert: τ = μ ergibt ein exponentielles Mittel, τ = 0 PyTorchs Heavy Ball.",
  "Looks ahead: steps along g + μ·v instead of v.": "Schaut voraus: der Schritt folgt g + μ·v statt v.",
  "The largest step relative to the magnitude of a parameter; it is limited to 1/√t.":
    "Der größte Schritt im Verhältnis zum Betrag eines Parameters; er ist auf 1/√t begrenzt.",
  "How the averages of squared gradients slow down: step t has the weight t^τ.":
    "Wie die Mittel der quadrierten Gradienten langsamer werden: Schritt t hat das Gewicht t^τ.",
  "The smallest number that a gradient is divided by.":
    "Die kleinste Zahl, durch die ein Gradient geteilt wird.",
  "The smallest magnitude that a parameter counts as, so that one near 0 can move.":
    "Der kleinste Betrag, mit dem ein Parameter zählt, damit sich einer nahe 0 bewegen kann.",
  "The largest root mean square of an update, before it is scaled by the parameter's magnitude.":
    "Das größte quadratische Mittel einer Aktualisierung, bevor sie mit dem Betrag des Parameters skaliert wird.",
  "Multiplies p by 1 − η·λ at each step, separately from the gradient.":
    "Multipliziert p in jedem Schritt mit 1 − η·λ, getrennt vom Gradienten.",
  "Bounds the relative step by 1/√t, so that it shrinks in a long run.":
    "Begrenzt den relativen Schritt auf 1/√t, sodass er in einem langen Lauf kürzer wird.",
  "What ε₁ does: 0 bounds the root from below, 1 is added to the squared gradients.":
    "Was ε₁ tut: bei 0 begrenzt es die Wurzel nach unten, bei 1 wird es zu den quadrierten Gradienten addiert.",
  "The smallest number of rows and columns of a matrix whose averages are factored. Used at the first step only.":
    "Die kleinste Zahl von Zeilen und Spalten einer Matrix, deren Mittel faktorisiert werden. Zählt nur im ersten Schritt.",
  "Decay rate of the average of gradients.": "Abklingrate des Mittels der Gradienten.",
  "Decay rate of the average of the gradient's squared surprise.":
    "Abklingrate des Mittels der quadrierten Abweichung des Gradienten von der Erwartung.",
  "Added to the denominator, so that it is never near 0. With eps 0, a coordinate whose gradient was always 0 gives 0/0, which ends the run.":
    "Wird zum Nenner addiert, damit er nie nahe 0 ist. Mit eps 0 ergibt eine Koordinate, deren Gradient immer 0 war, 0/0, was den Lauf beendet.",
  "Decay rate of the average of squared gradients.": "Abklingrate des Mittels der quadrierten Gradienten.",
  "The learning rate, as for SGD with momentum, that both bounds approach.":
    "Die Lernrate, wie bei SGD mit Momentum, der sich beide Schranken nähern.",
  "How fast the bounds close: after t steps each differs from the final lr by about α*/(γ·t).":
    "Wie schnell sich die Schranken schließen: nach t Schritten weicht jede um etwa α*/(γ·t) von der lr am Ende ab.",
  "Added to the denominator. With eps 0 the bounds still keep the quotient finite, unless γ is 0.":
    "Wird zum Nenner addiert. Mit eps 0 halten die Schranken den Quotienten trotzdem endlich, außer wenn γ 0 ist.",
  "Decay rate of the averages of squared gradients and of squared steps.":
    "Abklingrate der Mittel der quadrierten Gradienten und der quadrierten Schritte.",
  "Added to both averages under their square roots: √eps sets the length of the first steps. With eps 0 nothing moves, and a gradient of 0 gives 0/0, which ends the run.":
    "Wird zu beiden Mitteln unter ihren Quadratwurzeln addiert: √eps bestimmt die Länge der ersten Schritte. Mit eps 0 bewegt sich nichts, und ein Gradient von 0 ergibt 0/0, was den Lauf beendet.",
  "Divides lr by 1 + (t − 1)·ζ.": "Teilt lr durch 1 + (t − 1)·ζ.",
  "Initial value of the sum of squares. Used at the first step only.":
    "Anfangswert der Quadratsumme. Zählt nur im ersten Schritt.",
  "Divides by the largest second moment so far, so that it never shrinks.":
    "Teilt durch das bisher größte zweite Moment, sodass es nie kleiner wird.",
  "Weight decay multiplies p by 1 − η·λ instead of adding λ·p to the gradient.":
    "Die Gewichtsabnahme multipliziert p mit 1 − η·λ, statt λ·p zum Gradienten zu addieren.",
  "How slowly the largest gradient so far is forgotten.":
    "Wie langsam der bisher größte Gradient vergessen wird.",
  "Decay rate of the average of the gradient's changes.":
    "Abklingrate des Mittels der Änderungen des Gradienten.",
  "Decay rate of the average of squares.": "Abklingrate des Mittels der Quadrate.",
  "Divides p by 1 + η·λ after each step, separately from the gradient.":
    "Teilt p nach jedem Schritt durch 1 + η·λ, getrennt vom Gradienten.",
  "Decay rate of the average of gradients, and where the momentum ends.":
    "Abklingrate des Mittels der Gradienten und Endwert des Momentums.",
  "How fast the momentum grows from β₁/2 to β₁, as 0.96^(t·ψ).":
    "Wie schnell das Momentum von β₁/2 auf β₁ wächst, wie 0.96^(t·ψ).",
  "Fraction of the numerator that is the average; the rest is the gradient.":
    "Anteil des Mittels am Zähler; der Rest ist der Gradient.",
  "Fraction of the second moment that is the average; the rest is the squared gradient.":
    "Anteil des Mittels am zweiten Moment; der Rest ist der quadrierte Gradient.",
  "Decay rate of the average of squared gradients; from it follows how long to wait.":
    "Abklingrate des Mittels der quadrierten Gradienten; aus ihr folgt, wie lange gewartet wird.",
  "Divides by the gradient's deviation from its average instead of its size.":
    "Teilt durch die Abweichung des Gradienten von seinem Mittel statt durch seine Größe.",
  "How slowly the second moment follows the squared gradient.":
    "Wie langsam das zweite Moment dem quadrierten Gradienten folgt.",
  "How much of the average goes into the step's direction; the rest is the gradient.":
    "Wie viel vom Mittel in die Richtung des Schritts eingeht; der Rest ist der Gradient.",
  "Decay rate of the average that is kept.": "Abklingrate des Mittels, das gespeichert wird.",
  "Initial step size of every coordinate; later changes have no effect.":
    "Anfängliche Schrittweite jeder Koordinate; spätere Änderungen haben keine Wirkung.",
  "Factor on a coordinate's step size when its gradient changes sign.":
    "Faktor für die Schrittweite einer Koordinate, wenn ihr Gradient das Vorzeichen wechselt.",
  "Factor on a coordinate's step size when its gradient keeps its sign.":
    "Faktor für die Schrittweite einer Koordinate, wenn ihr Gradient das Vorzeichen behält.",
  "Lower bound of the step size.": "Untere Schranke der Schrittweite.",
  "Upper bound of the step size.": "Obere Schranke der Schrittweite.",
  "Decay rate of the average of gradients whose sign is taken.":
    "Abklingrate des Mittels der Gradienten, dessen Vorzeichen genommen wird.",
  "Multiplies p by 1 − Λ·(step size) at each step, and makes the step size fall.":
    "Multipliziert p in jedem Schritt mit 1 − Λ·(Schrittweite) und lässt die Schrittweite sinken.",
  "Exponent with which the step size falls: lr/(1 + Λ·lr·t)^α.":
    "Exponent, mit dem die Schrittweite sinkt: lr/(1 + Λ·lr·t)^α.",
  "The step after which averaging begins.": "Der Schritt, nach dem die Mittelung beginnt.",
  "Where the gradient is taken: this much of the average x, the rest of z.":
    "Wo der Gradient genommen wird: zu diesem Teil beim Mittel x, zum Rest bei z.",
  "Where the gradient is taken: this much of the average x, the rest of z. β in the paper.":
    "Wo der Gradient genommen wird: zu diesem Teil beim Mittel x, zum Rest bei z. β in der Arbeit.",
  "Length of a step relative to the norm of the parameter.":
    "Länge eines Schritts im Verhältnis zur Norm des Parameters.",
  "Adds λ·p to Adam's direction, before its length is set.":
    "Addiert λ·p zu Adams Richtung, bevor ihre Länge bestimmt wird.",
  "Length of a step relative to the norm of the parameter, before lr and momentum.":
    "Länge eines Schritts im Verhältnis zur Norm des Parameters, vor lr und Momentum.",
  "A factor on the estimated step size; normally 1.":
    "Ein Faktor für die geschätzte Schrittweite; gewöhnlich 1.",
  "Fraction of p that stays at each step; the rest is the point z that the sum of gradients leads to.":
    "Anteil von p, der in jedem Schritt bleibt; der Rest ist der Punkt z, zu dem die Summe der Gradienten führt.",
  "The initial estimate of the distance to the minimum. It must be smaller than that distance; otherwise it hardly matters.":
    "Die erste Schätzung der Entfernung zum Minimum. Sie muss kleiner sein als diese Entfernung; sonst ist sie kaum von Bedeutung.",
  "Decay rate of the average of squares; its square root is the decay rate of the distance estimate.":
    "Abklingrate des Mittels der Quadrate; ihre Quadratwurzel ist die der Schätzung der Entfernung.",
  "Multiplied by d and added to the denominator. With eps 0, a coordinate whose gradient was always 0 gives 0/0, which ends the run.":
    "Wird mit d multipliziert und zum Nenner addiert. Mit eps 0 ergibt eine Koordinate, deren Gradient immer 0 war, 0/0, was den Lauf beendet.",
  "A factor on the estimate of the distance; the authors advise to tune this one.":
    "Ein Faktor für die Schätzung der Entfernung; die Autoren raten, diesen einzustellen.",
  "Looks ahead: uses (1 − μ)·g + μ·m instead of m.": "Schaut voraus: nimmt (1 − μ)·g + μ·m statt m.",
  "Multiplies the parameters by 1 − lr·λ at each step, separately from the gradient.":
    "Multipliziert die Parameter in jedem Schritt mit 1 − lr·λ, getrennt vom Gradienten.",
  "Number of Newton–Schulz iterations: more make the update closer to orthogonal.":
    "Zahl der Newton–Schulz-Iterationen: mehr machen die Aktualisierung genauer orthogonal.",
  "Added to the norm that the momentum is divided by. With eps 0, a momentum of 0 gives 0/0, which ends the run.":
    "Wird zur Norm addiert, durch die das Momentum geteilt wird. Mit eps 0 ergibt ein Momentum von 0 den Wert 0/0, was den Lauf beendet.",
  "Factor for the step of a matrix: 0 is √max(1, rows/columns), 1 is 0.2·√max(rows, columns), 2 is √max(1, columns/rows).":
    "Faktor für den Schritt einer Matrix: 0 ist √max(1, Zeilen/Spalten), 1 ist 0.2·√max(Zeilen, Spalten), 2 ist √max(1, Spalten/Zeilen).",
  "What is made orthogonal: 0 is the average of gradients, 1 their sum, 2 the bias-corrected average.":
    "Was orthogonal gemacht wird: 0 ist das Mittel der Gradienten, 1 ihre Summe, 2 das Mittel mit Bias-Korrektur.",
  "Initial value on the diagonals of both sums, so that their roots exist from the first step.":
    "Anfangswert auf den Diagonalen beider Summen, damit ihre Wurzeln vom ersten Schritt an existieren.",
  "Number of steps between two computations of the inverse roots.":
    "Zahl der Schritte zwischen zwei Berechnungen der inversen Wurzeln.",
  "Decay rate of the average of squared gradients, among the eigenvectors.":
    "Abklingrate des Mittels der quadrierten Gradienten, in der Basis der Eigenvektoren.",
  "Decay rate of the averages whose eigenvectors are used; by default beta 2.":
    "Abklingrate der Mittel, deren Eigenvektoren verwendet werden; standardmäßig beta 2.",
  "Number of steps between two updates of the eigenvectors.":
    "Zahl der Schritte zwischen zwei Aktualisierungen der Eigenvektoren.",
  "Rotates vectors too; otherwise they get plain Adam.":
    "Dreht auch Vektoren; sonst gilt für sie einfaches Adam.",
  "The line search continues until the derivative along the line is at most this fraction of its initial value.":
    "Die Liniensuche läuft, bis die Ableitung längs der Linie höchstens dieser Anteil ihres Anfangswerts ist.",
  "How β is chosen: 0 Polak–Ribière, 1 Fletcher–Reeves, 2 Hestenes–Stiefel.":
    "Wie β gewählt wird: 0 Polak–Ribière, 1 Fletcher–Reeves, 2 Hestenes–Stiefel.",
  "The step length that is tried first; without line search, the step length.":
    "Die Schrittlänge, die zuerst versucht wird; ohne Liniensuche die Schrittlänge.",
  "Maximum number of iterations per step.": "Höchstzahl der Iterationen je Schritt.",
  "Number of gradients per step after which no new iteration begins.":
    "Zahl der Gradienten je Schritt, nach der keine weitere Iteration beginnt.",
  "No step is made if all components of the gradient are at most this.":
    "Es wird kein Schritt gemacht, wenn alle Komponenten des Gradienten höchstens so groß sind.",
  "A step ends when the loss, or every parameter, changes by less than this.":
    "Ein Schritt endet, wenn sich der Verlust oder jeder Parameter um weniger als dies ändert.",
  "Number of gradient changes that are kept.": "Zahl der Änderungen des Gradienten, die gespeichert werden.",
  "On: the step length satisfies the strong Wolfe conditions. Off: it is lr.":
    "Ein: die Schrittlänge erfüllt die starken Wolfe-Bedingungen. Aus: sie ist lr.",
  "The initial damping, as a fraction of the largest curvature; 0 begins with Gauss–Newton.":
    "Die Anfangsdämpfung als Anteil der größten Krümmung; 0 beginnt mit Gauß–Newton.",
  "How often the damping is raised when the loss does not fall, before the step is given up.":
    "Wie oft die Dämpfung erhöht wird, wenn der Verlust nicht sinkt, bevor der Schritt aufgegeben wird.",
  "Fraction of the full step that is tried first; 1 reaches the minimum of a quadratic.":
    "Anteil des vollen Schritts, der zuerst versucht wird; 1 erreicht das Minimum einer quadratischen Funktion.",
  "The smallest curvature to divide by. It limits the step where the surface is nearly flat.":
    "Die kleinste Krümmung, durch die geteilt wird. Sie begrenzt den Schritt, wo die Fläche fast flach ist.",
  "Eigenvalues of the Hessian: 0 unchanged, 1 shifted above 0, 2 absolute values.":
    "Eigenwerte der Hesse-Matrix: 0 unverändert, 1 über 0 verschoben, 2 Beträge.",
  "Halves a step until the loss falls by at least 10⁻⁴ of what the gradient predicts.":
    "Halbiert einen Schritt, bis der Verlust um mindestens 10⁻⁴ dessen sinkt, was der Gradient vorhersagt.",
  "The largest step of a coordinate.": "Der größte Schritt einer Koordinate.",
  "Decay rate of the average of curvature estimates.": "Abklingrate des Mittels der Krümmungsschätzungen.",
  "Factor on the curvatures: with a smaller one, more coordinates step by the full lr.":
    "Faktor für die Krümmungen: mit einem kleineren machen mehr Koordinaten einen Schritt der vollen lr.",
  "The smallest number that the gradient is divided by, where the curvature is small or negative. With eps 0, a coordinate with gradient 0 and curvature 0 gives 0/0, which ends the run.":
    "Die kleinste Zahl, durch die der Gradient geteilt wird, wo die Krümmung klein oder negativ ist. Mit eps 0 ergibt eine Koordinate mit Gradient 0 und Krümmung 0 den Wert 0/0, was den Lauf beendet.",
  "Number of steps between two estimates of the curvature; each costs two gradients.":
    "Zahl der Schritte zwischen zwei Schätzungen der Krümmung; jede kostet zwei Gradienten.",
  "Number of gradients whose mean makes one update.":
    "Zahl der Gradienten, deren Mittel eine Aktualisierung ergibt.",
  "A gradient with a larger norm, over all parameters, is scaled down to this norm.":
    "Ein Gradient mit größerer Norm, über alle Parameter, wird auf diese Norm verkleinert.",
  "Each component of the gradient is limited to this magnitude.":
    "Jede Komponente des Gradienten wird auf diesen Betrag begrenzt.",
  "Number of steps of the optimizer between two updates of the slow weights.":
    "Zahl der Schritte des Optimierers zwischen zwei Aktualisierungen der langsamen Gewichte.",
  "Fraction of the way that the slow weights move to the optimizer: 1 has no effect, 0 returns to the start.":
    "Anteil des Weges, den die langsamen Gewichte zum Optimierer gehen: 1 hat keine Wirkung, 0 kehrt zum Start zurück.",
  "How far uphill the gradient is computed: the size of the neighbourhood in which the loss should be low.":
    "Wie weit bergauf der Gradient berechnet wird: die Größe der Umgebung, in der der Verlust niedrig sein soll.",
  "Scales the neighbourhood by each parameter's magnitude.":
    "Skaliert die Umgebung mit dem Betrag jedes Parameters.",
  "Number of updates before the full learning rate.": "Zahl der Aktualisierungen bis zur vollen Lernrate.",
  "Fraction of the learning rate at the beginning.": "Anteil der Lernrate am Anfang.",
  "Number of updates from the highest learning rate to the lowest.":
    "Zahl der Aktualisierungen von der höchsten Lernrate zur niedrigsten.",
  "The lowest learning rate.": "Die niedrigste Lernrate.",
  "The lowest learning rate; by default a tenth of the optimizer's.":
    "Die niedrigste Lernrate; standardmäßig ein Zehntel von der des Optimierers.",
  "The highest learning rate; by default the optimizer's.":
    "Die höchste Lernrate; standardmäßig die des Optimierers.",
  "Number of updates from the lowest learning rate to the highest.":
    "Zahl der Aktualisierungen von der niedrigsten Lernrate zur höchsten.",
  "Number of updates from the highest to the lowest; by default the same as up.":
    "Zahl der Aktualisierungen von der höchsten zur niedrigsten; standardmäßig so viele wie aufwärts.",
  "Halves the swing with each cycle: PyTorch's mode triangular2.":
    "Halbiert den Ausschlag mit jedem Zyklus: PyTorchs Modus triangular2.",
  "What each update multiplies the swing by: PyTorch's mode exp_range; 1 leaves it.":
    "Der Faktor, mit dem jede Aktualisierung den Ausschlag multipliziert: PyTorchs Modus exp_range; 1 lässt ihn unverändert.",
  "What each update multiplies the learning rate by.":
    "Der Faktor, mit dem jede Aktualisierung die Lernrate multipliziert.",
  "Fraction of the learning rate at the end.": "Anteil der Lernrate am Ende.",
  "Number of updates from the first factor to the last.":
    "Zahl der Aktualisierungen vom ersten Faktor zum letzten.",
  "Number of updates before this drop of the learning rate; 0 for none.":
    "Zahl der Aktualisierungen bis zu dieser Senkung der Lernrate; 0 für keine.",
  "Each drop multiplies the learning rate by this.":
    "Jede Senkung multipliziert die Lernrate mit diesem Faktor.",
  "Number of updates in the whole cycle.": "Zahl der Aktualisierungen im ganzen Zyklus.",
  "Fraction of the cycle in which the learning rate rises.": "Anteil des Zyklus, in dem die Lernrate steigt.",
  "The highest learning rate divided by the one at the beginning.":
    "Die höchste Lernrate, geteilt durch die am Anfang.",
  "The learning rate at the beginning divided by the one at the end.":
    "Die Lernrate am Anfang, geteilt durch die am Ende.",
  "Number of updates after which the learning rate is 0.":
    "Zahl der Aktualisierungen, nach denen die Lernrate 0 ist.",
  "Shape of the decay: 1 is a straight line, larger falls faster at first, smaller falls faster later.":
    "Form der Abnahme: 1 ist eine Gerade, ein größerer Wert fällt zuerst schneller, ein kleinerer später.",
  "Number of updates between two drops of the learning rate.":
    "Zahl der Aktualisierungen zwischen zwei Senkungen der Lernrate.",
  "Number of updates in the first descent.": "Zahl der Aktualisierungen im ersten Abstieg.",
  "Each descent is this many times as long as the one before.":
    "Jeder Abstieg ist um diesen Faktor länger als der vorige.",
  "Number of updates in which the learning rate rises.":
    "Zahl der Aktualisierungen, in denen die Lernrate steigt.",
  "Number of updates in which it stays constant.": "Zahl der Aktualisierungen, in denen sie gleich bleibt.",
  "Number of updates in which it falls.": "Zahl der Aktualisierungen, in denen sie sinkt.",
  "Shape of the decay: 1 is a straight line, ½ is 1 − √(elapsed fraction).":
    "Form der Abnahme: 1 ist eine Gerade, ½ ist 1 − √(vergangener Anteil).",
  "Added to the second moment, under the square root.": "Wird zum zweiten Moment addiert, unter der Wurzel.",
};
