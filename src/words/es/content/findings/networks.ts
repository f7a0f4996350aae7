/** Spanish for the findings about networks. */
export const networks = {
  "The edge of stability in a network, and where it is absent":
    "El borde de estabilidad en una red, y dónde no aparece",
  "Trained with all samples at once, a network grows sharper until sharpness reaches 2/lr, and stays there; with a small learning rate it never gets there.":
    "Al entrenar una red con todas las muestras a la vez, su curvatura máxima (sharpness) crece hasta 2/lr y se queda ahí; con una tasa de aprendizaje pequeña nunca llega.",
  "lr 0.4: add the chart of sharpness": "lr 0,4: añadir la gráfica de la curvatura máxima",
  "lr 0.05: sharpness stays below": "lr 0,05: la curvatura máxima se queda por debajo",
  "After 6,000 steps sharpness·lr/2 was {smallest} with lr 0.05 and {small} with 0.1. With 0.2 and 0.4 it was between {lowest} and {highest} in the last third.":
    "Después de 6000 pasos sharpness·lr/2 era {smallest} con lr 0,05 y {small} con 0,1. Con 0,2 y 0,4 estuvo entre {lowest} y {highest} en el último tercio.",
  "Full-batch gradient descent brings many architectures to sharpness just above 2/lr, where the loss goes on falling, unevenly.":
    "El descenso de gradiente con el lote completo lleva muchas arquitecturas a una curvatura máxima justo por encima de 2/lr, donde la pérdida sigue bajando, de forma irregular.",
  "The network of 337 parameters on 100 moons, and the figures, also of rates that are too small.":
    "La red de 337 parámetros sobre 100 puntos de las lunas y las cifras, también las de tasas demasiado pequeñas.",
  "The finding, in networks up to ResNets.": "El hallazgo, en redes que llegan hasta las ResNet.",
  "Squared error and all samples in each step. With cross-entropy sharpness falls again at the end; with small batches it stays lower.":
    "Error cuadrático y todas las muestras en cada paso. Con entropía cruzada la curvatura máxima vuelve a bajar al final; con lotes pequeños se queda más baja.",

  "Adam has an edge of its own": "Adam tiene su propio borde",
  "Under Adam it is the sharpness divided by Adam’s own step sizes that rises to a limit and stays there: 38/lr at β₁ = 0.9.":
    "Con Adam, lo que sube hasta un límite y se queda ahí es la curvatura máxima (sharpness) precondicionada con los tamaños de paso del propio Adam: 38/lr con β₁ = 0,9.",
  "Adam: add the chart of preconditioned sharpness":
    "Adam: añadir la gráfica de la curvatura máxima precondicionada",
  "With lr 0.001, 0.002 and 0.005 the preconditioned sharpness in the second half of training was typically {typical} times the limit, within 0.8 and 1.1 in {near} % of the steps looked at, and {highest} at most.":
    "Con lr 0,001, 0,002 y 0,005 la curvatura máxima precondicionada en la segunda mitad del entrenamiento fue normalmente {typical} veces el límite, estuvo entre 0,8 y 1,1 en el {near} % de los pasos examinados y fue {highest} como mucho.",
  "The limit is (2 + 2β₁)/((1 − β₁)·lr), which is 38/lr at β₁ = 0.9, at small scale and with full batches.":
    "El límite es (2 + 2β₁)/((1 − β₁)·lr), que es 38/lr con β₁ = 0,9, a pequeña escala y con el lote completo.",
  "The network, data and figures.": "La red, los datos y las cifras.",
  "The limit and the finding.": "El límite y el hallazgo.",
  "All samples in each step and β₂ = 0.99, so that the second moment follows. Unlike gradient descent, Adam may go on into sharper regions, as its step sizes shrink with the gradients.":
    "Todas las muestras en cada paso y β₂ = 0,99, para que el segundo momento siga a los gradientes. A diferencia del descenso de gradiente, Adam puede seguir hacia regiones de mayor curvatura, pues sus tamaños de paso disminuyen con los gradientes.",

  "SGD stays below the edge": "SGD se queda por debajo del borde",
  "Trained on batches, a network stays flatter than the edge of stability, and the smaller the batches are the flatter it stays.":
    "Entrenada con lotes, una red se queda más plana que en el borde de estabilidad, y cuanto menores son los lotes, más plana se queda.",
  "Batches of 10: add the chart of sharpness": "Lotes de 10: añadir la gráfica de la curvatura máxima",
  "All samples at once": "Todas las muestras a la vez",
  "Sharpness·lr/2 of all samples, in the second half of training, was {all} with full batches, and {fifty}, {twentyFive}, {ten} and {five} with batches of 50, 25, 10 and 5.":
    "El valor de sharpness·lr/2 de todas las muestras, en la segunda mitad del entrenamiento, fue {all} con el lote completo, y {fifty}, {twentyFive}, {ten} y {five} con lotes de 50, 25, 10 y 5.",
  "The authors explain the gap to 2/lr by noise that strengthens the force which holds sharpness down; the gap grows with the noise along the sharpest direction.":
    "Los autores explican la distancia hasta 2/lr por el ruido, que refuerza la fuerza que mantiene baja la curvatura máxima; la distancia crece con el ruido en la dirección de mayor curvatura.",
  "The network on 100 moons, the batches and figures, a mean over two seeds.":
    "La red sobre 100 puntos de las lunas, los lotes y las cifras, una media de dos semillas.",
  "The explanation, a formula for the gap, and experiments on parts of CIFAR-10.":
    "La explicación, una fórmula para la distancia y los experimentos con partes de CIFAR-10.",
  "Squared error and plain SGD. With cross-entropy on few samples the edge may not be reached at all. Another sharpness, that of the batches along their gradients, is what stays near 2/lr.":
    "Error cuadrático y SGD simple. Con entropía cruzada y pocas muestras puede no alcanzarse el borde. Lo que se queda cerca de 2/lr es otra curvatura: la de los lotes en la dirección de sus gradientes.",

  "Grokking in seconds": "Grokking en segundos",
  "A small network that learns addition modulo 31 knows its training pairs by heart at once, and how to add only hundreds of steps later.":
    "Una red pequeña que aprende la suma módulo 31 se sabe de memoria sus pares de entrenamiento enseguida, y no sabe sumar hasta cientos de pasos después.",
  "AdamW with a decay of 1, AdamW 2 with none": "AdamW con un decaimiento de 1; AdamW 2, sin él",
  "At step 100, {trainAt100} of the training pairs and {testAt100} of the others were right; at step 600, {testAt600} of the others. Without decay it was {bareTrain} and {bareTest} at step 600.":
    "En el paso 100 eran correctos el {trainAt100} de los pares de entrenamiento y el {testAt100} de los demás; en el paso 600, el {testAt600} de los demás. Sin decaimiento eran el {bareTrain} y el {bareTest} en el paso 600.",
  "Power et al. found it in Transformers after thousands to millions of steps. Gromov’s network of this form solves the task exactly, and groks by gradient descent without any regularisation.":
    "Power et al. lo encontraron en Transformers después de miles a millones de pasos. La red de Gromov, de esta forma, resuelve la tarea con exactitud y presenta grokking con descenso de gradiente sin ninguna regularización.",
  "AdamW with a decay of 1, cross-entropy, half of the table, and the figures.":
    "AdamW con un decaimiento de 1, la entropía cruzada, la mitad de la tabla y las cifras.",
  "The phenomenon, and the network with an exact solution.": "El fenómeno y la red con una solución exacta.",
  "Decay is no necessity: with squared error this network groks without it. Relu units do not in this time. Whether large models grok in this sense is open.":
    "El decaimiento no es necesario: con error cuadrático esta red presenta grokking sin él. Las unidades ReLU no lo presentan en este tiempo. Si los modelos grandes presentan grokking en este sentido es una cuestión abierta.",

  "The best learning rate moves with width; in µP it stays":
    "La mejor tasa de aprendizaje cambia con la anchura; en µP se queda",
  "In a network with the usual initial weights Adam’s best learning rate shrinks as the layers become wider; in the maximal-update parametrization one rate suits every width.":
    "En una red con los pesos iniciales habituales la mejor tasa de aprendizaje de Adam disminuye a medida que las capas se ensanchan; en la parametrización de actualización máxima una misma tasa conviene a todas las anchuras.",
  "256 units, usual: 2⁻⁵, the best for 32 units, against 2⁻⁹":
    "256 unidades, lo habitual: 2⁻⁵, la mejor con 32 unidades, frente a 2⁻⁹",
  "256 units in µP: 2⁻⁵ is the better one": "256 unidades en µP: 2⁻⁵ es la mejor de las dos",
  "Of powers of 2 the best learning rate with 32, 128 and 256 units was {standard32}, {standard128} and {standard256}, and in µP {mup32}, {mup128} and {mup256}.":
    "Entre las potencias de 2 la mejor tasa de aprendizaje con 32, 128 y 256 unidades fue {standard32}, {standard128} y {standard256}, y en µP, {mup32}, {mup128} y {mup256}.",
  "The authors tune small Transformers and use the learning rate for large ones, up to 6.7 billion parameters: in µP its optimum stays where it is.":
    "Los autores ajustan Transformers pequeños y usan la tasa de aprendizaje con los grandes, de hasta 6700 millones de parámetros: en µP su óptimo se queda donde está.",
  "Networks with two hidden layers on the table of wines, 12 steps, three seeds, and the figures.":
    "Las redes con dos capas ocultas sobre la tabla de vinos, los 12 pasos, las tres semillas y las cifras.",
  "The parametrization, its theory, and the transfer at scale.":
    "La parametrización, su teoría y la transferencia a gran escala.",
  "Over widths, and for some hyperparameters: decay, depth and the number of steps need rules of their own. In a run of 12 steps the optimum is blunt and scatters from seed to seed.":
    "Entre anchuras y para algunos hiperparámetros: el decaimiento, la profundidad y el número de pasos necesitan sus propias reglas. En una ejecución de 12 pasos el óptimo es poco marcado y varía de una semilla a otra.",

  "Double descent": "El doble descenso",
  "With more features the test error first falls, then rises to a peak where they just fit the samples, and falls again beyond.":
    "Con más características el error de prueba primero baja, luego sube hasta un pico donde apenas alcanzan para ajustar las muestras, y más allá vuelve a bajar.",
  "60 features for 60 samples: gradient descent on the way to the peak":
    "60 características para 60 muestras: el descenso de gradiente de camino al pico",
  "15 features": "15 características",
  "1,200 features": "1200 características",
  "The test error of the exact solution of least norm, a median over 10 sets of data, was {five} with 5 features, {fifteen} with 15, {sixty} with 60 for 60 samples, {twice} with 120 and {twentyTimes} with 1,200.":
    "El error de prueba de la solución exacta de norma mínima, una mediana de 10 conjuntos de datos, fue {five} con 5 características, {fifteen} con 15, {sixty} con 60 para 60 muestras, {twice} con 120 y {twentyTimes} con 1200.",
  "The authors show this curve for random features, trees and networks; beyond the peak their test error falls below the best of small models.":
    "Los autores muestran esta curva para características aleatorias, árboles y redes; más allá del pico su error de prueba baja por debajo del mejor de los modelos pequeños.",
  "The data, a linear function of five inputs with noise 0.3, and the figures.":
    "Los datos, una función lineal de cinco entradas con ruido 0,3, y las cifras.",
  "The curve, and its explanation by solutions of small norm.":
    "La curva y su explicación por soluciones de norma pequeña.",
  "With these data 1,200 features do about as well as 15, not better. Gradient descent comes to the peak only after very many steps: stopping early, or weight decay, removes it.":
    "Con estos datos 1200 características lo hacen más o menos tan bien como 15, no mejor. El descenso de gradiente llega al pico solo después de muchísimos pasos: parar antes, o el decaimiento de pesos, lo elimina.",
};
