/** Spanish for the findings about learning rate and curvature. */
export const rates = {
  "Learning rate and curvature": "Tasa de aprendizaje y curvatura",

  "The catapult": "La catapulta",
  "With a learning rate a little beyond 2/λ, λ the curvature at the start, the loss first shoots up and then falls again, to a flatter place.":
    "Con una tasa de aprendizaje algo mayor que 2/λ, donde λ es la curvatura en el inicio, la pérdida primero se dispara y luego vuelve a bajar, hasta un lugar más plano.",
  "lr·λ = 1.6, 3 and 4.1": "lr·λ = 1,6, 3 y 4,1",
  "With lr·λ up to 1.9 the loss never rose.": "Con lr·λ de hasta 1,9 la pérdida nunca subió.",
  "With lr·λ up to 1.9 the loss rose.": "Con lr·λ de hasta 1,9 la pérdida subió.",
  "From 2.1 to 3.95 it first rose to between {low} and {high} times its start, then ended where lr·λ is {flattest} to {sharpest}.":
    "De 2,1 a 3,95 primero subió hasta entre {low} y {high} veces su valor inicial y luego terminó donde lr·λ es de {flattest} a {sharpest}.",
  "With 4.05 it diverged.": "Con 4,05 divergió.",
  "With 4.05 it did not diverge.": "Con 4,05 no divergió.",
  "For this model, a network with one linear hidden layer and one sample, the authors derive the limits 2/λ and 4/λ.":
    "Para este modelo, una red con una capa oculta lineal y una sola muestra, los autores deducen los límites 2/λ y 4/λ.",
  "Start, learning rates and figures.": "El inicio, las tasas de aprendizaje y las cifras.",
  "The model, the three ranges and their limits.": "El modelo, los tres intervalos y sus límites.",
  "The limit 4/λ is that of this model alone; other networks diverge earlier or later. Momentum and Adam have limits of their own.":
    "El límite 4/λ es solo el de este modelo; otras redes divergen antes o después. El momento y Adam tienen sus propios límites.",

  "The edge of stability on a surface": "El borde de estabilidad en una superficie",
  "Gradient descent that begins where the surface is too sharp for its learning rate moves to where it is just flat enough: sharpness ends slightly below 2/lr.":
    "El descenso de gradiente que empieza donde la curvatura de la superficie es demasiado grande para su tasa de aprendizaje se mueve hasta donde es justo lo bastante plana: la curvatura máxima (sharpness) termina ligeramente por debajo de 2/lr.",
  "lr 0.1, settled in a few hundred steps": "lr 0,1, que se asienta en unos cientos de pasos",
  "lr 0.02 from the sharp start that is measured": "lr 0,02 desde el inicio de mucha curvatura que se mide",
  "From {start} times 2/lr gradient descent went to {descent}; the gradient flow from there ended at {flow}. With learning rates from 0.01 to 0.1 it ended between {lowest} and {highest} times 2/lr.":
    "Desde {start} veces 2/lr el descenso de gradiente pasó a {descent}; el flujo de gradiente desde allí terminó en {flow}. Con tasas de aprendizaje de 0,01 a 0,1 el descenso terminó entre {lowest} y {highest} veces 2/lr.",
  "The authors prove for a product of four scalars, ½(1 − xyzw)², that gradient descent ends close to 2/lr and explain the oscillation on the way.":
    "Los autores demuestran, para un producto de cuatro escalares, ½(1 − xyzw)², que el descenso de gradiente termina cerca de 2/lr, y explican la oscilación por el camino.",
  "The two-dimensional function ½(1 − x²y²)², the start and all figures.":
    "La función de dos dimensiones ½(1 − x²y²)², el inicio y todas las cifras.",
  "The claim, and a proof for their function of four variables.":
    "La afirmación y una demostración para su función de cuatro variables.",
  "On ½(1 − xy)² there is no such edge: descent ends anywhere below 2/lr. In networks sharpness must first rise to 2/lr, which it need not do.":
    "En ½(1 − xy)² no hay tal borde: el descenso termina en cualquier lugar por debajo de 2/lr. En las redes la curvatura máxima tiene que subir antes hasta 2/lr, lo que no siempre ocurre.",

  "Warmup leads to where a large learning rate is stable":
    "El calentamiento lleva adonde una tasa de aprendizaje grande es estable",
  "A learning rate that diverges from a sharp start can be used after a warmup: meanwhile the path moves to a flatter place.":
    "Una tasa de aprendizaje que diverge desde un inicio de mucha curvatura puede usarse después de un calentamiento (warmup): entretanto la trayectoria se mueve a un lugar más plano.",
  "The same learning rate without and with warmup": "La misma tasa de aprendizaje sin calentamiento y con él",
  "Without warmup {diverged} of the 4 learning rates from 0.3 to 0.8 diverged, after at most {latest} steps.":
    "Sin calentamiento divergieron {diverged} de las 4 tasas de aprendizaje de 0,3 a 0,8, como mucho después de {latest} pasos.",
  "With 300 or 1,000 steps of warmup {diverged} did, and sharpness·lr/2 ended between {lowest} and {highest}.":
    "Con 300 o 1000 pasos de calentamiento lo hicieron {diverged}, y sharpness·lr/2 terminó entre {lowest} y {highest}.",
  "With 300 or 1,000 steps of warmup none did, and sharpness·lr/2 ended between {lowest} and {highest}.":
    "Con 300 o 1000 pasos de calentamiento no lo hizo ninguna, y sharpness·lr/2 terminó entre {lowest} y {highest}.",
  "In networks the authors find that warmup’s main benefit is a larger learning rate that can be tolerated, as it moves training to flatter regions.":
    "En redes los autores encuentran que el principal beneficio del calentamiento es que se tolera una tasa de aprendizaje mayor, pues lleva el entrenamiento a regiones más planas.",
  "The surface ½(1 − xy)², the start, the noise and all figures.":
    "La superficie ½(1 − xy)², el inicio, el ruido y todas las cifras.",
  "The explanation, and experiments with networks of practical size.":
    "La explicación y los experimentos con redes de tamaño práctico.",
  "On a small network of this page warmup raises the usable learning rate much less. Without any noise the surface may end exactly on an unstable minimum.":
    "En una red pequeña de esta página el calentamiento eleva mucho menos la tasa de aprendizaje utilizable. Sin ningún ruido, en esta superficie se puede terminar exactamente en un mínimo inestable.",

  "Two forms of momentum, one path": "Dos formas del momento, una sola trayectoria",
  "Heavy-ball momentum with learning rate lr makes exactly the steps of the exponential average of gradients with lr/(1 − β).":
    "El momento de la bola pesada con tasa de aprendizaje lr da exactamente los pasos de la media exponencial de los gradientes con lr/(1 − β).",
  "Both on Rosenbrock: one trail covers the other": "Las dos en Rosenbrock: un recorrido tapa al otro",
  "With noise": "Con ruido",
  "In three races of 2,000 steps, two of them with noise, the paths were never farther apart than {distance} times the start’s distance from 0: rounding.":
    "En tres carreras de 2000 pasos, dos de ellas con ruido, las trayectorias nunca se separaron más de {distance} veces la distancia del inicio a 0: es el redondeo.",
  "Goh writes heavy ball, Ma & Yarats the average; the learning rates that they state differ by this factor.":
    "Goh escribe la bola pesada; Ma y Yarats, la media; las tasas de aprendizaje que indican se distinguen en este factor.",
  "The statement as a whole, with a proof by one substitution: the average’s buffer is 1 − β times the other.":
    "El enunciado en su conjunto, con una demostración por una sola sustitución: el acumulador de la media es 1 − β veces el otro.",
  "The two forms.": "Las dos formas.",
  "β must be constant, both buffers begin at 0, and there is no bias correction and no decoupled weight decay. PyTorch’s dampening breaks it: its first buffer is the whole gradient.":
    "β debe ser constante, los dos acumuladores empiezan en 0 y no hay corrección del sesgo ni decaimiento de pesos desacoplado. El dampening de PyTorch lo rompe: su primer acumulador es el gradiente entero.",
};
