/** Spanish for what an optimizer and its addons did in a step. */
export const steps = {
  "parameter's size": "tamaño del parámetro",
  "Root mean square of the parameter: the step is relative to it, or to ε₂ where that is larger.":
    "Media cuadrática del parámetro: el paso es relativo a ella, o a ε₂ donde este es mayor.",
  "Step as a part of the parameter's size.": "El paso como parte del tamaño del parámetro.",
  "update's size": "tamaño de la actualización",
  "Root mean square of gradient over typical gradient, before it is limited to d.":
    "Media cuadrática del gradiente entre el gradiente típico, antes de limitarla a d.",
  "limited by": "limitada por",
  "The update was larger than d, and is scaled down by this.":
    "La actualización era mayor que d, y se reduce por este factor.",
  "1: the update is within d.": "1: la actualización no supera d.",
  "factor on the update": "factor de la actualización",
  "The step is this times U.": "El paso es esto por U.",
  "accepted length": "longitud aceptada",
  "The gradient is 0: no direction descends.": "El gradiente es 0: ninguna dirección desciende.",
  "steps since restart": "pasos desde el reinicio",
  "It restarts from −gradient after {steps} steps, the number of parameters.":
    "Reinicia desde −gradiente tras {steps} pasos, el número de parámetros.",
  "0 is a restart from −gradient: {why}.": "0 es un reinicio desde −gradiente: {why}.",
  "How much of the last direction is added to −gradient.":
    "Cuánto de la última dirección se suma a −gradiente.",
  "weight of the last direction": "peso de la última dirección",
  "β of the formula": "β de la fórmula",
  "Replaced by 0.": "Reemplazado por 0.",
  "it is the first step": "es el primer paso",
  "as many steps as parameters have passed": "han pasado tantos pasos como parámetros",
  "the direction would have led uphill": "la dirección habría llevado cuesta arriba",
  "the formula's β is not positive": "la β de la fórmula no es positiva",
  "None was made: no component of the gradient exceeds the gradient tolerance.":
    "No se hizo ninguna: ninguna componente del gradiente supera la tolerancia del gradiente.",
  "The numbers below are those of the step's last iteration.":
    "Los números siguientes son los de la última iteración del paso.",
  "curvature pairs": "pares de curvatura",
  "Steps and gradient changes that are kept; the last pair was not, as the curvature along it is not positive.":
    "Pasos y cambios del gradiente que se guardan; el último par no, pues la curvatura a lo largo de él no es positiva.",
  "Steps and gradient changes that are kept: from them it estimates the inverse of the Hessian.":
    "Pasos y cambios del gradiente que se guardan: con ellos estima la inversa de la hessiana.",
  "curvature along the pairs": "curvatura a lo largo de los pares",
  "The mean second derivative along each kept step, oldest first.":
    "La segunda derivada media a lo largo de cada paso guardado, el más antiguo primero.",
  "initial scale": "escala inicial",
  "Where no pair says otherwise, the direction is −γ·g.":
    "Donde ningún par dice otra cosa, la dirección es −γ·g.",
  "Along eigenvectors whose eigenvalue is far below μ the step follows the gradient, and is short.":
    "En los autovectores cuyo autovalor es mucho menor que μ, el paso sigue el gradiente y es corto.",
  "gain ratio": "razón de ganancia",
  "Fall of the loss, divided by the fall that the linear model of the residuals predicts.":
    "Bajada de la pérdida, dividida por la que predice el modelo lineal de los residuos.",
  "damping after": "amortiguamiento posterior",
  "The next step begins with it: a gain ratio near 1 divides it by 3.":
    "El paso siguiente empieza con él: una razón de ganancia cercana a 1 lo divide por 3.",
  "No step was kept: none lowered the loss.": "No se conservó ningún paso: ninguno bajó la pérdida.",
  "The first step lowered the loss, and was kept.": "El primer paso bajó la pérdida, y se conservó.",
  "Each try before the last did not lower the loss, and raised the damping.":
    "Los intentos anteriores al último no bajaron la pérdida, y aumentaron el amortiguamiento.",
  "eigenvalues of JᵀJ": "autovalores de JᵀJ",
  "Curvatures of the loss where each residual is taken as linear, largest first, without damping.":
    "Curvaturas de la pérdida si cada residuo se toma como lineal, la mayor primero, sin amortiguamiento.",
  "Curvatures of the loss where each residual is taken as linear, largest first, without damping; {zeros} more are 0, as there are only {order} residuals.":
    "Curvaturas de la pérdida si cada residuo se toma como lineal, la mayor primero, sin amortiguamiento; otras {zeros} son 0, pues solo hay {order} residuos.",
  "singular values before": "valores singulares antes",
  "Of the momentum's matrix: its strength along each of its directions, strongest first.":
    "De la matriz del momento: su fuerza en cada una de sus direcciones, la más fuerte primero.",
  "singular values after": "valores singulares después",
  "Of the update: the iterations bring them near 1, so that all directions get about the same step.":
    "De la actualización: las iteraciones los acercan a 1, de modo que todas las direcciones reciben casi el mismo paso.",
  "largest : smallest before": "mayor : menor antes",
  "The condition number of the momentum: how unevenly a plain step would go.":
    "El número de condición del momento: lo desigual que sería un paso simple.",
  "largest : smallest after": "mayor : menor después",
  "The condition number of the update; 1 is orthogonal.":
    "El número de condición de la actualización; 1 es ortogonal.",
  "The update is multiplied by this and by lr.": "La actualización se multiplica por esto y por lr.",
  "length before": "longitud antes",
  "Of the momentum, a vector: its one singular value.": "Del momento, un vector: su único valor singular.",
  "length after": "longitud después",
  "Of the update: a vector is divided by its length.":
    "De la actualización: un vector se divide por su longitud.",
  eigenvalues: "autovalores",
  "Curvatures of the surface along its main directions; {negative} of {all} bend downwards.":
    "Curvaturas de la superficie en sus direcciones principales; {negative} de {all} se curvan hacia abajo.",
  "Curvatures of the surface along its main directions; none bends downwards.":
    "Curvaturas de la superficie en sus direcciones principales; ninguna se curva hacia abajo.",
  "divided by": "dividido por",
  "The gradient along each main direction is divided by this, in the order of the eigenvalues.":
    "El gradiente en cada dirección principal se divide por esto, en el orden de los autovalores.",
  "The part of the full step that was made.": "La parte del paso completo que se dio.",
  "points tried": "puntos probados",
  "The first length was kept.": "Se conservó la primera longitud.",
  "Each after the first is half as far, as the loss had not fallen enough.":
    "Cada uno tras el primero está a la mitad de distancia, pues la pérdida no había bajado lo suficiente.",
  shift: "desplazamiento",
  "Added to all eigenvalues, so that the smallest is the damping or more.":
    "Se suma a todos los autovalores, de modo que el menor es el amortiguamiento o más.",
  "The least curvature to divide by: all are larger.":
    "La menor curvatura por la que se divide: todas son mayores.",
  "The least curvature to divide by: it replaces {raised} of {all}.":
    "La menor curvatura por la que se divide: reemplaza a {raised} de {all}.",
  "condition of the roots": "condición de las raíces",
  "How much further a gradient goes in the direction that they favour most than in the least one.":
    "Cuánto más lejos llega un gradiente en la dirección que más favorecen que en la que menos.",
  "part of {sum} in the roots": "parte de {sum} en las raíces",
  "1 where the roots were computed in this step; {sum} has grown since by the rest.":
    "1 si las raíces se calcularon en este paso; {sum} ha crecido desde entonces en el resto.",
  "condition of {symbol}": "condición de {symbol}",
  "Largest eigenvalue of {symbol} divided by the smallest: 1 where the rows of gradients went in all directions alike.":
    "El mayor autovalor de {symbol} dividido por el menor: 1 si las filas de los gradientes fueron por igual en todas las direcciones.",
  "Largest eigenvalue of {symbol} divided by the smallest: 1 where the columns of gradients went in all directions alike.":
    "El mayor autovalor de {symbol} dividido por el menor: 1 si las columnas de los gradientes fueron por igual en todas las direcciones.",
  "Largest eigenvalue of {symbol} divided by the smallest: 1 where gradients went in all directions alike.":
    "El mayor autovalor de {symbol} dividido por el menor: 1 si los gradientes fueron por igual en todas las direcciones.",
  "steps made": "pasos dados",
  "The first step only measures: nothing moves.": "El primer paso solo mide: nada se mueve.",
  "Largest eigenvalue of {symbol} divided by the smallest; infinite until gradients have gone in all directions.":
    "El mayor autovalor de {symbol} dividido por el menor; infinito hasta que los gradientes han ido en todas las direcciones.",
  "basis of {symbol} is off by": "la base de {symbol} se aparta en",
  "The part of {symbol} beside its diagonal in this basis: 0 where the basis is that of its eigenvectors.":
    "La parte de {symbol} fuera de su diagonal en esta base: 0 si la base es la de sus autovectores.",
  "largest : smallest denominator": "mayor : menor denominador",
  "The same momentum makes a step this many times longer along one axis of the basis than along another.":
    "El mismo momento da un paso este número de veces más largo en un eje de la base que en otro.",
  "The step goes along it.": "El paso va en esa dirección.",
  direction: "dirección",
  "length of the direction": "longitud de la dirección",
  "The step goes along d.": "El paso va en la dirección d.",
  "angle to −gradient": "ángulo con −gradiente",
  "In degrees: 0 is steepest descent; from 90 on the direction would not descend.":
    "En grados: 0 es el descenso más empinado; desde 90 la dirección no descendería.",
  "derivative along d": "derivada a lo largo de d",
  "How fast the loss begins to change along the direction; negative is downhill.":
    "Con qué rapidez empieza a cambiar la pérdida en la dirección; negativa es cuesta abajo.",
  "The step is α·d.": "El paso es α·d.",
  "Points at which the loss and its gradient were computed to find it.":
    "Puntos en los que se calcularon la pérdida y su gradiente para encontrarla.",
  "group {number}": "grupo {number}",
  "block {number}": "bloque {number}",
  "its schedule makes the learning rate {rate} at t = {t}, which is not a number":
    "su programa hace que la tasa de aprendizaje sea {rate} en t = {t}, que no es un número",
  "its schedule makes the learning rate {rate} at t = {t}, which is not finite":
    "su programa hace que la tasa de aprendizaje sea {rate} en t = {t}, que no es finita",
  "its schedule makes the learning rate {rate} at t = {t}, which is negative":
    "su programa hace que la tasa de aprendizaje sea {rate} en t = {t}, que es negativa",
};
