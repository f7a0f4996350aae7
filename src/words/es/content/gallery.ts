/** Spanish for titles, sentences and tags of the gallery's experiments. */
export const gallery = {
  surface: "superficie",
  network: "red",
  problem: "problema",
  map: "mapa",
  "learning rate": "tasa de aprendizaje",
  regularization: "regularización",
  "your own": "propio",

  "Where each start ends": "Dónde termina cada inicio",
  "A colour for each of four minima: with momentum 0.9 a quarter of neighbouring starts end in different ones, with momentum 0 fewer than a tenth.":
    "Un color para cada uno de cuatro mínimos: con momento 0,9, una cuarta parte de los inicios vecinos terminan en mínimos distintos; con momento 0, menos de una décima parte.",
  "Adam without its bias correction": "Adam sin su corrección del sesgo",
  "Your own rule is Adam without the two divisions by 1 − βᵗ: its first step is √10 = 3.16 times as long, and it overshoots the minimum.":
    "La regla propia es Adam sin las dos divisiones entre 1 − βᵗ: su primer paso es √10 = 3,16 veces más largo, y sobrepasa el mínimo.",
  "A step six times too long": "Un paso seis veces más largo de lo admisible",
  "Four learning rates in turn, one almost six times as large as a constant one may be, lower the loss tenfold in four steps; the best constant rate needs twelve.":
    "Cuatro tasas de aprendizaje por turnos, una de ellas casi seis veces mayor de lo que puede ser una constante, dividen la pérdida entre diez en cuatro pasos; la mejor tasa constante necesita doce.",
  "Clip the gradient at a cliff": "Recortar el gradiente ante un precipicio",
  "One step at the edge of a cliff, where the gradient has length 30, throws SGD far past the minimum; clipped to length 1 it walks down.":
    "Un solo paso al borde de un precipicio, donde el gradiente tiene longitud 30, lanza a SGD mucho más allá del mínimo; con el gradiente recortado a longitud 1, baja paso a paso.",
  "Weight decay against wrong labels": "Decaimiento de pesos contra etiquetas erróneas",
  "15 % of the training labels are wrong: without decay the decision boundary bends around them, with AdamW’s decay it stays smooth, and the test loss is a quarter.":
    "El 15 % de las etiquetas de entrenamiento son erróneas: sin decaimiento la frontera de decisión se dobla en torno a ellas; con el decaimiento de AdamW sigue siendo suave, y la pérdida de prueba es la cuarta parte.",
  "Handwritten digits": "Dígitos manuscritos",
  "A network that starts worse than a guess classifies 83 % of the test digits correctly after 40 steps; its mistakes among those shown are framed.":
    "Una red que al empezar es peor que el azar clasifica bien el 83 % de los dígitos de prueba después de 40 pasos; sus errores entre los que se muestran aparecen enmarcados.",
  "Gradient flow ends where the valley is too sharp for this learning rate; gradient descent bounces and drifts on until the sharpness has fallen to 2/lr.":
    "El flujo de gradiente termina donde la curvatura del valle es demasiado grande para esta tasa de aprendizaje; el descenso de gradiente rebota y sigue desplazándose hasta que la curvatura máxima (sharpness) ha bajado a 2/lr.",
  "A large eps turns Adam into SGD": "Un eps grande convierte a Adam en SGD",
  "With eps 1,000, far above any gradient here, Adam without momentum divides by a constant: with lr 90 it zigzags as SGD does with lr 90 / 1,000.":
    "Con eps 1000, muy por encima de cualquier gradiente de aquí, Adam sin momento divide entre una constante: con lr 90 zigzaguea como SGD con lr 90 / 1000.",
  "Where single precision stops": "Donde se detiene la precisión simple",
  "Without noise in the data a gradient of 0 can be reached: in single precision rounding keeps it above 10⁻⁸, with float64, in the set-up, it falls below 10⁻¹⁵.":
    "Sin ruido en los datos se puede alcanzar un gradiente de 0: en precisión simple el redondeo lo mantiene por encima de 10⁻⁸; con float64, que se elige en la configuración, baja de 10⁻¹⁵.",
  "Grokking: generalizing long after memorizing": "Grokking: generalizar mucho después de memorizar",
  "Both networks know the sums of the training set by step 100; only the one with weight decay then learns those of the test set: 96 % against none.":
    "En el paso 100 las dos redes ya saben las sumas del conjunto de entrenamiento; después solo la que tiene decaimiento de pesos aprende las del conjunto de prueba: el 96 % frente a ninguna.",
  "A hundred minima": "Cien mínimos",
  "SGD stops in the dip next to the start; heavy ball with momentum 0.98 rolls through several and ends in a deeper one, but not in the deepest.":
    "SGD se detiene en el hoyo más cercano al inicio; la bola pesada con momento 0,98 rueda por varios y termina en uno más profundo, pero no en el más profundo.",
  "Muon learns rare and frequent facts together": "Muon aprende a la vez los hechos raros y los frecuentes",
  "A matrix stores eight facts, the first shown eight times as often as the last: SGD learns them in that order, in 1 to 10 steps, Muon all together, in 13 to 19.":
    "Una matriz guarda ocho hechos, el primero mostrado ocho veces más a menudo que el último: SGD los aprende en ese orden, en 1 a 10 pasos; Muon, todos a la vez, en 13 a 19.",
  "Nesterov looks ahead": "Nesterov mira hacia delante",
  "At momentum 0.93 heavy ball swings across the ravine again and again; Nesterov, whose gradient is taken ahead, stays in its middle after one swing.":
    "Con momento 0,93 la bola pesada oscila de un lado a otro del barranco una y otra vez; Nesterov, cuyo gradiente se toma más adelante, se queda en el centro tras una sola oscilación.",
  "Newton walks to a saddle": "Newton va a un punto de silla",
  "Newton’s method looks for any point without slope, here the saddle; with absolute curvatures, “saddle-free”, it reaches a minimum in two steps.":
    "El método de Newton busca cualquier punto sin pendiente, aquí el punto de silla; con curvaturas en valor absoluto, «saddle-free», llega a un mínimo en dos pasos.",
  "Turn down the learning rate": "Bajar la tasa de aprendizaje",
  "With noise and a constant learning rate SGD keeps jumping around the minimum; the fork goes on with a tenth of it, and its loss falls to about a tenth.":
    "Con ruido y una tasa de aprendizaje constante, SGD no deja de saltar alrededor del mínimo; la bifurcación sigue con una décima parte de la tasa, y su pérdida baja a cerca de una décima parte.",
  "Out of a plateau": "Salir de una meseta",
  "SGD and heavy ball hardly move in 200 steps, as the gradient is below 0.001 here; Adam divides by the gradient’s size and walks to the minimum.":
    "SGD y la bola pesada apenas se mueven en 200 pasos, pues aquí el gradiente es menor que 0,001; Adam divide entre el tamaño del gradiente y va hasta el mínimo.",
  "No learning rate to choose": "Sin tasa de aprendizaje que elegir",
  "With default values for all, Prodigy estimates a learning rate while it trains: after 150 steps it is right on 98 % of the test flowers, Adam on 80 %.":
    "Con los valores por defecto en todos, Prodigy estima una tasa de aprendizaje mientras entrena: después de 150 pasos acierta en el 98 % de las flores de prueba; Adam, en el 80 %.",
  "Rare classes are learned last": "Las clases raras se aprenden al final",
  "64 classes, from the commonest on the left to the rarest, as words are by Zipf’s law: SGD’s loss is 70 times as large on the rarest as on the commonest, Adam’s the same on all.":
    "64 clases, de la más frecuente, a la izquierda, a la más rara, como las palabras según la ley de Zipf: la pérdida de SGD es 70 veces mayor en la más rara que en la más frecuente; la de Adam es la misma en todas.",
  "Learning rate against momentum": "La tasa de aprendizaje frente al momento",
  "Each cell is a run on Rosenbrock: the lowest losses, dark, lie next to the border where runs diverge, and much momentum moves that border to small learning rates.":
    "Cada celda es una ejecución sobre Rosenbrock: las pérdidas más bajas, oscuras, están junto al borde donde las ejecuciones divergen, y un momento grande lleva ese borde hacia tasas de aprendizaje pequeñas.",
  "Zigzag in a ravine": "Zigzag en un barranco",
  "SGD jumps across the ravine at every step and creeps along it; heavy ball averages the jumps away and needs less than half of the steps.":
    "SGD salta de un lado a otro del barranco en cada paso y avanza muy despacio a lo largo; la bola pesada compensa los saltos al promediarlos y necesita menos de la mitad de los pasos.",
  "A sine in thirty steps": "Un seno en treinta pasos",
  "Levenberg–Marquardt, which uses that the loss is a sum of squares, follows the sine after 30 steps; Adam’s network still draws a line after 60.":
    "Levenberg–Marquardt, que aprovecha que la pérdida es una suma de cuadrados, sigue el seno después de 30 pasos; la red de Adam aún dibuja una recta después de 60.",
  "Cool down in a river valley": "Enfriar en el valle de un río",
  "Noise keeps both high above the river’s bed; the one whose learning rate falls over the last 200 steps sinks towards it, to a loss of 0.40 against 0.55.":
    "El ruido mantiene a ambos muy por encima del lecho del río; aquel cuya tasa de aprendizaje baja en los últimos 200 pasos desciende hacia él, hasta una pérdida de 0,40 frente a 0,55.",
  "Adam depends on the axes": "Adam depende de los ejes",
  "In a ravine at 45° to the axes Adam needs three times the steps of SGD, but along the axes, with rotation 0, fewer; SGD’s number of steps hardly changes.":
    "En un barranco a 45° de los ejes Adam necesita el triple de pasos que SGD, pero a lo largo de los ejes, con giro 0, necesita menos; el número de pasos de SGD apenas cambia.",
  "Noise escapes a saddle": "El ruido saca de un punto de silla",
  "From a start exactly on the ridge SGD without noise would stay at the saddle for ever; a noise of 0.05 is enough to leave it.":
    "Desde un inicio exactamente en la cresta, SGD sin ruido se quedaría para siempre en el punto de silla; un ruido de 0,05 basta para salir de él.",
  "SAM walks to a flat minimum": "SAM va a un mínimo plano",
  "Every point of the dark curve is a minimum: SGD stops at the first it meets, SAM goes on along the curve to the flattest, which is a quarter as sharp.":
    "Cada punto de la curva oscura es un mínimo: SGD se detiene en el primero que encuentra; SAM sigue por la curva hasta el más plano, cuya curvatura es la cuarta parte.",
  "Averaging instead of a schedule": "Promediar en lugar de programar la tasa",
  "With noise and a constant learning rate SGD keeps jumping about the kink; Schedule-Free takes gradients near the average of its path, and its loss is a tenth.":
    "Con ruido y una tasa de aprendizaje constante, SGD no deja de saltar alrededor del punto anguloso; Schedule-Free toma los gradientes cerca de la media de su trayectoria, y su pérdida es una décima parte.",
  "Curvature pays in a curved valley": "La curvatura compensa en un valle curvo",
  "L-BFGS and conjugate gradients learn the valley’s curvature from their own steps and are through it after 44 and 106 gradients; SGD has hardly left the start after 100.":
    "L-BFGS y los gradientes conjugados aprenden la curvatura del valle de sus propios pasos y lo recorren con 44 y 106 gradientes; SGD apenas ha salido del inicio después de 100.",
  "Two spirals": "Dos espirales",
  "For 300 steps the network separates little more than left from right; then it finds the turns, and after 600 it is right on 97 % of the test points.":
    "Durante 300 pasos la red separa poco más que la izquierda de la derecha; luego encuentra las vueltas, y después de 600 acierta en el 97 % de los puntos de prueba.",
  "Two conventions of momentum": "Dos convenciones del momento",
  "Heavy ball and the exponential average with ten times the learning rate take the same path: at momentum 0.9 the conventions differ by that factor alone.":
    "La bola pesada y la media exponencial con una tasa de aprendizaje diez veces mayor siguen la misma trayectoria: con momento 0,9 las convenciones solo se distinguen por ese factor.",
  "Why warmup": "Por qué el calentamiento",
  "From this sharp start SGD with a learning rate of 0.5 diverges in 5 steps; warmed up over 300 it first moves to a flatter place, where 0.5 is stable.":
    "Desde este inicio de mucha curvatura, SGD con una tasa de aprendizaje de 0,5 diverge en 5 pasos; con un calentamiento (warmup) de 300 pasos se mueve antes a un lugar más plano, donde 0,5 es estable.",
};
