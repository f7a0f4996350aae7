/** Spanish for the beginnings of the notes on optimizers, addons and schedules, which the picker shows. */
export const openings = {
  "Steps along a mix of the gradient and its exponential average":
    "Da el paso según una mezcla del gradiente y su promedio exponencial",
  "Steps against the gradient": "Da el paso contra el gradiente",
  "Divides like Adam by the root of averaged squared gradients, but keeps of a weight matrix one average for each row and one for each column, whose product stands for the rest":
    "Divide como Adam por la raíz de los gradientes al cuadrado promediados, pero guarda de una matriz de pesos un promedio por fila y otro por columna, cuyo producto sustituye al resto",
  "Adam that divides by how far the gradient strays from its average instead of by its size":
    "Adam que divide por lo que el gradiente se aparta de su promedio, en lugar de por su tamaño",
  "Adam whose effective learning rate, coordinate by coordinate, is held between two bounds that close in on finalLr":
    "Adam cuya tasa de aprendizaje efectiva se mantiene, coordenada a coordenada, entre dos límites que se cierran sobre finalLr",
  "Scales each step by the size of recent steps over that of recent gradients, so that no learning rate is needed":
    "Escala cada paso con el tamaño de los pasos recientes entre el de los gradientes recientes, de modo que no hace falta tasa de aprendizaje",
  "Divides by the root of the sum of all squared gradients so far, coordinate by coordinate":
    "Divide por la raíz de la suma de todos los gradientes al cuadrado hasta ahora, coordenada a coordenada",
  "Divides an average of the gradient by the root of an average of its square, coordinate by coordinate":
    "Divide un promedio del gradiente por la raíz de un promedio de su cuadrado, coordenada a coordenada",
  "Adam with the largest recent gradient in place of the root mean square":
    "Adam con el mayor gradiente reciente en lugar de la media cuadrática",
  "Adam with weight decay apart from the gradient": "Adam con decaimiento de pesos aparte del gradiente",
  "Adam with Nesterov's look-ahead made from how the gradient changes":
    "Adam con la anticipación de Nesterov hecha a partir de cómo cambia el gradiente",
  "Adam with Nesterov's momentum": "Adam con momento de Nesterov",
  "Adam with each average mixed with the value it averages":
    "Adam con cada promedio mezclado con el valor que promedia",
  "Adam with a warmup that follows from β₂": "Adam con un calentamiento que se deduce de β₂",
  "Divides the gradient by the root of an average of its square, coordinate by coordinate":
    "Divide el gradiente por la raíz de un promedio de su cuadrado, coordenada a coordenada",
  "Adam whose second moment moves towards g² by steps of (1 − β₂)·g², whatever the distance":
    "Adam cuyo segundo momento se acerca a g² en pasos de (1 − β₂)·g², sea cual sea la distancia",
  "Moves every coordinate by lr against the sign of a mix of average and gradient, and lets the average that it keeps forget more slowly than the one it steps by":
    "Mueve cada coordenada lr contra el signo de una mezcla de promedio y gradiente, y hace que el promedio que guarda olvide más despacio que el que usa para el paso",
  "Takes only the gradient's sign": "Toma solo el signo del gradiente",
  "Moves every coordinate by exactly lr against the sign of its gradient, however small that is":
    "Mueve cada coordenada exactamente lr contra el signo de su gradiente, por pequeño que sea",
  "signSGD with momentum": "signSGD con momento",
  "SGD that keeps, besides p, the average a of where it has been since step t0":
    "SGD que guarda, además de p, el promedio a de dónde ha estado desde el paso t0",
  "AdamW in which the average of the path takes the place of both momentum and a falling learning rate":
    "AdamW en el que el promedio del recorrido ocupa el lugar del momento y de una tasa de aprendizaje decreciente",
  "Three sequences": "Tres sucesiones",
  "Takes Adam's direction and gives it, tensor by tensor, the length lr·‖p‖":
    "Toma la dirección de Adam y le da, tensor a tensor, la longitud lr·‖p‖",
  "SGD with momentum whose gradient is given, tensor by tensor, the length trustCoefficient·‖p‖":
    "SGD con momento a cuyo gradiente se le da, tensor a tensor, la longitud trustCoefficient·‖p‖",
  "SGD that finds its learning rate": "SGD que encuentra su tasa de aprendizaje",
  "Adam that finds its learning rate": "Adam que encuentra su tasa de aprendizaje",
  "Takes the momentum of a weight matrix apart into its singular directions and steps along all of them alike, the rare ones as far as the strong one":
    "Descompone el momento de una matriz de pesos en sus direcciones singulares y avanza por igual en todas, en las raras tanto como en la fuerte",
  "Gathers which rows and which columns of a weight matrix have had large gradients together, and divides by the fourth root of each":
    "Reúne qué filas y qué columnas de una matriz de pesos han tenido juntas gradientes grandes, y divide por la raíz cuarta de cada suma",
  "Adam, but not along the weights themselves": "Adam, pero no en la dirección de los pesos mismos",
  "Keeps a part of the last direction, so much that on a quadratic the new one undoes nothing of what the old ones gained":
    "Conserva una parte de la última dirección, tanta que en una cuadrática la nueva no deshace nada de lo que ganaron las anteriores",
  "Learns the curvature from how the gradient changed over the last steps, and steps as Newton's method would with that":
    "Aprende la curvatura de cómo cambió el gradiente en los últimos pasos, y da los pasos que daría con ella el método de Newton",
  "Takes the loss for what it is, a sum of squares, and each residual for linear in the parameters (Gauss–Newton)":
    "Toma la pérdida por lo que es, una suma de cuadrados, y cada residuo por lineal en los parámetros (Gauss–Newton)",
  "Steps to where the quadratic with the loss's gradient and second derivatives is stationary":
    "Va adonde es estacionaria la cuadrática con el gradiente y las segundas derivadas de la pérdida",
  "Divides the averaged gradient by an average of the curvature, coordinate by coordinate, and cuts what comes out to −1 to 1":
    "Divide el gradiente promediado por un promedio de la curvatura, coordenada a coordenada, y recorta el resultado a entre −1 y 1",
  "Stands still for k − 1 steps and makes an update at the k-th, with the mean of the k gradients":
    "Espera k − 1 pasos y en el k-ésimo hace una actualización, con la media de los k gradientes",
  "A gradient that is longer than the bound, over all parameters together, is shortened to it and keeps its direction":
    "Un gradiente más largo que el límite, sobre todos los parámetros juntos, se acorta hasta él y conserva su dirección",
  "Each component of the gradient is cut to the bound by itself":
    "Cada componente del gradiente se recorta al límite por separado",
  "Keeps slow weights": "Guarda pesos lentos",
  "Sharpness-aware minimisation": "Minimización consciente de la curvatura máxima (sharpness)",
  "Begins with a part of the learning rate and rises to the whole in a straight line, f₀ + (1 − f₀)·t/W after t updates":
    "Empieza con una parte de la tasa de aprendizaje y sube a la totalidad en línea recta, f₀ + (1 − f₀)·t/W tras t actualizaciones",
  "Begins with a part of the learning rate and jumps to all of it":
    "Empieza con una parte de la tasa de aprendizaje y salta a la totalidad",
  "Half a cosine from the optimizer's own learning rate down to ηₘᵢₙ":
    "Medio coseno desde la tasa de aprendizaje del optimizador hasta ηₘᵢₙ",
  "Swings between two learning rates in straight lines":
    "Oscila entre dos tasas de aprendizaje en líneas rectas",
  "Multiplies the learning rate by γ at every update":
    "Multiplica la tasa de aprendizaje por γ en cada actualización",
  "A straight line from one part of the learning rate to another, which then stays":
    "Una recta de una parte de la tasa de aprendizaje a otra, que luego se mantiene",
  "Multiplies the learning rate by γ at each milestone, in whatever order they are given":
    "Multiplica la tasa de aprendizaje por γ en cada hito, sea cual sea el orden en que se den",
  "Rises along half a cosine to a learning rate that would be too high to begin with, then falls to next to nothing":
    "Sube por medio coseno hasta una tasa de aprendizaje que sería demasiado alta para empezar, y luego baja casi a cero",
  "Falls to 0 over T updates like a power of the part that is left":
    "Baja a 0 en T actualizaciones como una potencia de la parte que queda",
  "Multiplies the learning rate by γ after every s updates":
    "Multiplica la tasa de aprendizaje por γ cada s actualizaciones",
  "Cosine annealing that jumps back up to the whole learning rate and begins again, each time over as many updates or over more":
    "Recocido de coseno que vuelve a saltar a la tasa de aprendizaje completa y empieza de nuevo, cada vez durante las mismas actualizaciones o durante más",
  "Rises in a straight line, stays, and falls at the end alone, so that how long it stays need not be known in advance":
    "Sube en línea recta, se mantiene y solo baja al final, de modo que no hace falta saber de antemano cuánto se mantiene",
};
