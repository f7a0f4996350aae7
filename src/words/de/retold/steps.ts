/** German for what an optimizer and its addons did in a step. */
export const steps = {
  "parameter's size": "Größe des Parameters",
  "Root mean square of the parameter: the step is relative to it, or to ε₂ where that is larger.":
    "Quadratisches Mittel des Parameters: der Schritt ist relativ dazu, oder zu ε₂, wo das größer ist.",
  "Step as a part of the parameter's size.": "Der Schritt als Teil der Größe des Parameters.",
  "update's size": "Größe der Aktualisierung",
  "Root mean square of gradient over typical gradient, before it is limited to d.":
    "Quadratisches Mittel von Gradient durch typischen Gradienten, bevor es auf d begrenzt wird.",
  "limited by": "begrenzt um",
  "The update was larger than d, and is scaled down by this.":
    "Die Aktualisierung war größer als d und wird um diesen Faktor verkleinert.",
  "1: the update is within d.": "1: die Aktualisierung liegt innerhalb von d.",
  "factor on the update": "Faktor der Aktualisierung",
  "The step is this times U.": "Der Schritt ist dies mal U.",
  "accepted length": "angenommene Länge",
  "The gradient is 0: no direction descends.": "Der Gradient ist 0: keine Richtung führt abwärts.",
  "steps since restart": "Schritte seit dem Neustart",
  "It restarts from −gradient after {steps} steps, the number of parameters.":
    "Nach {steps} Schritten, der Zahl der Parameter, beginnt es neu mit −Gradient.",
  "0 is a restart from −gradient: {why}.": "0 ist ein Neustart mit −Gradient: {why}.",
  "How much of the last direction is added to −gradient.":
    "Wie viel von der letzten Richtung zu −Gradient addiert wird.",
  "weight of the last direction": "Gewicht der letzten Richtung",
  "β of the formula": "β der Formel",
  "Replaced by 0.": "Durch 0 ersetzt.",
  "it is the first step": "es ist der erste Schritt",
  "as many steps as parameters have passed": "so viele Schritte wie Parameter sind vergangen",
  "the direction would have led uphill": "die Richtung hätte bergauf geführt",
  "the formula's β is not positive": "das β der Formel ist nicht positiv",
  "None was made: no component of the gradient exceeds the gradient tolerance.":
    "Keine wurde gemacht: keine Komponente des Gradienten überschreitet die Toleranz.",
  "The numbers below are those of the step's last iteration.":
    "Die Zahlen darunter sind die der letzten Iteration des Schritts.",
  "curvature pairs": "Krümmungspaare",
  "Steps and gradient changes that are kept; the last pair was not, as the curvature along it is not positive.":
    "Schritte und Änderungen des Gradienten, die gespeichert sind; das letzte Paar nicht, da die Krümmung längs davon nicht positiv ist.",
  "Steps and gradient changes that are kept: from them it estimates the inverse of the Hessian.":
    "Schritte und Änderungen des Gradienten, die gespeichert sind: aus ihnen schätzt es die Inverse der Hesse-Matrix.",
  "curvature along the pairs": "Krümmung längs der Paare",
  "The mean second derivative along each kept step, oldest first.":
    "Die mittlere zweite Ableitung längs jedes gespeicherten Schritts, der älteste zuerst.",
  "initial scale": "anfängliche Skalierung",
  "Where no pair says otherwise, the direction is −γ·g.": "Wo kein Paar anderes sagt, ist die Richtung −γ·g.",
  "Along eigenvectors whose eigenvalue is far below μ the step follows the gradient, and is short.":
    "Längs Eigenvektoren, deren Eigenwert weit unter μ liegt, folgt der Schritt dem Gradienten und ist kurz.",
  "gain ratio": "Gewinnverhältnis",
  "Fall of the loss, divided by the fall that the linear model of the residuals predicts.":
    "Abnahme des Verlusts, geteilt durch die Abnahme, die das lineare Modell der Residuen vorhersagt.",
  "damping after": "Dämpfung danach",
  "The next step begins with it: a gain ratio near 1 divides it by 3.":
    "Der nächste Schritt beginnt damit: ein Gewinnverhältnis nahe 1 teilt sie durch 3.",
  "No step was kept: none lowered the loss.": "Kein Schritt wurde behalten: keiner hat den Verlust gesenkt.",
  "The first step lowered the loss, and was kept.":
    "Der erste Schritt hat den Verlust gesenkt und wurde behalten.",
  "Each try before the last did not lower the loss, and raised the damping.":
    "Die Versuche vor dem letzten haben den Verlust nicht gesenkt und die Dämpfung erhöht.",
  "eigenvalues of JᵀJ": "Eigenwerte von JᵀJ",
  "Curvatures of the loss where each residual is taken as linear, largest first, without damping.":
    "Krümmungen des Verlusts, wenn jedes Residuum als linear gilt, die größte zuerst, ohne Dämpfung.",
  "Curvatures of the loss where each residual is taken as linear, largest first, without damping; {zeros} more are 0, as there are only {order} residuals.":
    "Krümmungen des Verlusts, wenn jedes Residuum als linear gilt, die größte zuerst, ohne Dämpfung; {zeros} weitere sind 0, da es nur {order} Residuen gibt.",
  "singular values before": "Singulärwerte davor",
  "Of the momentum's matrix: its strength along each of its directions, strongest first.":
    "Der Matrix des Momentums: ihre Stärke längs jeder ihrer Richtungen, die stärkste zuerst.",
  "singular values after": "Singulärwerte danach",
  "Of the update: the iterations bring them near 1, so that all directions get about the same step.":
    "Der Aktualisierung: die Iterationen bringen sie nahe 1, sodass alle Richtungen etwa denselben Schritt bekommen.",
  "largest : smallest before": "größter : kleinster davor",
  "The condition number of the momentum: how unevenly a plain step would go.":
    "Die Konditionszahl des Momentums: wie ungleichmäßig ein einfacher Schritt ginge.",
  "largest : smallest after": "größter : kleinster danach",
  "The condition number of the update; 1 is orthogonal.":
    "Die Konditionszahl der Aktualisierung; 1 ist orthogonal.",
  "The update is multiplied by this and by lr.": "Die Aktualisierung wird hiermit und mit lr multipliziert.",
  "length before": "Länge davor",
  "Of the momentum, a vector: its one singular value.":
    "Des Momentums, eines Vektors: sein einziger Singulärwert.",
  "length after": "Länge danach",
  "Of the update: a vector is divided by its length.":
    "Der Aktualisierung: ein Vektor wird durch seine Länge geteilt.",
  eigenvalues: "Eigenwerte",
  "Curvatures of the surface along its main directions; {negative} of {all} bend downwards.":
    "Krümmungen der Fläche längs ihrer Hauptrichtungen; {negative} von {all} biegen sich nach unten.",
  "Curvatures of the surface along its main directions; none bends downwards.":
    "Krümmungen der Fläche längs ihrer Hauptrichtungen; keine biegt sich nach unten.",
  "divided by": "geteilt durch",
  "The gradient along each main direction is divided by this, in the order of the eigenvalues.":
    "Der Gradient längs jeder Hauptrichtung wird hierdurch geteilt, in der Reihenfolge der Eigenwerte.",
  "The part of the full step that was made.": "Der Teil des vollen Schritts, der gemacht wurde.",
  "points tried": "versuchte Punkte",
  "The first length was kept.": "Die erste Länge wurde behalten.",
  "Each after the first is half as far, as the loss had not fallen enough.":
    "Jeder nach dem ersten ist halb so weit, da der Verlust nicht genug gesunken war.",
  shift: "Verschiebung",
  "Added to all eigenvalues, so that the smallest is the damping or more.":
    "Wird zu allen Eigenwerten addiert, sodass der kleinste mindestens die Dämpfung ist.",
  "The least curvature to divide by: all are larger.":
    "Die kleinste Krümmung, durch die geteilt wird: alle sind größer.",
  "The least curvature to divide by: it replaces {raised} of {all}.":
    "Die kleinste Krümmung, durch die geteilt wird: sie ersetzt {raised} von {all}.",
  "condition of the roots": "Kondition der Wurzeln",
  "How much further a gradient goes in the direction that they favour most than in the least one.":
    "Wie viel weiter ein Gradient in der am meisten begünstigten Richtung geht als in der am wenigsten begünstigten.",
  "part of {sum} in the roots": "Anteil von {sum} in den Wurzeln",
  "1 where the roots were computed in this step; {sum} has grown since by the rest.":
    "1, wenn die Wurzeln in diesem Schritt berechnet wurden; {sum} ist seither um den Rest gewachsen.",
  "condition of {symbol}": "Kondition von {symbol}",
  "Largest eigenvalue of {symbol} divided by the smallest: 1 where the rows of gradients went in all directions alike.":
    "Größter Eigenwert von {symbol}, geteilt durch den kleinsten: 1, wenn die Zeilen der Gradienten gleichmäßig in alle Richtungen gingen.",
  "Largest eigenvalue of {symbol} divided by the smallest: 1 where the columns of gradients went in all directions alike.":
    "Größter Eigenwert von {symbol}, geteilt durch den kleinsten: 1, wenn die Spalten der Gradienten gleichmäßig in alle Richtungen gingen.",
  "Largest eigenvalue of {symbol} divided by the smallest: 1 where gradients went in all directions alike.":
    "Größter Eigenwert von {symbol}, geteilt durch den kleinsten: 1, wenn die Gradienten gleichmäßig in alle Richtungen gingen.",
  "steps made": "gemachte Schritte",
  "The first step only measures: nothing moves.": "Der erste Schritt misst nur: nichts bewegt sich.",
  "Largest eigenvalue of {symbol} divided by the smallest; infinite until gradients have gone in all directions.":
    "Größter Eigenwert von {symbol}, geteilt durch den kleinsten; unendlich, bis Gradienten in alle Richtungen gegangen sind.",
  "basis of {symbol} is off by": "Basis von {symbol} weicht ab um",
  "The part of {symbol} beside its diagonal in this basis: 0 where the basis is that of its eigenvectors.":
    "Der Teil von {symbol} neben der Diagonale in dieser Basis: 0, wenn die Basis die seiner Eigenvektoren ist.",
  "largest : smallest denominator": "größter : kleinster Nenner",
  "The same momentum makes a step this many times longer along one axis of the basis than along another.":
    "Dasselbe Momentum macht längs einer Achse der Basis einen um diesen Faktor längeren Schritt als längs einer anderen.",
  "The step goes along it.": "Der Schritt geht in diese Richtung.",
  direction: "Richtung",
  "length of the direction": "Länge der Richtung",
  "The step goes along d.": "Der Schritt geht längs d.",
  "angle to −gradient": "Winkel zu −Gradient",
  "In degrees: 0 is steepest descent; from 90 on the direction would not descend.":
    "In Grad: 0 ist der steilste Abstieg; ab 90 würde die Richtung nicht absteigen.",
  "derivative along d": "Ableitung längs d",
  "How fast the loss begins to change along the direction; negative is downhill.":
    "Wie schnell sich der Verlust längs der Richtung zu ändern beginnt; negativ ist abwärts.",
  "The step is α·d.": "Der Schritt ist α·d.",
  "Points at which the loss and its gradient were computed to find it.":
    "Punkte, an denen Verlust und Gradient berechnet wurden, um sie zu finden.",
  "group {number}": "Gruppe {number}",
  "block {number}": "Block {number}",
  "its schedule makes the learning rate {rate} at t = {t}, which is not a number":
    "sein Plan macht die Lernrate bei t = {t} zu {rate}, was keine Zahl ist",
  "its schedule makes the learning rate {rate} at t = {t}, which is not finite":
    "sein Plan macht die Lernrate bei t = {t} zu {rate}, was nicht endlich ist",
  "its schedule makes the learning rate {rate} at t = {t}, which is negative":
    "sein Plan macht die Lernrate bei t = {t} zu {rate}, was negativ ist",
};
