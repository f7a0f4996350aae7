/** Spanish for the optimizers, addons and schedules: their names, and what they do in short. */
export const optimizers = {
  "SGD and momentum": "SGD y momento",
  Adaptive: "Adaptativos",
  "Sign-based": "De signo",
  Averaged: "Promediados",
  Layerwise: "Por capas",
  "No learning rate": "Sin tasa de aprendizaje",
  Matrix: "Matriciales",
  "Second-order": "De segundo orden",
  Custom: "Propios",
  "SGD momentum": "SGD con momento",
  "Heavy ball": "Bola pesada",
  "RMSprop momentum": "RMSprop con momento",
  "Centred RMSprop": "RMSprop centrado",
  "Conjugate gradient": "Gradiente conjugado",
  "Newton, shifted": "Newton, desplazado",
  "Newton, saddle-free": "Newton, sin puntos de silla",
  "Gradient accumulation": "Acumulación de gradientes",
  "Clipping by norm": "Recorte por norma",
  "Clipping by value": "Recorte por valor",
  "Linear warmup": "Calentamiento lineal (warmup)",
  "Constant start": "Inicio constante",
  "Cosine annealing": "Recocido de coseno",
  Cyclic: "Cíclico",
  "Exponential decay": "Decaimiento exponencial",
  Linear: "Lineal",
  "Multi-step decay": "Decaimiento en varios escalones",
  "One cycle": "Un ciclo",
  "Polynomial decay": "Decaimiento polinómico",
  "Step decay": "Decaimiento por escalones",
  "Warm restarts": "Reinicios en caliente",
  "Warmup–stable–decay": "Calentamiento–estable–decaimiento",
  "Steps along a mix of the gradient and its average.":
    "Da el paso según una mezcla del gradiente y su promedio.",
  "the average is very long and the latest gradient is to count as well":
    "el promedio es muy largo y el último gradiente también debe contar",
  "lr is that of PyTorch's heavy ball of μ = 0.9: it then moves at a tenth of the speed":
    "lr es la de la bola pesada de PyTorch con μ = 0.9: entonces avanza a una décima parte de la velocidad",
  "Steps against the gradient: the larger the gradient, the longer the step.":
    "Da el paso contra el gradiente: cuanto mayor es el gradiente, más largo es el paso.",
  "the loss curves about equally in all directions; momentum helps along a ravine":
    "la pérdida se curva casi igual en todas las direcciones; el momento ayuda a lo largo de un barranco",
  "lr is above 2/λ for the largest curvature λ, where it diverges; below that it is slow along flat directions":
    "lr es mayor que 2/λ para la mayor curvatura λ, donde diverge; por debajo es lento en las direcciones planas",
  "Divides like Adam, with an average for each row and each column of a matrix instead of each weight.":
    "Divide como Adam, con un promedio para cada fila y cada columna de una matriz en lugar de uno para cada peso.",
  "weight matrices are large and memory is short": "las matrices de pesos son grandes y la memoria es escasa",
  "parameters begin near 0: steps are relative to their size. It has no momentum":
    "los parámetros empiezan cerca de 0: los pasos son relativos a su tamaño. No tiene momento",
  "Adam that takes long steps where gradients are as expected, and short steps where they are not.":
    "Adam con pasos largos donde los gradientes son los esperados, y cortos donde no lo son.",
  "gradients change little from step to step": "los gradientes cambian poco de un paso a otro",
  "the slope is even: what it divides by shrinks to what eps leaves, and steps grow to many times lr":
    "la pendiente es uniforme: aquello por lo que divide se reduce a lo que deja eps, y los pasos crecen hasta muchas veces lr",
  "Begins as Adam and ends as SGD: bounds on each coordinate's learning rate close in.":
    "Empieza como Adam y acaba como SGD: los límites de la tasa de aprendizaje de cada coordenada se van cerrando.",
  "Adam's fast start is wanted, and steps at the end that shrink with the gradient":
    "se busca el comienzo rápido de Adam, y al final pasos que se acortan con el gradiente",
  "finalLr is too large for SGD: at its default of 0.1 it diverges on Rosenbrock's surface":
    "finalLr es demasiado grande para SGD: con su valor por defecto, 0.1, diverge en la superficie de Rosenbrock",
  "Finds its step size: size of recent steps over size of recent gradients.":
    "Encuentra el tamaño de su paso: tamaño de los pasos recientes entre tamaño de los gradientes recientes.",
  "no learning rate is known and there is time for many steps":
    "no se conoce ninguna tasa de aprendizaje y hay tiempo para muchos pasos",
  "there are few steps: the first are about √(eps/(1 − ρ)) long, and they grow slowly":
    "hay pocos pasos: los primeros miden unos √(eps/(1 − ρ)), y crecen despacio",
  "Divides each coordinate's gradient by the root of the sum of all its squares so far.":
    "Divide el gradiente de cada coordenada por la raíz de la suma de todos sus cuadrados hasta ahora.",
  "some coordinates have rare or small gradients": "algunas coordenadas tienen gradientes raros o pequeños",
  "gradients are large at first or the run is long: the sum never shrinks, and steps get ever shorter":
    "los gradientes son grandes al principio o la ejecución es larga: la suma nunca baja, y los pasos son cada vez más cortos",
  "Gives each coordinate its own step size: average gradient over typical gradient size.":
    "Da a cada coordenada su propio tamaño de paso: gradiente medio entre tamaño típico del gradiente.",
  "the gradient differs in size from coordinate to coordinate, or its size is not known beforehand":
    "el gradiente tiene distinto tamaño según la coordenada, o su tamaño no se conoce de antemano",
  "gradients are noisy and lr is not lowered: it keeps moving by about lr around a minimum":
    "los gradientes tienen ruido y lr no se reduce: sigue moviéndose en torno a un mínimo en pasos de más o menos lr",
  "Adam that divides by the largest recent gradient.": "Adam que divide por el mayor gradiente reciente.",
  "no step may move a coordinate by more than about lr":
    "ningún paso debe mover una coordenada más de lr, aproximadamente",
  "a gradient is an outlier: it slows its coordinate for about 1/(1 − β₂) steps":
    "un gradiente es un valor atípico: frena su coordenada durante unos 1/(1 − β₂) pasos",
  "Adam whose weight decay shrinks all parameters at one rate, apart from the gradient.":
    "Adam con un decaimiento de pesos que encoge todos los parámetros al mismo ritmo, aparte del gradiente.",
  "weight decay is to act alike on all weights of a network":
    "el decaimiento de pesos debe actuar por igual sobre todos los pesos de una red",
  "the minimum is far from the origin, as on many surfaces: the decay moves the end away from it":
    "el mínimo está lejos del origen, como en muchas superficies: el decaimiento aleja de él el final",
  "Adam that also looks ahead by how the gradient changes.":
    "Adam que además mira hacia delante según cómo cambia el gradiente.",
  "the path bends and gradients have little noise":
    "el recorrido tiene curvas y los gradientes tienen poco ruido",
  "gradients are noisy: their difference has twice the variance of one":
    "los gradientes tienen ruido: su diferencia tiene el doble de varianza que uno solo",
  "Adam that already applies the momentum of the next step.":
    "Adam que ya aplica el momento del paso siguiente.",
  "Adam suits the problem and the path bends":
    "Adam es adecuado para el problema y el recorrido tiene curvas",
  "lr is not lowered: steps stay at about lr near a minimum":
    "lr no se reduce: cerca de un mínimo los pasos siguen midiendo más o menos lr",
  "Adam that mixes each average with its latest value.": "Adam que mezcla cada promedio con su último valor.",
  "averages are long and the latest gradient is to count as well":
    "los promedios son largos y el último gradiente también debe contar",
  "gradients are noisy and lr is not lowered, as with Adam":
    "los gradientes tienen ruido y lr no se reduce, como con Adam",
  "Adam that begins as SGD with momentum until it has seen enough gradients.":
    "Adam que empieza como SGD con momento hasta que ha visto suficientes gradientes.",
  "Adam would need a warmup": "Adam necesitaría un calentamiento",
  "the first gradients are large, as at the start on Rosenbrock's surface: the first steps are as long":
    "los primeros gradientes son grandes, como al inicio en la superficie de Rosenbrock: los primeros pasos son igual de largos",
  "Divides each coordinate's gradient by its typical size of late.":
    "Divide el gradiente de cada coordenada por su tamaño típico reciente.",
  "the gradient differs in size from coordinate to coordinate, or changes on the way":
    "el gradiente tiene distinto tamaño según la coordenada, o cambia por el camino",
  "lr is not lowered: near a minimum it steps by about lr, from side to side":
    "lr no se reduce: cerca de un mínimo avanza más o menos lr, de un lado a otro",
  "Adam whose second moment falls slowly, so that steps never grow suddenly.":
    "Adam cuyo segundo momento baja despacio, de modo que los pasos nunca crecen de repente.",
  "large gradients come in bursts": "los gradientes grandes llegan en ráfagas",
  "the first gradient is large, as on Rosenbrock's surface: steps stay short for a long time":
    "el primer gradiente es grande, como en la superficie de Rosenbrock: los pasos siguen siendo cortos mucho tiempo",
  "Moves every coordinate by lr, against the sign of a mix of average and gradient.":
    "Mueve cada coordenada lr, contra el signo de una mezcla de promedio y gradiente.",
  "memory is short: it keeps one average, where Adam keeps two":
    "la memoria es escasa: guarda un promedio, donde Adam guarda dos",
  "lr is not lowered: it circles a minimum at a distance of about lr":
    "lr no se reduce: gira en torno a un mínimo a una distancia de más o menos lr",
  "Takes only the sign of the gradient, and lengthens or shortens each coordinate's step by itself.":
    "Toma solo el signo del gradiente, y alarga o acorta el paso de cada coordenada por separado.",
  "gradients are exact and the surface is smooth: it then hardly needs tuning":
    "los gradientes son exactos y la superficie es suave: entonces apenas requiere ajustes",
  "gradients are of small batches: signs change by chance, and the steps shrink to nothing":
    "los gradientes son de lotes pequeños: los signos cambian por azar, y los pasos se reducen a nada",
  "Moves every coordinate by exactly lr, against the sign of its gradient.":
    "Mueve cada coordenada exactamente lr, contra el signo de su gradiente.",
  "the sizes of gradients say little, or are too costly to send":
    "los tamaños de los gradientes dicen poco, o es demasiado costoso enviarlos",
  "lr is not lowered: it goes to and fro by lr around a minimum":
    "lr no se reduce: va y viene lr en torno a un mínimo",
  "Moves every coordinate by lr, against the sign of its averaged gradient.":
    "Mueve cada coordenada lr, contra el signo de su gradiente promediado.",
  "single gradients are outliers: their size does not count once signs are taken":
    "hay gradientes atípicos: su tamaño no cuenta una vez tomado el signo",
  "the path bends: the average lags, and it overshoots for about 1/(1 − μ) steps":
    "el recorrido tiene curvas: el promedio se retrasa, y se pasa de largo durante unos 1/(1 − μ) pasos",
  "SGD that also keeps the average of its path.": "SGD que además guarda el promedio de su recorrido.",
  "gradients are noisy: the average is then closer to the minimum than the last point":
    "los gradientes tienen ruido: el promedio está entonces más cerca del mínimo que el último punto",
  "there is no noise: it is then SGD. The charts show the last point, not the average":
    "no hay ruido: entonces es SGD. Las gráficas muestran el último punto, no el promedio",
  "AdamW that averages its path instead of lowering lr.":
    "AdamW que promedia su recorrido en lugar de reducir lr.",
  "the number of steps is not known beforehand": "el número de pasos no se conoce de antemano",
  "the beginning of the path is far off: the average forgets it only as 1/t":
    "el principio del recorrido está muy lejos: el promedio solo lo olvida como 1/t",
  "SGD that averages its path instead of lowering lr.":
    "SGD que promedia su recorrido en lugar de reducir lr.",
  "Takes Adam's direction and changes every tensor by the same part of its length.":
    "Toma la dirección de Adam y cambia cada tensor en la misma parte de su longitud.",
  "a network is trained with very large batches": "una red se entrena con lotes muy grandes",
  "the distance from the origin means nothing, as on a surface, or lr is not lowered near a minimum":
    "la distancia al origen no significa nada, como en una superficie, o lr no se reduce cerca de un mínimo",
  "SGD with momentum that changes every tensor by the same part of its length.":
    "SGD con momento que cambia cada tensor en la misma parte de su longitud.",
  "SGD that finds its learning rate by how well gradients agree.":
    "SGD que encuentra su tasa de aprendizaje según lo bien que concuerdan los gradientes.",
  "the loss is convex and no learning rate is known":
    "la pérdida es convexa y no se conoce ninguna tasa de aprendizaje",
  "the first gradient is far longer than later ones: steps stay short":
    "el primer gradiente es mucho más largo que los posteriores: los pasos siguen siendo cortos",
  "Adam that finds its learning rate by estimating how far the start is from the minimum.":
    "Adam que encuentra su tasa de aprendizaje estimando a qué distancia está el inicio del mínimo.",
  "no learning rate is known and there are more than some tens of steps":
    "no se conoce ninguna tasa de aprendizaje y hay más de unas decenas de pasos",
  "the loss is not convex and the estimate becomes too large: it never shrinks":
    "la pérdida no es convexa y la estimación se hace demasiado grande: nunca baja",
  "Steps along all singular directions of a weight matrix alike, the rare ones as far as the strong ones.":
    "Avanza por igual en todas las direcciones singulares de una matriz de pesos, en las raras tanto como en las fuertes.",
  "the parameters are matrices of hidden layers": "los parámetros son matrices de capas ocultas",
  "lr is not lowered near a minimum. A surface has no matrices: there every step is exactly lr long":
    "lr no se reduce cerca de un mínimo. Una superficie no tiene matrices: en ella cada paso mide exactamente lr",
  "Divides by how rows and columns of a weight matrix have had large gradients together.":
    "Divide según cómo las filas y columnas de una matriz de pesos han tenido juntas gradientes grandes.",
  "a ravine runs across the axes, where Adagrad does not see it":
    "un barranco cruza los ejes en diagonal, donde Adagrad no lo ve",
  "the way is long: the sums only grow, and steps shrink like 1/√t":
    "el camino es largo: las sumas solo crecen, y los pasos se acortan como 1/√t",
  "Adam along the directions that a weight matrix's gradients take, instead of along the weights.":
    "Adam en las direcciones que toman los gradientes de una matriz de pesos, en lugar de en los pesos.",
  "the parameters are matrices and ravines run across the weights":
    "los parámetros son matrices y los barrancos cruzan los pesos en diagonal",
  "the parameters are vectors, as on a surface: there it is Adam unless “turn vectors” is on":
    "los parámetros son vectores, como en una superficie: ahí es Adam salvo que «girar vectores» esté activado",
  "Adds a part of the last direction, so that on a quadratic no step undoes what others gained.":
    "Suma una parte de la última dirección, de modo que en una cuadrática ningún paso deshace lo que otros ganaron.",
  "the loss is close to a quadratic and gradients are exact":
    "la pérdida es casi cuadrática y los gradientes son exactos",
  "there is noise or there are batches, which mislead both direction and line search":
    "hay ruido o lotes, que engañan tanto a la dirección como a la búsqueda lineal",
  "Learns the curvature from its last steps, and steps like Newton's method with it.":
    "Aprende la curvatura de sus últimos pasos, y con ella da pasos como los del método de Newton.",
  "the loss is smooth and gradients are exact": "la pérdida es suave y los gradientes son exactos",
  "there is noise or there are batches: it takes their changes for curvature":
    "hay ruido o lotes: toma sus cambios por curvatura",
  "Takes each residual for linear, and goes to where the sum of their squares is then least.":
    "Toma cada residuo por lineal, y va adonde la suma de sus cuadrados es entonces mínima.",
  "a small network learns numbers with squared error, from all samples at once":
    "una red pequeña aprende números con error cuadrático, con todas las muestras a la vez",
  "batches are small: it fits each and forgets the last. It cannot run on a surface":
    "los lotes son pequeños: se ajusta a cada uno y olvida el anterior. No puede ejecutarse en una superficie",
  "Steps to the stationary point of the quadratic with the loss's first and second derivatives.":
    "Va al punto estacionario de la cuadrática con las derivadas primera y segunda de la pérdida.",
  "the problem is small: on a quadratic bowl one step reaches the minimum":
    "el problema es pequeño: en un cuenco cuadrático un paso alcanza el mínimo",
  "the curvature is used as it is (0): it then goes to saddles and maxima too":
    "la curvatura se usa tal cual (0): entonces va también a puntos de silla y máximos",
  "Divides each coordinate's averaged gradient by its curvature, and moves it by lr at most.":
    "Divide el gradiente promediado de cada coordenada por su curvatura, y la mueve lr como mucho.",
  "curvatures differ from coordinate to coordinate": "las curvaturas difieren de una coordenada a otra",
  "a valley lies across the axes: curvature between coordinates is not seen":
    "un valle cruza los ejes en diagonal: la curvatura entre coordenadas no se ve",
};
