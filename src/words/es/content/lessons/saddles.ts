/** Spanish for the lesson `saddles`. */
export const saddles = {
  "why training can stand still far from any minimum, and what gets it going again":
    "por qué el entrenamiento puede quedarse parado lejos de cualquier mínimo y qué lo pone otra vez en marcha",
  "Near a saddle point the gradient is nearly zero, but the distance from the ridge grows exponentially: it is left in time. On a plateau gradient descent stands still, and Adam goes on, as its steps have the length lr.":
    "Cerca de un punto de silla el gradiente es casi cero, pero la distancia a la cresta crece exponencialmente: con el tiempo se sale de él. En una meseta el descenso de gradiente se queda parado, y Adam sigue adelante, pues sus pasos tienen longitud lr.",
  "A saddle: in x it is a valley, in y a ridge. The path starts on the ridge, almost: y is 0.001. At the saddle point, x = 0 and y = 0, the gradient is zero.":
    "Una silla: en x es un valle; en y, una cresta. La trayectoria empieza casi en la cresta: y es 0,001. En el punto de silla, x = 0, y = 0, el gradiente es cero.",
  "Draw the loss; the minima are at −5.": "Dibujar la pérdida; los mínimos están en −5.",
  "After {there} steps it was down at the height of the saddle, 0, stayed there, and was below {left} only at step {step}. Near the saddle point the gradient is nearly zero. But y grows by a tenth of itself in each step, and in the end it escapes.":
    "Después de {there} pasos ya había bajado a la altura de la silla, 0; se quedó allí y no bajó de {left} hasta el paso {step}. Cerca del punto de silla el gradiente es casi cero. Pero y crece en cada paso una décima parte de sí misma, y al final la trayectoria escapa.",
  "Now it starts a hundred times as near to the ridge, at y = 0.00001. The first one was below {left} at step {step}.":
    "Ahora empieza cien veces más cerca de la cresta, en y = 0,00001. La primera bajó de {left} en el paso {step}.",
  "When will this one be?": "¿Cuándo lo hará esta?",
  "Some 50 steps later": "Unos 50 pasos después",
  "At ten times as many steps": "Con diez veces más pasos",
  "At a hundred times as many steps": "Con cien veces más pasos",
  "At step {step}, {later} steps later. y grows by a factor of 1.1 a step, so that a factor of 100 takes ln 100 / ln 1.1 = {steps} steps. A saddle does not hold a path for ever: any noise is enough to leave.":
    "En el paso {step}, {later} pasos después. y crece en un factor de 1,1 por paso, de modo que un factor de 100 lleva ln 100 / ln 1,1 = {steps} pasos. Un punto de silla no retiene una trayectoria para siempre: cualquier ruido basta para salir.",
  "A plateau is worse: a pit in a plain so flat that the gradient at the start is 0.001. SGD and Adam both have lr 0.1, and 100 steps.":
    "Una meseta es peor: un hoyo en una llanura tan plana que el gradiente en el inicio es 0,001. SGD y Adam tienen los dos lr 0,1 y 100 pasos.",
  "Which reaches the pit, at x = 0?": "¿Cuál llega al hoyo, en x = 0?",
  "SGD alone": "Solo SGD",
  "Adam was in it after {adam} steps. SGD had moved by {sgd}: its steps are as small as the gradient. Adam’s steps have the length lr, however small the gradient is, as long as it is well above eps.":
    "Adam estaba en él después de {adam} pasos. SGD se había movido {sgd}: sus pasos son tan pequeños como el gradiente. Los pasos de Adam tienen longitud lr por pequeño que sea el gradiente, mientras este quede muy por encima de eps.",
};
