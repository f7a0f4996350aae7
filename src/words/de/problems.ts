/** German for the problems: their names, lessons, settings and notes. */
export const problems = {
  Quadratic: "Quadratisch",
  "the curvature of each direction decides how fast its loss falls":
    "die Krümmung jeder Richtung bestimmt, wie schnell ihr Verlust sinkt",
  dimensions: "Dimensionen",
  "The number of parameters.": "Die Zahl der Parameter.",
  "condition number": "Konditionszahl",
  "The largest eigenvalue of the Hessian; the smallest is 1. It has no effect where all are equal.":
    "Der größte Eigenwert der Hesse-Matrix; der kleinste ist 1. Sind alle gleich, hat er keine Wirkung.",
  spectrum: "Spektrum",
  "The distribution of the eigenvalues from 1 to the condition number. Three clusters lie at 1, at 100 and at the condition number.":
    "Die Verteilung der Eigenwerte von 1 bis zur Konditionszahl. Drei Gruppen liegen bei 1, bei 100 und bei der Konditionszahl.",
  "evenly spaced logarithms": "gleichmäßig verteilte Logarithmen",
  "evenly spaced": "gleichmäßig verteilt",
  "all equal": "alle gleich",
  "one outlier": "ein Ausreißer",
  "three clusters": "drei Gruppen",
  blocks: "Blöcke",
  "The Hessian has this many blocks along its diagonal. Each is a tensor of parameters.":
    "Die Hesse-Matrix hat so viele Blöcke auf ihrer Diagonale. Jeder ist ein Tensor von Parametern.",
  "eigenvalues of a block": "Eigenwerte eines Blocks",
  "Neighbouring eigenvalues stand in one block, or they are dealt out in turn, so that the blocks' spectra are nearly the same.":
    "Benachbarte Eigenwerte stehen in einem Block, oder sie werden reihum verteilt, sodass die Spektren der Blöcke fast gleich sind.",
  "neighbours (unlike blocks)": "benachbarte (ungleiche Blöcke)",
  "dealt out in turn (like blocks)": "reihum verteilt (gleichartige Blöcke)",
  eigenvectors: "Eigenvektoren",
  "The eigenvectors of a block: its axes, turned by the rotation, or random ones, which the seed decides.":
    "Die Eigenvektoren eines Blocks: seine Achsen, um den Winkel gedreht, oder zufällige, die der Startwert bestimmt.",
  "axes, rotated in planes": "Achsen, in Ebenen gedreht",
  random: "zufällig",
  "Turns the plane of a block's first and last axis, that of its second and last but one, and so on, in degrees.":
    "Dreht die Ebene der ersten und letzten Achse eines Blocks, die der zweiten und vorletzten und so weiter, in Grad.",
  start: "Startpunkt",
  "The components of the start along the eigenvectors: normal numbers, or 1 each.":
    "Die Komponenten des Startpunkts längs der Eigenvektoren: normalverteilte Zahlen oder jeweils 1.",
  "1 along each eigenvector": "1 längs jedes Eigenvektors",
  noise: "Rauschen",
  "Standard deviation of the noise in the gradient of one sample, a coordinate.":
    "Standardabweichung des Rauschens im Gradienten einer Stichprobe, je Koordinate.",
  "noise of a coordinate": "Rauschen einer Koordinate",
  "The noise has the same deviation in each coordinate, or its deviation is multiplied by the root of the coordinate's curvature. Without rotation the noise's covariance is then the Hessian's multiple.":
    "Das Rauschen hat in jeder Koordinate dieselbe Abweichung, oder seine Abweichung wird mit der Wurzel der Krümmung der Koordinate multipliziert. Ohne Drehung ist die Kovarianz des Rauschens dann ein Vielfaches der Hesse-Matrix.",
  "the same for all": "für alle gleich",
  "variance as its curvature": "Varianz wie die Krümmung",
  "batch size": "Batchgröße",
  "Samples a step. The noise's deviation is divided by the root of it.":
    "Stichproben je Schritt. Die Abweichung des Rauschens wird durch die Wurzel dieser Zahl geteilt.",
  eigendirection: "Eigenrichtung",
  eigendirections: "Eigenrichtungen",
  eigenvalue: "Eigenwert",
  loss: "Verlust",
  "Each bar is the loss along one eigenvector of the Hessian. Gradient descent multiplies the component along it by 1 − lr·λ in every step: it is fast where the eigenvalue λ is large, slow where it is small, and diverges where lr·λ is over 2.":
    "Jeder Balken ist der Verlust längs eines Eigenvektors der Hesse-Matrix. Der Gradientenabstieg multipliziert die Komponente längs dieses Vektors in jedem Schritt mit 1 − lr·λ: er ist schnell, wo der Eigenwert λ groß ist, langsam, wo er klein ist, und divergiert, wo lr·λ über 2 liegt.",
  "Turn the eigenvectors, and gradient descent makes the same steps. Adam divides each coordinate separately, so that it is faster while the eigenvectors are the axes.":
    "Werden die Eigenvektoren gedreht, macht der Gradientenabstieg dieselben Schritte. Adam teilt jede Koordinate einzeln und ist daher schneller, solange die Eigenvektoren die Achsen sind.",
  "Nine dimensions in three unlike blocks with a condition number of 5,000, three clusters and random eigenvectors are the example of Zhang et al.; like blocks have the same nine eigenvalues, dealt out in turn.":
    "Neun Dimensionen in drei ungleichen Blöcken mit Konditionszahl 5000, drei Gruppen und zufälligen Eigenvektoren sind das Beispiel von Zhang et al.; gleichartige Blöcke haben dieselben neun Eigenwerte, reihum verteilt.",
  "Rare classes": "Seltene Klassen",
  "gradient descent learns rare classes last, Adam and sign descent all at once":
    "der Gradientenabstieg lernt seltene Klassen zuletzt, Adam und der Vorzeichenabstieg alle zugleich",
  classes: "Klassen",
  "The number of classes. The parameters are a matrix with a row and a column for each.":
    "Die Zahl der Klassen. Die Parameter sind eine Matrix mit je einer Zeile und Spalte für jede.",
  "Zipf's exponent": "Zipf-Exponent",
  "Class k is k to this power less frequent than the first. With 0 all are equally frequent.":
    "Klasse k ist um k hoch diese Zahl seltener als die erste. Mit 0 sind alle gleich häufig.",
  "class groups": "Klassengruppen",
  "The classes that a bar stands for, in the order of their frequency.":
    "Die Klassen, für die ein Balken steht, geordnet nach ihrer Häufigkeit.",
  "each twice the one before": "jede doppelt so groß wie die vorige",
  "equal numbers of classes": "gleich viele Klassen",
  "single classes": "einzelne Klassen",
  "first weights": "Anfangsgewichte",
  "Standard deviation of the first weights.": "Standardabweichung der Anfangsgewichte.",
  class: "Klasse",
  frequency: "Häufigkeit",
  "Each input is one-hot and says which class its sample has, so that a column of the weights learns from one class alone. The gradient of a column is multiplied by the frequency of its class.":
    "Jede Eingabe ist one-hot und sagt, welche Klasse ihre Stichprobe hat, sodass eine Spalte der Gewichte von einer einzigen Klasse lernt. Der Gradient einer Spalte wird mit der Häufigkeit ihrer Klasse multipliziert.",
  "With gradient descent the loss of a class falls as 1/(frequency · step), so that after 1,000 steps it is some 80 times as high for the rarest of 64 classes as for the commonest. Adam and sign descent divide the frequency out, and the bars fall together. The mean over all samples may be lower with gradient descent all the same, as frequent classes count more.":
    "Beim Gradientenabstieg sinkt der Verlust einer Klasse wie 1/(Häufigkeit · Schritt), sodass er nach 1000 Schritten für die seltenste von 64 Klassen etwa 80-mal so hoch ist wie für die häufigste. Bei Adam und beim Vorzeichenabstieg kürzt sich die Häufigkeit heraus, und die Balken sinken gemeinsam. Der Mittelwert über alle Stichproben kann beim Gradientenabstieg trotzdem kleiner sein, da häufige Klassen mehr zählen.",
  "The rates of gradient flow and continuous sign descent are proved in the paper; that Adam behaves as sign descent does is its experiment.":
    "Die Raten des Gradientenflusses und des stetigen Vorzeichenabstiegs sind in der Arbeit bewiesen; dass sich Adam wie der Vorzeichenabstieg verhält, ist ihr Experiment.",
  "Associative memory": "Assoziativspeicher",
  "Muon learns frequent and rare facts at the same rate":
    "Muon lernt häufige und seltene Fakten gleich schnell",
  facts: "Fakten",
  "The number of facts, each a key and the value that belongs to it.":
    "Die Zahl der Fakten, jeweils ein Schlüssel und der Wert, der dazu gehört.",
  "The length of keys and values. The memory is a square matrix of this size.":
    "Die Länge von Schlüsseln und Werten. Der Speicher ist eine quadratische Matrix dieser Größe.",
  "Fact i is i to this power less frequent than the first. With 0 all are equally frequent.":
    "Fakt i ist um i hoch diese Zahl seltener als der erste. Mit 0 sind alle gleich häufig.",
  "Half the squared distance of output and value, or the cross-entropy of a softmax over the outputs along all values.":
    "Der halbe quadratische Abstand von Ausgabe und Wert oder die Kreuzentropie eines Softmax über die Ausgaben längs aller Werte.",
  "squared error": "quadratischer Fehler",
  "cross-entropy": "Kreuzentropie",
  "keys and values": "Schlüssel und Werte",
  "Keys and values are orthonormal: random directions, which the seed decides, or the axes.":
    "Schlüssel und Werte sind orthonormal: zufällige Richtungen, die der Startwert bestimmt, oder die Achsen.",
  "random, orthonormal": "zufällig, orthonormal",
  "the axes": "die Achsen",
  fact: "Fakt",
  "The memory is a matrix that returns a value for a key. In the drawing a column is a key and a row is a value: when all facts are learned, the diagonal is 1 and the rest 0.":
    "Der Speicher ist eine Matrix, die zu einem Schlüssel einen Wert liefert. In der Zeichnung ist eine Spalte ein Schlüssel und eine Zeile ein Wert: sind alle Fakten gelernt, ist die Diagonale 1 und der Rest 0.",
  "Gradient descent moves each fact in proportion to its frequency. Muon makes the singular values of its step equal, and with orthonormal keys and values each fact is a singular direction: all are learned at nearly the same rate, as far as its Newton–Schulz iterations are exact. Gradient descent is done sooner here all the same.":
    "Der Gradientenabstieg bewegt jeden Fakt im Verhältnis zu seiner Häufigkeit. Muon gleicht die Singulärwerte seines Schritts an, und mit orthonormalen Schlüsseln und Werten ist jeder Fakt eine singuläre Richtung: alle werden fast gleich schnell gelernt, soweit seine Newton–Schulz-Iterationen genau sind. Der Gradientenabstieg ist hier trotzdem früher fertig.",
  "With the axes as keys and values Adam learns all facts at the same rate too; with random directions it does not, as it depends on the axes.":
    "Mit den Achsen als Schlüsseln und Werten lernt auch Adam alle Fakten gleich schnell; mit zufälligen Richtungen nicht, da er von den Achsen abhängt.",
  "Modular addition": "Modulare Addition",
  "grokking: the network learns the training pairs by heart, and much later how to add":
    "Grokking: das Netz lernt die Trainingspaare auswendig und viel später das Addieren",
  modulus: "Modul",
  "The modulus p. The numbers added are 0 to p − 1, so that the table has p² pairs.":
    "Der Modul p. Addiert werden die Zahlen von 0 bis p − 1, sodass die Tabelle p² Paare hat.",
  "hidden units": "verborgene Einheiten",
  "Hidden units, each the square of a sum of two weights. No layer has biases.":
    "Verborgene Einheiten, jede das Quadrat der Summe zweier Gewichte. Keine Schicht hat Bias-Werte.",
  "training share": "Trainingsanteil",
  "The share of the table that is trained on; the other pairs test the network.":
    "Der Teil der Tabelle, auf dem trainiert wird; die übrigen Paare testen das Netz.",
  "Cross-entropy, or the squared error to an output of 1 for the sum and 0 for the others.":
    "Kreuzentropie oder der quadratische Fehler zu einer Ausgabe von 1 für die Summe und 0 für die anderen.",
  "The first weights are uniform within this multiple of ±1/√inputs, the range of a linear layer in PyTorch.":
    "Die Anfangsgewichte sind gleichverteilt innerhalb dieses Vielfachen von ±1/√Eingaben, dem Bereich einer linearen Schicht in PyTorch.",
  sum: "Summe",
  sums: "Summen",
  "share of the pairs": "Anteil der Paare",
  "A cell of the table is the output for the right sum less the largest other one: where it is positive, the network adds correctly. The pairs that it is trained on are marked.":
    "Eine Zelle der Tabelle ist die Ausgabe für die richtige Summe minus die größte der anderen: wo sie positiv ist, addiert das Netz richtig. Die Paare, auf denen es trainiert wird, sind markiert.",
  "AdamW with a weight decay of 1 has learned its pairs after some 50 steps and nearly all others after 600. With cross-entropy and without decay it stays near chance for thousands of steps. With the squared error it learns to add in a few hundred steps, with decay or without.":
    "AdamW mit einer Gewichtsabnahme von 1 hat seine Paare nach etwa 50 Schritten gelernt und fast alle anderen nach 600. Mit Kreuzentropie und ohne Gewichtsabnahme bleibt er Tausende von Schritten nahe am Zufall. Mit dem quadratischen Fehler lernt er in wenigen hundert Schritten addieren, mit oder ohne Gewichtsabnahme.",
  "Gromov's networks have this form, and grok by plain gradient descent without any regularisation: decay is no necessity.":
    "Gromovs Netze haben diese Form und zeigen Grokking mit einfachem Gradientenabstieg ohne jede Regularisierung: Gewichtsabnahme ist nicht notwendig.",
  "Random features": "Zufällige Merkmale",
  "double descent: the test error is worst where the features just fit the samples":
    "doppelter Abstieg: der Testfehler ist am größten, wo die Merkmale die Stichproben gerade noch anpassen können",
  features: "Merkmale",
  "The number of random features, each with a weight that is trained.":
    "Die Zahl der zufälligen Merkmale, jedes mit einem Gewicht, das trainiert wird.",
  samples: "Stichproben",
  "The samples that are trained on; 500 others test the weights.":
    "Die Stichproben, auf denen trainiert wird; 500 andere testen die Gewichte.",
  inputs: "Eingaben",
  "The number of inputs, of which y is a linear function.":
    "Die Zahl der Eingaben, von denen y eine lineare Funktion ist.",
  "Standard deviation of the noise in y.": "Standardabweichung des Rauschens in y.",
  "singular direction": "singuläre Richtung",
  "singular directions": "singuläre Richtungen",
  curvature: "Krümmung",
  "The features are the hidden units of a network whose first layer stays as it starts, so that the loss is a quadratic of the weights. A bar is the loss along one left singular vector of the matrix of features: gradient descent fits those of large singular values first.":
    "Die Merkmale sind die verborgenen Einheiten eines Netzes, dessen erste Schicht bleibt, wie sie beginnt, sodass der Verlust eine quadratische Funktion der Gewichte ist. Ein Balken ist der Verlust längs eines linken Singulärvektors der Merkmalsmatrix: der Gradientenabstieg passt zuerst die mit großen Singulärwerten an.",
  "With as many features as samples the exact solution of least norm fits the noise by huge weights, and its test error is far above that of a quarter or of twenty times as many features. Gradient descent comes there only after very many steps: it fits the directions of small singular values last, so that stopping early helps.":
    "Mit so vielen Merkmalen wie Stichproben passt die exakte Lösung kleinster Norm das Rauschen durch riesige Gewichte an, und ihr Testfehler liegt weit über dem bei einem Viertel oder beim Zwanzigfachen der Merkmale. Der Gradientenabstieg kommt erst nach sehr vielen Schritten dorthin: er passt die Richtungen mit kleinen Singulärwerten zuletzt an, sodass frühes Anhalten hilft.",
  "Belkin et al. found the second descent in random features, trees and networks.":
    "Belkin et al. fanden den zweiten Abstieg bei zufälligen Merkmalen, Bäumen und Netzen.",
  "Sparse regression": "Dünn besetzte Regression",
  "β₂ counts samples: with small batches Adam forgets too soon what size gradients have":
    "β₂ zählt Stichproben: mit kleinen Batches vergisst Adam zu früh, wie groß Gradienten sind",
  "The number of features, each with a weight. A sample has one of them.":
    "Die Zahl der Merkmale, jedes mit einem Gewicht. Eine Stichprobe hat eines davon.",
  "Feature j is j to this power rarer than the first. With 0 all are equally frequent.":
    "Merkmal j ist um j hoch diese Zahl seltener als das erste. Mit 0 sind alle gleich häufig.",
  "shape of the noise": "Form des Rauschens",
  "The noise is exponential, less its mean, so that its median is below the mean; or normal.":
    "Das Rauschen ist exponentiell, abzüglich seines Mittelwerts, sodass sein Median unter dem Mittelwert liegt; oder normal.",
  "skewed (exponential)": "schief (exponentiell)",
  normal: "normal",
  "Samples a step, drawn for each step.": "Stichproben je Schritt, für jeden Schritt gezogen.",
  feature: "Merkmal",
  "The least loss is known: it is the noise's variance. A bar shows how far a weight is from its best value, on top of that variance.":
    "Der kleinste Verlust ist bekannt: er ist die Varianz des Rauschens. Ein Balken zeigt zusätzlich zu dieser Varianz, wie weit ein Gewicht von seinem besten Wert entfernt ist.",
  "With batches of one sample a feature comes once in 64 steps. Adam with β₂ = 0.95 remembers 20 steps, so that it divides each gradient by its own size: it follows the signs of the gradients, and ends at the median of y, not at its mean. With β₂ = 0.95^(1/64) the average covers as many samples as with batches of 64, and the weights end near the mean. A schedule that lets lr fall to 0 shows the difference best.":
    "Mit Batches aus einer Stichprobe kommt ein Merkmal einmal in 64 Schritten vor. Adam mit β₂ = 0.95 erinnert sich an 20 Schritte und teilt daher jeden Gradienten durch dessen eigene Größe: er folgt den Vorzeichen der Gradienten und endet beim Median von y, nicht bei seinem Mittelwert. Mit β₂ = 0.95^(1/64) umfasst der Mittelwert so viele Stichproben wie bei Batches von 64, und die Gewichte enden nahe am Mittelwert. Am besten zeigt den Unterschied ein Lernratenplan, der lr auf 0 sinken lässt.",
  "Marek et al. keep the half-life of β₂ fixed in tokens, with language models. This regression is an example of ours for one reason why that helps; with normal noise, whose median is its mean, there is nearly no difference.":
    "Marek et al. halten bei Sprachmodellen die Halbwertszeit von β₂ in Tokens fest. Diese Regression ist ein eigenes Beispiel für einen Grund, warum das hilft; mit normalem Rauschen, dessen Median sein Mittelwert ist, gibt es fast keinen Unterschied.",
  "White noise": "Weißes Rauschen",
  "weight decay alone: where the gradient is noise, it decides the size of the weights":
    "Gewichtsabnahme allein: wo der Gradient Rauschen ist, bestimmt sie die Größe der Gewichte",
  weights: "Gewichte",
  "The number of weights.": "Die Zahl der Gewichte.",
  groups: "Gruppen",
  "One group of weights, or two halves with different noise. Each is a tensor of parameters.":
    "Eine Gruppe von Gewichten oder zwei Hälften mit verschiedenem Rauschen. Jede ist ein Tensor von Parametern.",
  "Standard deviation of the gradient of each weight in the first group.":
    "Standardabweichung des Gradienten jedes Gewichts der ersten Gruppe.",
  "noise of the second group": "Rauschen der zweiten Gruppe",
  "Standard deviation of the gradient of each weight in the second group.":
    "Standardabweichung des Gradienten jedes Gewichts der zweiten Gruppe.",
  "Each weight begins here.": "Jedes Gewicht beginnt hier.",
  group: "Gruppe",
  "root mean square of the weights": "quadratisches Mittel der Gewichte",
  "There is nothing to learn: the exact loss is 0 everywhere, and the loss of a step is that of its batch alone. The weights are moved by noise and by weight decay, and a bar is their root mean square.":
    "Es gibt nichts zu lernen: der genaue Verlust ist überall 0, und der Verlust eines Schritts ist allein der seines Batches. Die Gewichte werden von Rauschen und Gewichtsabnahme bewegt, und ein Balken ist ihr quadratisches Mittel.",
  "With AdamW both groups shrink by the factor 1 − lr·λ a step, until noise and decay are in balance near √(lr/2λ). With Adam's L2 penalty the decay is divided by the size of the gradient, so that the noisy group hardly shrinks and the quiet one falls at once.":
    "Mit AdamW schrumpfen beide Gruppen je Schritt um den Faktor 1 − lr·λ, bis Rauschen und Gewichtsabnahme nahe √(lr/2λ) im Gleichgewicht sind. Mit Adams L2-Strafterm wird die Abnahme durch die Größe des Gradienten geteilt, sodass die verrauschte Gruppe kaum schrumpft und die ruhige sofort fällt.",
  "It is no quadratic of curvature 0: line searches and second-order methods have nothing to find here, as every batch is a plane.":
    "Es ist keine quadratische Funktion mit Krümmung 0: Liniensuchen und Verfahren zweiter Ordnung haben hier nichts zu finden, da jeder Batch eine Ebene ist.",
  "output along the value": "Ausgabe längs des Werts",
  "lead of the right sum": "Vorsprung der richtigen Summe",
  "trained on": "trainiert",
};
