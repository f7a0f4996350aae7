/** Spanish for the lesson `conditioning`. */
export const conditioning = {
  "Ravines: ill-conditioning": "Barrancos: el mal condicionamiento",
  "why gradient descent is slow in a ravine, and what a condition number is":
    "por qué el descenso de gradiente es lento en un barranco y qué es un número de condición",
  "The largest curvature limits the learning rate, and at that rate the smallest one needs many steps: about in proportion to their ratio, the condition number.":
    "La mayor curvatura limita la tasa de aprendizaje y, con esa tasa, la menor necesita muchos pasos: más o menos en proporción al cociente de ambas, el número de condición.",
  "A ravine: the slope grows {ratio} times as fast across it, in y, as along it, in x. The steep direction limits the learning rate to 2/λ = {limit}; this race has 0.03.":
    "Un barranco: la pendiente crece {ratio} veces más rápido a lo ancho, en y, que a lo largo, en x. La dirección empinada limita la tasa de aprendizaje a 2/λ = {limit}; esta carrera tiene 0,03.",
  "In y it jumped to the other side in each step, at half the distance: after 10 steps y was {y10}. In x each step removed only 3 % of the distance: after 10 steps x was still {x10}, after 120 steps {x120}.":
    "En y saltó al otro lado en cada paso, a la mitad de distancia: después de 10 pasos y era {y10}. En x cada paso quitó solo un 3 % de la distancia: después de 10 pasos x aún era {x10}, y después de 120 pasos, {x120}.",
  "Each direction has its own factor 1 − lr·curvature. Along the ravine the curvature is 1, across it 50. Now lr is 0.01, and there are 100 steps from x = −4, y = 3.":
    "Cada dirección tiene su propio factor 1 − lr·curvatura. A lo largo del barranco la curvatura es 1; a lo ancho, 50. Ahora lr es 0,01 y hay 100 pasos desde x = −4, y = 3.",
  "It ended at x = {x} and y = {y}. Across the ravine the factor is 1 − 0.01·50 = 0.5: after a few steps nothing is left of y. Along it the factor is 1 − 0.01·1 = 0.99, and 0.99 to the power of 100 leaves {share} of the distance.":
    "Terminó en x = {x}, y = {y}. A lo ancho del barranco el factor es 1 − 0,01·50 = 0,5: en pocos pasos no queda nada de y. A lo largo el factor es 1 − 0,01·1 = 0,99, y 0,99 elevado a 100 deja {share} de la distancia.",
  "A ravine four times as narrow: curvature 200 across, still 1 along. To stay below 2/λ the learning rate is a quarter of the first race’s, 0.0075. The first race reached a loss of {goal} after {steps} steps.":
    "Un barranco cuatro veces más estrecho: curvatura 200 a lo ancho, y a lo largo sigue siendo 1. Para quedar por debajo de 2/λ, la tasa de aprendizaje es un cuarto de la de la primera carrera, 0,0075. La primera carrera alcanzó una pérdida de {goal} después de {steps} pasos.",
  "How many steps will this one need to {goal}?": "¿Cuántos pasos necesitará esta hasta {goal}?",
  "About as many": "Más o menos los mismos",
  "About 4 times as many": "Unas 4 veces más",
  "About 16 times as many": "Unas 16 veces más",
  "It needed {steps} steps, {slowdown} times as many. The ratio of the largest curvature to the smallest, here {ratio}, is the condition number: the steepest direction limits the learning rate, the flattest needs many steps at that rate, and their number grows in proportion to the ratio.":
    "Necesitó {steps} pasos, {slowdown} veces más. El cociente entre la mayor curvatura y la menor, aquí {ratio}, es el número de condición: la dirección más empinada limita la tasa de aprendizaje, la más plana necesita muchos pasos con esa tasa, y su número crece en proporción al cociente.",
};
