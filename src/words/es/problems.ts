/** Spanish for the problems: their names, lessons, settings and notes. */
export const problems = {
  Quadratic: "Cuadrática",
  "the curvature of each direction decides how fast its loss falls":
    "la curvatura de cada dirección decide con qué rapidez baja su pérdida",
  dimensions: "dimensiones",
  "The number of parameters.": "El número de parámetros.",
  "condition number": "número de condición",
  "The largest eigenvalue of the Hessian; the smallest is 1. It has no effect where all are equal.":
    "El mayor autovalor de la hessiana; el menor es 1. No influye si todos son iguales.",
  spectrum: "espectro",
  "The distribution of the eigenvalues from 1 to the condition number. Three clusters lie at 1, at 100 and at the condition number.":
    "La distribución de los autovalores desde 1 hasta el número de condición. Tres grupos están en 1, en 100 y en el número de condición.",
  "evenly spaced logarithms": "logaritmos equidistantes",
  "evenly spaced": "equidistantes",
  "all equal": "todos iguales",
  "one outlier": "un valor atípico",
  "three clusters": "tres grupos",
  blocks: "bloques",
  "The Hessian has this many blocks along its diagonal. Each is a tensor of parameters.":
    "La hessiana tiene este número de bloques en su diagonal. Cada uno es un tensor de parámetros.",
  "eigenvalues of a block": "autovalores de un bloque",
  "Neighbouring eigenvalues stand in one block, or they are dealt out in turn, so that the blocks' spectra are nearly the same.":
    "Los autovalores vecinos están en un mismo bloque, o se reparten por turnos, de modo que los espectros de los bloques son casi iguales.",
  "neighbours (unlike blocks)": "vecinos (bloques distintos)",
  "dealt out in turn (like blocks)": "repartidos por turnos (bloques parecidos)",
  eigenvectors: "autovectores",
  "The eigenvectors of a block: its axes, turned by the rotation, or random ones, which the seed decides.":
    "Los autovectores de un bloque: sus ejes, girados según la rotación, o vectores aleatorios que decide la semilla.",
  "axes, rotated in planes": "ejes, girados en planos",
  random: "aleatorios",
  "Turns the plane of a block's first and last axis, that of its second and last but one, and so on, in degrees.":
    "Gira el plano del primer y el último eje de un bloque, el del segundo y el penúltimo, y así sucesivamente, en grados.",
  start: "inicio",
  "The components of the start along the eigenvectors: normal numbers, or 1 each.":
    "Las componentes del inicio en los autovectores: números normales, o 1 en cada uno.",
  "1 along each eigenvector": "1 en cada autovector",
  noise: "ruido",
  "Standard deviation of the noise in the gradient of one sample, a coordinate.":
    "Desviación típica del ruido en el gradiente de una muestra, por coordenada.",
  "noise of a coordinate": "ruido de una coordenada",
  "The noise has the same deviation in each coordinate, or its deviation is multiplied by the root of the coordinate's curvature. Without rotation the noise's covariance is then the Hessian's multiple.":
    "El ruido tiene la misma desviación en cada coordenada, o su desviación se multiplica por la raíz de la curvatura de la coordenada. Sin rotación, la covarianza del ruido es entonces un múltiplo de la hessiana.",
  "the same for all": "igual para todas",
  "variance as its curvature": "varianza como la curvatura",
  "batch size": "tamaño del lote",
  "Samples a step. The noise's deviation is divided by the root of it.":
    "Muestras por paso. La desviación del ruido se divide por la raíz de este número.",
  eigendirection: "dirección propia",
  eigendirections: "direcciones propias",
  eigenvalue: "autovalor",
  loss: "pérdida",
  "Each bar is the loss along one eigenvector of the Hessian. Gradient descent multiplies the component along it by 1 − lr·λ in every step: it is fast where the eigenvalue λ is large, slow where it is small, and diverges where lr·λ is over 2.":
    "Cada barra es la pérdida en un autovector de la hessiana. El descenso de gradiente multiplica la componente en él por 1 − lr·λ en cada paso: es rápido donde el autovalor λ es grande, lento donde es pequeño, y diverge donde lr·λ es mayor que 2.",
  "Turn the eigenvectors, and gradient descent makes the same steps. Adam divides each coordinate separately, so that it is faster while the eigenvectors are the axes.":
    "Al girar los autovectores, el descenso de gradiente da los mismos pasos. Adam divide cada coordenada por separado, por lo que es más rápido mientras los autovectores son los ejes.",
  "Nine dimensions in three unlike blocks with a condition number of 5,000, three clusters and random eigenvectors are the example of Zhang et al.; like blocks have the same nine eigenvalues, dealt out in turn.":
    "Nueve dimensiones en tres bloques distintos con un número de condición de 5000, tres grupos y autovectores aleatorios son el ejemplo de Zhang et al.; los bloques parecidos tienen los mismos nueve autovalores, repartidos por turnos.",
  "Rare classes": "Clases raras",
  "gradient descent learns rare classes last, Adam and sign descent all at once":
    "el descenso de gradiente aprende las clases raras al final; Adam y el descenso por signo, todas a la vez",
  classes: "clases",
  "The number of classes. The parameters are a matrix with a row and a column for each.":
    "El número de clases. Los parámetros son una matriz con una fila y una columna para cada una.",
  "Zipf's exponent": "exponente de Zipf",
  "Class k is k to this power less frequent than the first. With 0 all are equally frequent.":
    "La clase k es k elevado a este número veces menos frecuente que la primera. Con 0 todas son igual de frecuentes.",
  "class groups": "grupos de clases",
  "The classes that a bar stands for, in the order of their frequency.":
    "Las clases que representa una barra, en el orden de su frecuencia.",
  "each twice the one before": "cada uno el doble del anterior",
  "equal numbers of classes": "igual número de clases",
  "single classes": "clases individuales",
  "first weights": "pesos iniciales",
  "Standard deviation of the first weights.": "Desviación típica de los pesos iniciales.",
  class: "clase",
  frequency: "frecuencia",
  "Each input is one-hot and says which class its sample has, so that a column of the weights learns from one class alone. The gradient of a column is multiplied by the frequency of its class.":
    "Cada entrada es un vector one-hot y dice de qué clase es su muestra, de modo que una columna de los pesos aprende de una sola clase. El gradiente de una columna se multiplica por la frecuencia de su clase.",
  "With gradient descent the loss of a class falls as 1/(frequency · step), so that after 1,000 steps it is some 80 times as high for the rarest of 64 classes as for the commonest. Adam and sign descent divide the frequency out, and the bars fall together. The mean over all samples may be lower with gradient descent all the same, as frequent classes count more.":
    "Con el descenso de gradiente la pérdida de una clase baja como 1/(frecuencia · paso), de modo que tras 1000 pasos es unas 80 veces mayor para la más rara de 64 clases que para la más común. Adam y el descenso por signo eliminan la frecuencia al dividir, y las barras bajan juntas. Aun así, la media sobre todas las muestras puede ser menor con el descenso de gradiente, pues las clases frecuentes cuentan más.",
  "The rates of gradient flow and continuous sign descent are proved in the paper; that Adam behaves as sign descent does is its experiment.":
    "Las tasas del flujo de gradiente y del descenso continuo por signo están demostradas en el artículo; que Adam se comporta como el descenso por signo es un resultado experimental suyo.",
  "Associative memory": "Memoria asociativa",
  "Muon learns frequent and rare facts at the same rate":
    "Muon aprende los hechos frecuentes y los raros a la misma velocidad",
  facts: "hechos",
  "The number of facts, each a key and the value that belongs to it.":
    "El número de hechos, cada uno una clave y el valor que le corresponde.",
  "The length of keys and values. The memory is a square matrix of this size.":
    "La longitud de claves y valores. La memoria es una matriz cuadrada de este tamaño.",
  "Fact i is i to this power less frequent than the first. With 0 all are equally frequent.":
    "El hecho i es i elevado a este número veces menos frecuente que el primero. Con 0 todos son igual de frecuentes.",
  "Half the squared distance of output and value, or the cross-entropy of a softmax over the outputs along all values.":
    "La mitad del cuadrado de la distancia entre salida y valor, o la entropía cruzada de un softmax sobre las salidas en la dirección de todos los valores.",
  "squared error": "error cuadrático",
  "cross-entropy": "entropía cruzada",
  "keys and values": "claves y valores",
  "Keys and values are orthonormal: random directions, which the seed decides, or the axes.":
    "Las claves y los valores son ortonormales: direcciones aleatorias, que decide la semilla, o los ejes.",
  "random, orthonormal": "aleatorios, ortonormales",
  "the axes": "los ejes",
  fact: "hecho",
  "The memory is a matrix that returns a value for a key. In the drawing a column is a key and a row is a value: when all facts are learned, the diagonal is 1 and the rest 0.":
    "La memoria es una matriz que devuelve un valor para una clave. En el dibujo una columna es una clave y una fila es un valor: cuando todos los hechos están aprendidos, la diagonal es 1 y el resto 0.",
  "Gradient descent moves each fact in proportion to its frequency. Muon makes the singular values of its step equal, and with orthonormal keys and values each fact is a singular direction: all are learned at nearly the same rate, as far as its Newton–Schulz iterations are exact. Gradient descent is done sooner here all the same.":
    "El descenso de gradiente mueve cada hecho en proporción a su frecuencia. Muon iguala los valores singulares de su paso, y con claves y valores ortonormales cada hecho es una dirección singular: todos se aprenden casi a la misma velocidad, hasta donde sus iteraciones de Newton–Schulz son exactas. Aun así, aquí el descenso de gradiente termina antes.",
  "With the axes as keys and values Adam learns all facts at the same rate too; with random directions it does not, as it depends on the axes.":
    "Con los ejes como claves y valores, también Adam aprende todos los hechos a la misma velocidad; con direcciones aleatorias no, pues depende de los ejes.",
  "Modular addition": "Suma modular",
  "grokking: the network learns the training pairs by heart, and much later how to add":
    "grokking: la red aprende de memoria los pares de entrenamiento, y mucho después aprende a sumar",
  modulus: "módulo",
  "The modulus p. The numbers added are 0 to p − 1, so that the table has p² pairs.":
    "El módulo p. Los números que se suman van de 0 a p − 1, de modo que la tabla tiene p² pares.",
  "hidden units": "unidades ocultas",
  "Hidden units, each the square of a sum of two weights. No layer has biases.":
    "Unidades ocultas, cada una el cuadrado de la suma de dos pesos. Ninguna capa tiene sesgos.",
  "training share": "parte de entrenamiento",
  "The share of the table that is trained on; the other pairs test the network.":
    "La parte de la tabla con la que se entrena; los demás pares prueban la red.",
  "Cross-entropy, or the squared error to an output of 1 for the sum and 0 for the others.":
    "Entropía cruzada, o el error cuadrático respecto a una salida de 1 para la suma y 0 para las demás.",
  "The first weights are uniform within this multiple of ±1/√inputs, the range of a linear layer in PyTorch.":
    "Los pesos iniciales son uniformes dentro de este múltiplo de ±1/√entradas, el intervalo de una capa lineal en PyTorch.",
  sum: "suma",
  sums: "sumas",
  "share of the pairs": "parte de los pares",
  "A cell of the table is the output for the right sum less the largest other one: where it is positive, the network adds correctly. The pairs that it is trained on are marked.":
    "Una celda de la tabla es la salida para la suma correcta menos la mayor de las otras: donde es positiva, la red suma bien. Los pares con los que se entrena están marcados.",
  "AdamW with a weight decay of 1 has learned its pairs after some 50 steps and nearly all others after 600. With cross-entropy and without decay it stays near chance for thousands of steps. With the squared error it learns to add in a few hundred steps, with decay or without.":
    "AdamW con un decaimiento de pesos de 1 ha aprendido sus pares tras unos 50 pasos y casi todos los demás tras 600. Con entropía cruzada y sin decaimiento se queda cerca del azar durante miles de pasos. Con el error cuadrático aprende a sumar en unos cientos de pasos, con decaimiento o sin él.",
  "Gromov's networks have this form, and grok by plain gradient descent without any regularisation: decay is no necessity.":
    "Las redes de Gromov tienen esta forma y hacen grokking con simple descenso de gradiente, sin regularización alguna: el decaimiento no es necesario.",
  "Random features": "Características aleatorias",
  "double descent: the test error is worst where the features just fit the samples":
    "doble descenso: el error de prueba es peor donde las características bastan justo para ajustar las muestras",
  features: "características",
  "The number of random features, each with a weight that is trained.":
    "El número de características aleatorias, cada una con un peso que se entrena.",
  samples: "muestras",
  "The samples that are trained on; 500 others test the weights.":
    "Las muestras con las que se entrena; otras 500 prueban los pesos.",
  inputs: "entradas",
  "The number of inputs, of which y is a linear function.":
    "El número de entradas, de las que y es una función lineal.",
  "Standard deviation of the noise in y.": "Desviación típica del ruido en y.",
  "singular direction": "dirección singular",
  "singular directions": "direcciones singulares",
  curvature: "curvatura",
  "The features are the hidden units of a network whose first layer stays as it starts, so that the loss is a quadratic of the weights. A bar is the loss along one left singular vector of the matrix of features: gradient descent fits those of large singular values first.":
    "Las características son las unidades ocultas de una red cuya primera capa se queda como empieza, de modo que la pérdida es una función cuadrática de los pesos. Una barra es la pérdida en un vector singular izquierdo de la matriz de características: el descenso de gradiente ajusta primero los de valores singulares grandes.",
  "With as many features as samples the exact solution of least norm fits the noise by huge weights, and its test error is far above that of a quarter or of twenty times as many features. Gradient descent comes there only after very many steps: it fits the directions of small singular values last, so that stopping early helps.":
    "Con tantas características como muestras, la solución exacta de norma mínima ajusta el ruido con pesos enormes, y su error de prueba es muy superior al de la cuarta parte o al de veinte veces más características. El descenso de gradiente solo llega a ella tras muchísimos pasos: ajusta al final las direcciones de valores singulares pequeños, por lo que parar pronto ayuda.",
  "Belkin et al. found the second descent in random features, trees and networks.":
    "Belkin et al. hallaron el segundo descenso en características aleatorias, árboles y redes.",
  "Sparse regression": "Regresión dispersa",
  "β₂ counts samples: with small batches Adam forgets too soon what size gradients have":
    "β₂ cuenta muestras: con lotes pequeños Adam olvida demasiado pronto el tamaño de los gradientes",
  "The number of features, each with a weight. A sample has one of them.":
    "El número de características, cada una con un peso. Una muestra tiene una de ellas.",
  "Feature j is j to this power rarer than the first. With 0 all are equally frequent.":
    "La característica j es j elevado a este número veces más rara que la primera. Con 0 todas son igual de frecuentes.",
  "shape of the noise": "forma del ruido",
  "The noise is exponential, less its mean, so that its median is below the mean; or normal.":
    "El ruido es exponencial menos su media, de modo que su mediana está por debajo de la media; o normal.",
  "skewed (exponential)": "asimétrico (exponencial)",
  normal: "normal",
  "Samples a step, drawn for each step.": "Muestras por paso, extraídas en cada paso.",
  feature: "característica",
  "The least loss is known: it is the noise's variance. A bar shows how far a weight is from its best value, on top of that variance.":
    "La pérdida mínima se conoce: es la varianza del ruido. Una barra muestra lo lejos que está un peso de su mejor valor, por encima de esa varianza.",
  "With batches of one sample a feature comes once in 64 steps. Adam with β₂ = 0.95 remembers 20 steps, so that it divides each gradient by its own size: it follows the signs of the gradients, and ends at the median of y, not at its mean. With β₂ = 0.95^(1/64) the average covers as many samples as with batches of 64, and the weights end near the mean. A schedule that lets lr fall to 0 shows the difference best.":
    "Con lotes de una muestra una característica aparece una vez cada 64 pasos. Adam con β₂ = 0.95 recuerda 20 pasos, de modo que divide cada gradiente por su propio tamaño: sigue los signos de los gradientes y acaba en la mediana de y, no en su media. Con β₂ = 0.95^(1/64) el promedio abarca tantas muestras como con lotes de 64, y los pesos acaban cerca de la media. Un programa que lleva lr a 0 es donde mejor se ve la diferencia.",
  "Marek et al. keep the half-life of β₂ fixed in tokens, with language models. This regression is an example of ours for one reason why that helps; with normal noise, whose median is its mean, there is nearly no difference.":
    "Marek et al. mantienen fija la vida media de β₂ en tokens, con modelos de lenguaje. Esta regresión es un ejemplo nuestro de una razón por la que eso ayuda; con ruido normal, cuya mediana es su media, casi no hay diferencia.",
  "White noise": "Ruido blanco",
  "weight decay alone: where the gradient is noise, it decides the size of the weights":
    "solo decaimiento de pesos: donde el gradiente es ruido, decide el tamaño de los pesos",
  weights: "pesos",
  "The number of weights.": "El número de pesos.",
  groups: "grupos",
  "One group of weights, or two halves with different noise. Each is a tensor of parameters.":
    "Un grupo de pesos, o dos mitades con distinto ruido. Cada uno es un tensor de parámetros.",
  "Standard deviation of the gradient of each weight in the first group.":
    "Desviación típica del gradiente de cada peso del primer grupo.",
  "noise of the second group": "ruido del segundo grupo",
  "Standard deviation of the gradient of each weight in the second group.":
    "Desviación típica del gradiente de cada peso del segundo grupo.",
  "Each weight begins here.": "Cada peso empieza aquí.",
  group: "grupo",
  "root mean square of the weights": "valor cuadrático medio de los pesos",
  "There is nothing to learn: the exact loss is 0 everywhere, and the loss of a step is that of its batch alone. The weights are moved by noise and by weight decay, and a bar is their root mean square.":
    "No hay nada que aprender: la pérdida exacta es 0 en todas partes, y la pérdida de un paso es solo la de su lote. El ruido y el decaimiento de pesos mueven los pesos, y una barra es su valor cuadrático medio.",
  "With AdamW both groups shrink by the factor 1 − lr·λ a step, until noise and decay are in balance near √(lr/2λ). With Adam's L2 penalty the decay is divided by the size of the gradient, so that the noisy group hardly shrinks and the quiet one falls at once.":
    "Con AdamW ambos grupos se encogen por el factor 1 − lr·λ en cada paso, hasta que ruido y decaimiento se equilibran cerca de √(lr/2λ). Con la penalización L2 de Adam el decaimiento se divide por el tamaño del gradiente, de modo que el grupo ruidoso apenas se encoge y el tranquilo cae enseguida.",
  "It is no quadratic of curvature 0: line searches and second-order methods have nothing to find here, as every batch is a plane.":
    "No es una cuadrática de curvatura 0: las búsquedas lineales y los métodos de segundo orden no tienen nada que encontrar aquí, pues cada lote es un plano.",
  "output along the value": "salida en la dirección del valor",
  "lead of the right sum": "ventaja de la suma correcta",
  "trained on": "entrenado",
};
