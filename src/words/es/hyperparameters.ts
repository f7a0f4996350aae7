/** Spanish for the hyperparameters: their labels and meanings. */
export const hyperparameters = {
  "weight decay": "decaimiento de pesos",
  "beta 2 decay": "decaimiento de beta 2",
  "relative step": "paso relativo",
  "eps 1 form": "forma de eps 1",
  "factored from": "factorizar desde",
  "final lr": "lr final",
  "lr decay": "decaimiento de lr",
  "initial accumulator": "acumulador inicial",
  "decoupled decay": "decaimiento desacoplado",
  "momentum decay": "decaimiento del momento",
  centred: "centrado",
  "smallest step": "paso mínimo",
  "largest step": "paso máximo",
  "trust coefficient": "coeficiente de confianza",
  iterations: "iteraciones",
  scale: "escala",
  "momentum form": "forma del momento",
  "roots every": "raíces cada",
  "beta of Shampoo": "beta de Shampoo",
  "basis every": "base cada",
  "turn vectors": "girar vectores",
  "curvature condition": "condición de curvatura",
  formula: "fórmula",
  evaluations: "evaluaciones",
  "gradient tolerance": "tolerancia del gradiente",
  "change tolerance": "tolerancia del cambio",
  history: "historial",
  "line search": "búsqueda lineal",
  "initial damping": "amortiguamiento inicial",
  tries: "intentos",
  damping: "amortiguamiento",
  backtracking: "retroceso",
  "update interval": "intervalo de actualización",
  steps: "pasos",
  "max norm": "norma máxima",
  "clip value": "valor de recorte",
  "steps ahead": "pasos por delante",
  followed: "parte seguida",
  radius: "radio",
  adaptive: "adaptativo",
  "warmup steps": "pasos de calentamiento",
  "start factor": "factor inicial",
  factor: "factor",
  "total iters": "iteraciones totales",
  "eta min": "eta mínima",
  "base lr": "lr base",
  "max lr": "lr máxima",
  "step size up": "pasos de subida",
  "step size down": "pasos de bajada",
  halve: "reducir a la mitad",
  "end factor": "factor final",
  "milestone 1": "hito 1",
  "milestone 2": "hito 2",
  "milestone 3": "hito 3",
  "total steps": "pasos totales",
  "pct start": "parte de subida",
  "div factor": "factor de división",
  "final div factor": "factor de división final",
  power: "potencia",
  "step size": "tamaño del escalón",
  "stable steps": "pasos estables",
  "decay steps": "pasos de decaimiento",
  "min factor": "factor mínimo",
  "Learning rate: the factor that the update is multiplied by.":
    "Tasa de aprendizaje: el factor por el que se multiplica la actualización.",
  "Decay rate of the average of gradients, β in the paper.":
    "Tasa de decaimiento del promedio de los gradientes, β en el artículo.",
  "Fraction of the step that is the average; the rest is the gradient.":
    "Fracción del paso que es el promedio; el resto es el gradiente.",
  "Adds λ·p to the gradient, as a penalty λ/2·‖p‖² would: it pulls the parameters towards zero.":
    "Suma λ·p al gradiente, como lo haría una penalización λ/2·‖p‖²: tira de los parámetros hacia cero.",
  "Fraction of the previous velocity that is kept at each step.":
    "Fracción de la velocidad anterior que se conserva en cada paso.",
  "The gradient is multiplied by 1 − τ in the velocity: τ = μ gives an exponential average, τ = 0 PyTorch's heavy ball.":
    "El gradiente se multiplica por 1 − τ en la velocidad: τ = μ da un promedio exponencial, τ = 0 la bola pesada de PyTorch.",
  "Looks ahead: steps along g + μ·v instead of v.":
    "Mira hacia delante: da el paso según g + μ·v en lugar de v.",
  "The largest step relative to the magnitude of a parameter; it is limited to 1/√t.":
    "El mayor paso relativo a la magnitud de un parámetro; está limitado a 1/√t.",
  "How the averages of squared gradients slow down: step t has the weight t^τ.":
    "Cómo se ralentizan los promedios de los gradientes al cuadrado: el paso t tiene el peso t^τ.",
  "The smallest number that a gradient is divided by.": "El menor número por el que se divide un gradiente.",
  "The smallest magnitude that a parameter counts as, so that one near 0 can move.":
    "La menor magnitud que se atribuye a un parámetro, para que uno cercano a 0 pueda moverse.",
  "The largest root mean square of an update, before it is scaled by the parameter's magnitude.":
    "La mayor media cuadrática de una actualización, antes de escalarla por la magnitud del parámetro.",
  "Multiplies p by 1 − η·λ at each step, separately from the gradient.":
    "Multiplica p por 1 − η·λ en cada paso, aparte del gradiente.",
  "Bounds the relative step by 1/√t, so that it shrinks in a long run.":
    "Limita el paso relativo a 1/√t, de modo que se acorta en una ejecución larga.",
  "What ε₁ does: 0 bounds the root from below, 1 is added to the squared gradients.":
    "Lo que hace ε₁: 0 limita la raíz por abajo, 1 se suma a los gradientes al cuadrado.",
  "The smallest number of rows and columns of a matrix whose averages are factored. Used at the first step only.":
    "El menor número de filas y columnas de una matriz cuyos promedios se factorizan. Solo se usa en el primer paso.",
  "Decay rate of the average of gradients.": "Tasa de decaimiento del promedio de los gradientes.",
  "Decay rate of the average of the gradient's squared surprise.":
    "Tasa de decaimiento del promedio del cuadrado de lo inesperado del gradiente.",
  "Added to the denominator, so that it is never near 0. With eps 0, a coordinate whose gradient was always 0 gives 0/0, which ends the run.":
    "Se suma al denominador para que nunca esté cerca de 0. Con eps 0, una coordenada cuyo gradiente siempre fue 0 da 0/0, lo que termina la ejecución.",
  "Decay rate of the average of squared gradients.":
    "Tasa de decaimiento del promedio de los gradientes al cuadrado.",
  "The learning rate, as for SGD with momentum, that both bounds approach.":
    "La tasa de aprendizaje, como en SGD con momento, a la que tienden ambos límites.",
  "How fast the bounds close: after t steps each differs from the final lr by about α*/(γ·t).":
    "La rapidez con que se cierran los límites: tras t pasos cada uno difiere de la lr final en unos α*/(γ·t).",
  "Added to the denominator. With eps 0 the bounds still keep the quotient finite, unless γ is 0.":
    "Se suma al denominador. Con eps 0 los límites aún mantienen finito el cociente, salvo que γ sea 0.",
  "Decay rate of the averages of squared gradients and of squared steps.":
    "Tasa de decaimiento de los promedios de los gradientes al cuadrado y de los pasos al cuadrado.",
  "Added to both averages under their square roots: √eps sets the length of the first steps. With eps 0 nothing moves, and a gradient of 0 gives 0/0, which ends the run.":
    "Se suma a ambos promedios bajo sus raíces cuadradas: √eps fija la longitud de los primeros pasos. Con eps 0 nada se mueve, y un gradiente de 0 da 0/0, lo que termina la ejecución.",
  "Divides lr by 1 + (t − 1)·ζ.": "Divide lr por 1 + (t − 1)·ζ.",
  "Initial value of the sum of squares. Used at the first step only.":
    "Valor inicial de la suma de cuadrados. Solo se usa en el primer paso.",
  "Divides by the largest second moment so far, so that it never shrinks.":
    "Divide por el mayor segundo momento hasta ahora, de modo que nunca se reduce.",
  "Weight decay multiplies p by 1 − η·λ instead of adding λ·p to the gradient.":
    "El decaimiento de pesos multiplica p por 1 − η·λ en lugar de sumar λ·p al gradiente.",
  "How slowly the largest gradient so far is forgotten.":
    "La lentitud con que se olvida el mayor gradiente hasta ahora.",
  "Decay rate of the average of the gradient's changes.":
    "Tasa de decaimiento del promedio de los cambios del gradiente.",
  "Decay rate of the average of squares.": "Tasa de decaimiento del promedio de los cuadrados.",
  "Divides p by 1 + η·λ after each step, separately from the gradient.":
    "Divide p por 1 + η·λ después de cada paso, aparte del gradiente.",
  "Decay rate of the average of gradients, and where the momentum ends.":
    "Tasa de decaimiento del promedio de los gradientes, y valor en que acaba el momento.",
  "How fast the momentum grows from β₁/2 to β₁, as 0.96^(t·ψ).":
    "La rapidez con que crece el momento de β₁/2 a β₁, como 0.96^(t·ψ).",
  "Fraction of the numerator that is the average; the rest is the gradient.":
    "Fracción del numerador que es el promedio; el resto es el gradiente.",
  "Fraction of the second moment that is the average; the rest is the squared gradient.":
    "Fracción del segundo momento que es el promedio; el resto es el gradiente al cuadrado.",
  "Decay rate of the average of squared gradients; from it follows how long to wait.":
    "Tasa de decaimiento del promedio de los gradientes al cuadrado; de ella se deduce cuánto esperar.",
  "Divides by the gradient's deviation from its average instead of its size.":
    "Divide por la desviación del gradiente respecto a su promedio en lugar de por su tamaño.",
  "How slowly the second moment follows the squared gradient.":
    "La lentitud con que el segundo momento sigue al gradiente al cuadrado.",
  "How much of the average goes into the step's direction; the rest is the gradient.":
    "Cuánto del promedio entra en la dirección del paso; el resto es el gradiente.",
  "Decay rate of the average that is kept.": "Tasa de decaimiento del promedio que se guarda.",
  "Initial step size of every coordinate; later changes have no effect.":
    "Tamaño inicial del paso de cada coordenada; los cambios posteriores no tienen efecto.",
  "Factor on a coordinate's step size when its gradient changes sign.":
    "Factor del tamaño del paso de una coordenada cuando su gradiente cambia de signo.",
  "Factor on a coordinate's step size when its gradient keeps its sign.":
    "Factor del tamaño del paso de una coordenada cuando su gradiente mantiene el signo.",
  "Lower bound of the step size.": "Límite inferior del tamaño del paso.",
  "Upper bound of the step size.": "Límite superior del tamaño del paso.",
  "Decay rate of the average of gradients whose sign is taken.":
    "Tasa de decaimiento del promedio de los gradientes del que se toma el signo.",
  "Multiplies p by 1 − Λ·(step size) at each step, and makes the step size fall.":
    "Multiplica p por 1 − Λ·(tamaño del paso) en cada paso, y hace que el tamaño del paso disminuya.",
  "Exponent with which the step size falls: lr/(1 + Λ·lr·t)^α.":
    "Exponente con el que disminuye el tamaño del paso: lr/(1 + Λ·lr·t)^α.",
  "The step after which averaging begins.": "El paso tras el cual empieza el promedio.",
  "Where the gradient is taken: this much of the average x, the rest of z.":
    "Dónde se toma el gradiente: esta parte del promedio x, el resto de z.",
  "Where the gradient is taken: this much of the average x, the rest of z. β in the paper.":
    "Dónde se toma el gradiente: esta parte del promedio x, el resto de z. β en el artículo.",
  "Length of a step relative to the norm of the parameter.":
    "Longitud de un paso relativa a la norma del parámetro.",
  "Adds λ·p to Adam's direction, before its length is set.":
    "Suma λ·p a la dirección de Adam, antes de fijar su longitud.",
  "Length of a step relative to the norm of the parameter, before lr and momentum.":
    "Longitud de un paso relativa a la norma del parámetro, antes de lr y momento.",
  "A factor on the estimated step size; normally 1.": "Un factor del tamaño de paso estimado; normalmente 1.",
  "Fraction of p that stays at each step; the rest is the point z that the sum of gradients leads to.":
    "Fracción de p que permanece en cada paso; el resto es el punto z al que lleva la suma de los gradientes.",
  "The initial estimate of the distance to the minimum. It must be smaller than that distance; otherwise it hardly matters.":
    "La estimación inicial de la distancia al mínimo. Debe ser menor que esa distancia; por lo demás apenas importa.",
  "Decay rate of the average of squares; its square root is the decay rate of the distance estimate.":
    "Tasa de decaimiento del promedio de los cuadrados; su raíz cuadrada es la de la estimación de la distancia.",
  "Multiplied by d and added to the denominator. With eps 0, a coordinate whose gradient was always 0 gives 0/0, which ends the run.":
    "Se multiplica por d y se suma al denominador. Con eps 0, una coordenada cuyo gradiente siempre fue 0 da 0/0, lo que termina la ejecución.",
  "A factor on the estimate of the distance; the authors advise to tune this one.":
    "Un factor de la estimación de la distancia; los autores aconsejan ajustar este.",
  "Looks ahead: uses (1 − μ)·g + μ·m instead of m.": "Mira hacia delante: usa (1 − μ)·g + μ·m en lugar de m.",
  "Multiplies the parameters by 1 − lr·λ at each step, separately from the gradient.":
    "Multiplica los parámetros por 1 − lr·λ en cada paso, aparte del gradiente.",
  "Number of Newton–Schulz iterations: more make the update closer to orthogonal.":
    "Número de iteraciones de Newton–Schulz: con más, la actualización se acerca más a ser ortogonal.",
  "Added to the norm that the momentum is divided by. With eps 0, a momentum of 0 gives 0/0, which ends the run.":
    "Se suma a la norma por la que se divide el momento. Con eps 0, un momento de 0 da 0/0, lo que termina la ejecución.",
  "Factor for the step of a matrix: 0 is √max(1, rows/columns), 1 is 0.2·√max(rows, columns), 2 is √max(1, columns/rows).":
    "Factor del paso de una matriz: 0 es √max(1, filas/columnas), 1 es 0.2·√max(filas, columnas), 2 es √max(1, columnas/filas).",
  "What is made orthogonal: 0 is the average of gradients, 1 their sum, 2 the bias-corrected average.":
    "Lo que se ortogonaliza: 0 es el promedio de los gradientes, 1 su suma, 2 el promedio con el sesgo corregido.",
  "Initial value on the diagonals of both sums, so that their roots exist from the first step.":
    "Valor inicial en las diagonales de ambas sumas, para que sus raíces existan desde el primer paso.",
  "Number of steps between two computations of the inverse roots.":
    "Número de pasos entre dos cálculos de las raíces inversas.",
  "Decay rate of the average of squared gradients, among the eigenvectors.":
    "Tasa de decaimiento del promedio de los gradientes al cuadrado, en la base de los autovectores.",
  "Decay rate of the averages whose eigenvectors are used; by default beta 2.":
    "Tasa de decaimiento de los promedios cuyos autovectores se usan; por defecto, beta 2.",
  "Number of steps between two updates of the eigenvectors.":
    "Número de pasos entre dos actualizaciones de los autovectores.",
  "Rotates vectors too; otherwise they get plain Adam.":
    "También gira los vectores; si no, reciben Adam sin más.",
  "The line search continues until the derivative along the line is at most this fraction of its initial value.":
    "La búsqueda lineal continúa hasta que la derivada a lo largo de la recta es como mucho esta fracción de su valor inicial.",
  "How β is chosen: 0 Polak–Ribière, 1 Fletcher–Reeves, 2 Hestenes–Stiefel.":
    "Cómo se elige β: 0 Polak–Ribière, 1 Fletcher–Reeves, 2 Hestenes–Stiefel.",
  "The step length that is tried first; without line search, the step length.":
    "La longitud de paso que se prueba primero; sin búsqueda lineal, la longitud del paso.",
  "Maximum number of iterations per step.": "Número máximo de iteraciones por paso.",
  "Number of gradients per step after which no new iteration begins.":
    "Número de gradientes por paso tras el cual no empieza ninguna iteración más.",
  "No step is made if all components of the gradient are at most this.":
    "No se da ningún paso si todas las componentes del gradiente son como mucho esto.",
  "A step ends when the loss, or every parameter, changes by less than this.":
    "Un paso termina cuando la pérdida, o todos los parámetros, cambian menos que esto.",
  "Number of gradient changes that are kept.": "Número de cambios del gradiente que se guardan.",
  "On: the step length satisfies the strong Wolfe conditions. Off: it is lr.":
    "Activado: la longitud del paso cumple las condiciones fuertes de Wolfe. Desactivado: es lr.",
  "The initial damping, as a fraction of the largest curvature; 0 begins with Gauss–Newton.":
    "El amortiguamiento inicial, como fracción de la mayor curvatura; 0 empieza con Gauss–Newton.",
  "How often the damping is raised when the loss does not fall, before the step is given up.":
    "Cuántas veces se aumenta el amortiguamiento cuando la pérdida no baja, antes de abandonar el paso.",
  "Fraction of the full step that is tried first; 1 reaches the minimum of a quadratic.":
    "Fracción del paso completo que se prueba primero; 1 alcanza el mínimo de una cuadrática.",
  "The smallest curvature to divide by. It limits the step where the surface is nearly flat.":
    "La menor curvatura por la que se divide. Limita el paso donde la superficie es casi plana.",
  "Eigenvalues of the Hessian: 0 unchanged, 1 shifted above 0, 2 absolute values.":
    "Autovalores de la hessiana: 0 sin cambios, 1 desplazados por encima de 0, 2 valores absolutos.",
  "Halves a step until the loss falls by at least 10⁻⁴ of what the gradient predicts.":
    "Reduce el paso a la mitad hasta que la pérdida baja al menos 10⁻⁴ de lo que predice el gradiente.",
  "The largest step of a coordinate.": "El mayor paso de una coordenada.",
  "Decay rate of the average of curvature estimates.":
    "Tasa de decaimiento del promedio de las estimaciones de la curvatura.",
  "Factor on the curvatures: with a smaller one, more coordinates step by the full lr.":
    "Factor de las curvaturas: con uno menor, más coordenadas avanzan la lr completa.",
  "The smallest number that the gradient is divided by, where the curvature is small or negative. With eps 0, a coordinate with gradient 0 and curvature 0 gives 0/0, which ends the run.":
    "El menor número por el que se divide el gradiente, donde la curvatura es pequeña o negativa. Con eps 0, una coordenada con gradiente 0 y curvatura 0 da 0/0, lo que termina la ejecución.",
  "Number of steps between two estimates of the curvature; each costs two gradients.":
    "Número de pasos entre dos estimaciones de la curvatura; cada una cuesta dos gradientes.",
  "Number of gradients whose mean makes one update.":
    "Número de gradientes cuya media hace una actualización.",
  "A gradient with a larger norm, over all parameters, is scaled down to this norm.":
    "Un gradiente cuya norma, sobre todos los parámetros, es mayor se reduce a esta norma.",
  "Each component of the gradient is limited to this magnitude.":
    "Cada componente del gradiente se limita a esta magnitud.",
  "Number of steps of the optimizer between two updates of the slow weights.":
    "Número de pasos del optimizador entre dos actualizaciones de los pesos lentos.",
  "Fraction of the way that the slow weights move to the optimizer: 1 has no effect, 0 returns to the start.":
    "Fracción del camino que los pesos lentos avanzan hacia el optimizador: 1 no tiene efecto, 0 vuelve al inicio.",
  "How far uphill the gradient is computed: the size of the neighbourhood in which the loss should be low.":
    "A qué distancia cuesta arriba se calcula el gradiente: el tamaño del entorno en el que la pérdida debe ser baja.",
  "Scales the neighbourhood by each parameter's magnitude.":
    "Escala el entorno con la magnitud de cada parámetro.",
  "Number of updates before the full learning rate.":
    "Número de actualizaciones antes de la tasa de aprendizaje completa.",
  "Fraction of the learning rate at the beginning.": "Fracción de la tasa de aprendizaje al principio.",
  "Number of updates from the highest learning rate to the lowest.":
    "Número de actualizaciones desde la tasa de aprendizaje más alta hasta la más baja.",
  "The lowest learning rate.": "La tasa de aprendizaje más baja.",
  "The lowest learning rate; by default a tenth of the optimizer's.":
    "La tasa de aprendizaje más baja; por defecto, un décimo de la del optimizador.",
  "The highest learning rate; by default the optimizer's.":
    "La tasa de aprendizaje más alta; por defecto, la del optimizador.",
  "Number of updates from the lowest learning rate to the highest.":
    "Número de actualizaciones desde la tasa de aprendizaje más baja hasta la más alta.",
  "Number of updates from the highest to the lowest; by default the same as up.":
    "Número de actualizaciones desde la más alta hasta la más baja; por defecto, igual que al subir.",
  "Halves the swing with each cycle: PyTorch's mode triangular2.":
    "Reduce a la mitad la oscilación en cada ciclo: el modo triangular2 de PyTorch.",
  "What each update multiplies the swing by: PyTorch's mode exp_range; 1 leaves it.":
    "El factor por el que cada actualización multiplica la oscilación: el modo exp_range de PyTorch; 1 la deja igual.",
  "What each update multiplies the learning rate by.":
    "El factor por el que cada actualización multiplica la tasa de aprendizaje.",
  "Fraction of the learning rate at the end.": "Fracción de la tasa de aprendizaje al final.",
  "Number of updates from the first factor to the last.":
    "Número de actualizaciones desde el primer factor hasta el último.",
  "Number of updates before this drop of the learning rate; 0 for none.":
    "Número de actualizaciones antes de esta caída de la tasa de aprendizaje; 0 si no la hay.",
  "Each drop multiplies the learning rate by this.":
    "Cada caída multiplica la tasa de aprendizaje por este factor.",
  "Number of updates in the whole cycle.": "Número de actualizaciones de todo el ciclo.",
  "Fraction of the cycle in which the learning rate rises.":
    "Fracción del ciclo en la que sube la tasa de aprendizaje.",
  "The highest learning rate divided by the one at the beginning.":
    "La tasa de aprendizaje más alta dividida por la del principio.",
  "The learning rate at the beginning divided by the one at the end.":
    "La tasa de aprendizaje del principio dividida por la del final.",
  "Number of updates after which the learning rate is 0.":
    "Número de actualizaciones tras las cuales la tasa de aprendizaje es 0.",
  "Shape of the decay: 1 is a straight line, larger falls faster at first, smaller falls faster later.":
    "Forma del decaimiento: 1 es una recta, un valor mayor baja más rápido al principio, uno menor baja más rápido después.",
  "Number of updates between two drops of the learning rate.":
    "Número de actualizaciones entre dos caídas de la tasa de aprendizaje.",
  "Number of updates in the first descent.": "Número de actualizaciones del primer descenso.",
  "Each descent is this many times as long as the one before.":
    "Cada descenso es este número de veces más largo que el anterior.",
  "Number of updates in which the learning rate rises.":
    "Número de actualizaciones en las que sube la tasa de aprendizaje.",
  "Number of updates in which it stays constant.":
    "Número de actualizaciones en las que permanece constante.",
  "Number of updates in which it falls.": "Número de actualizaciones en las que baja.",
  "Shape of the decay: 1 is a straight line, ½ is 1 − √(elapsed fraction).":
    "Forma del decaimiento: 1 es una recta, ½ es 1 − √(fracción transcurrida).",
  "Added to the second moment, under the square root.": "Se suma al segundo momento, bajo la raíz cuadrada.",
};
