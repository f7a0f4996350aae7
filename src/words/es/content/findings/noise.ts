/** Spanish for the findings about noise, batches and schedules. */
export const noise = {
  "Noise, batches and schedules": "Ruido, lotes y programas de la tasa",

  "The noise floor of SGD": "El suelo de ruido de SGD",
  "With a constant learning rate and noisy gradients the loss stops falling at a height that grows with the learning rate.":
    "Con una tasa de aprendizaje constante y gradientes ruidosos la pérdida deja de bajar a una altura que crece con la tasa de aprendizaje.",
  "Two learning rates, two floors, with nine seeds":
    "Dos tasas de aprendizaje, dos suelos, con nueve semillas",
  "The loss from step 500 on, over 20 seeds, was {small}, {middle} and {large} times lr·σ²/(2(2 − lr·λ)) a coordinate for lr·λ = 0.1, 0.5 and 1.5, and with heavy ball, β = 0.9, {heavyBall} times its formula.":
    "La pérdida desde el paso 500, con 20 semillas, fue {small}, {middle} y {large} veces lr·σ²/(2(2 − lr·λ)) por coordenada para lr·λ = 0,1, 0,5 y 1,5, y con la bola pesada, β = 0,9, {heavyBall} veces su fórmula.",
  "The stationary loss a coordinate is lr·σ²/(2(2 − lr·λ)); with heavy ball lr·σ²(1 + β)/(2(1 − β)(2(1 + β) − lr·λ)). For small lr it is proportional to lr.":
    "La pérdida estacionaria por coordenada es lr·σ²/(2(2 − lr·λ)); con la bola pesada, lr·σ²(1 + β)/(2(1 − β)(2(1 + β) − lr·λ)). Para lr pequeño es proporcional a lr.",
  "The bowl, the settings and the figures.": "El cuenco, los valores y las cifras.",
  "The stationary distribution, from which the formulas follow.":
    "La distribución estacionaria, de la que se siguen las fórmulas.",
  "A quadratic with the same noise everywhere. The noise of batches shrinks where all samples fit, and then there is no floor. A falling learning rate removes it.":
    "Una cuadrática con el mismo ruido en todas partes. El ruido de los lotes disminuye donde todas las muestras se ajustan, y entonces no hay suelo. Una tasa de aprendizaje decreciente lo elimina.",

  "A river valley: why the loss drops when the learning rate falls":
    "El valle de un río: por qué la pérdida cae cuando baja la tasa de aprendizaje",
  "A large constant learning rate travels far along the river but stays up on its hills; a short decay at the end comes down and beats both a constant rate and a cosine.":
    "Una tasa de aprendizaje constante y grande llega lejos a lo largo del río, pero se queda en lo alto de sus laderas; un breve descenso de la tasa al final baja hasta él y supera tanto a una tasa constante como a un coseno.",
  "Constant, warmup–stable–decay and cosine, with fifteen seeds":
    "Constante, warmup–stable–decay y coseno, con quince semillas",
  "Over 100 seeds the loss before the decay was {before}, of which {hills} is height over the river. It ended at {wsd} with decay, {constant} with the constant rate and {cosine} with the cosine.":
    "Con 100 semillas la pérdida antes de bajar la tasa fue {before}, de la que {hills} es altura sobre el río. Terminó en {wsd} bajando la tasa, en {constant} con la tasa constante y en {cosine} con el coseno.",
  "The authors explain warmup–stable–decay by such a valley, with theorems and language models of up to 1.2 billion parameters.":
    "Los autores explican warmup–stable–decay con un valle así, con teoremas y modelos de lenguaje de hasta 1200 millones de parámetros.",
  "The valley’s formula, noise and figures; the order of the three schedules is ours.":
    "La fórmula del valle, el ruido y las cifras; el orden de los tres programas es nuestro.",
  "The picture of the valley, and the evidence in language models.":
    "La imagen del valle y la evidencia en modelos de lenguaje.",
  "A cosine with a larger rate or more steps does better: here it is slow along the river for half of the run. Which schedule wins at scale depends on the length of the run; the differences there are small.":
    "Un coseno con una tasa mayor o con más pasos lo hace mejor: aquí avanza despacio por el río durante la mitad de la ejecución. Qué programa gana a gran escala depende de la duración de la ejecución; allí las diferencias son pequeñas.",

  "A cooldown is worth more than averaging, here": "Un enfriamiento vale más que promediar, aquí",
  "On a convex surface with noise, letting the learning rate fall to 0 ends far below a constant rate, and below the average of the path too.":
    "En una superficie convexa con ruido, dejar que la tasa de aprendizaje baje a 0 termina muy por debajo de una tasa constante, y también por debajo de la media de la trayectoria.",
  "Constant rate, cosine and Schedule-Free, with nine seeds":
    "Tasa constante, coseno y Schedule-Free, con nueve semillas",
  "Mean loss after 1,000 steps, each at its best learning rate: constant {constant}, average of the path {averaging}, Schedule-Free {scheduleFree}, warmup–stable–decay {wsd}, linear {linear}, cosine {annealed}.":
    "Pérdida media después de 1000 pasos, cada uno con su mejor tasa de aprendizaje: constante, {constant}; media de la trayectoria, {averaging}; Schedule-Free, {scheduleFree}; warmup–stable–decay, {wsd}; lineal, {linear}; coseno, {annealed}.",
  "Schaipp et al. show that a cooldown removes the logarithmic term of the bound for the last step. Defazio et al. find Schedule-Free as good as or better than schedules.":
    "Schaipp et al. muestran que un enfriamiento elimina el término logarítmico de la cota del último paso. Defazio et al. encuentran que Schedule-Free es tan bueno como los programas de la tasa o mejor.",
  "The surface |x| + 0.3·|y|, the learning rates tried, and the order found.":
    "La superficie |x| + 0,3·|y|, las tasas de aprendizaje probadas y el orden encontrado.",
  "The bounds, and experiments with large models.": "Las cotas y los experimentos con modelos grandes.",
  "Our toy differs from Defazio et al., who find Schedule-Free at least as good in training networks: two dimensions and a known number of steps favour a cooldown.":
    "Nuestro modelo de juguete difiere de Defazio et al., que encuentran Schedule-Free al menos igual de bueno al entrenar redes: dos dimensiones y un número de pasos conocido favorecen un enfriamiento.",

  "AdamW’s weights are an average over 1/(lr·λ) steps": "Los pesos de AdamW son una media de 1/(lr·λ) pasos",
  "Weight decay makes AdamW’s weights a moving average of its updates over 1/(lr·λ) steps; pure noise then keeps them near the size √(lr/2λ).":
    "El decaimiento de pesos convierte los pesos de AdamW en una media móvil de sus actualizaciones durante 1/(lr·λ) pasos; el ruido puro los mantiene entonces cerca del tamaño √(lr/2λ).",
  "1,024 weights moved by noise and decay alone": "1024 pesos movidos solo por el ruido y el decaimiento",
  "The weights’ root mean square was {slow}, {middle} and {fast} times √(lr/2λ) for lr·λ = 0.001, 0.01 and 0.1, at most {percent} % from the exact formula.":
    "La media cuadrática de los pesos fue {slow}, {middle} y {fast} veces √(lr/2λ) para lr·λ = 0,001, 0,01 y 0,1, a lo sumo a un {percent} % de la fórmula exacta.",
  "Wang & Aitchison read AdamW’s weights as an average with the time scale 1/(lr·λ); Kosson et al. derive the size at which noise and decay balance. Exactly: 0.996, 0.958 and 0.726.":
    "Wang y Aitchison interpretan los pesos de AdamW como una media con la escala de tiempo 1/(lr·λ); Kosson et al. deducen el tamaño en el que el ruido y el decaimiento se equilibran. Con exactitud: 0,996, 0,958 y 0,726.",
  "The pure noise, the exact formula for β₁ = 0.9, and the figures.":
    "El ruido puro, la fórmula exacta para β₁ = 0,9 y las cifras.",
  "The time scale and the balance, and what follows for scaling.":
    "La escala de tiempo y el equilibrio, y lo que se sigue para escalar.",
  "Gradients without signal, and β₂ near 1, so that each update has unit size. After fewer than some 5/(lr·λ) steps the balance is not reached. With lr·λ near 1 the formula √(lr/2λ) is too large.":
    "Gradientes sin señal y β₂ cercana a 1, de modo que cada actualización tiene tamaño unidad. Con menos de unos 5/(lr·λ) pasos no se alcanza el equilibrio. Con lr·λ cercano a 1 la fórmula √(lr/2λ) da un valor demasiado grande.",

  "The critical batch size": "El tamaño de lote crítico",
  "The best learning rate of a step grows with the batch size, but only up to a critical size, beyond which larger batches hardly help.":
    "La mejor tasa de aprendizaje de un paso crece con el tamaño del lote, pero solo hasta un tamaño crítico, a partir del cual los lotes mayores apenas ayudan.",
  "Single samples: the smallest of three learning rates ends lowest":
    "Muestras sueltas: la menor de tres tasas de aprendizaje termina más abajo",
  "Batches of 128: the larger ones do": "Lotes de 128: lo hacen las mayores",
  "The critical size B is {noise} here. The best rate of one step was {one}, {eight}, {thirtyTwo} and {many} times ε with batches of 1, 8, 32 and 128: at most {percent} % from 1/(1 + B/batch).":
    "Aquí el tamaño crítico B es {noise}. La mejor tasa de un paso fue {one}, {eight}, {thirtyTwo} y {many} veces ε con lotes de 1, 8, 32 y 128: a lo sumo a un {percent} % de 1/(1 + B/lote).",
  "The best rate of a step is ε/(1 + B/batch) with ε = |G|²/GᵀHG and the noise scale B = tr(HΣ)/GᵀHG, G being the gradient, H the Hessian and Σ the covariance of a sample’s gradient.":
    "La mejor tasa de un paso es ε/(1 + B/lote) con ε = |G|²/GᵀHG y la escala de ruido B = tr(HΣ)/GᵀHG, donde G es el gradiente, H la hessiana y Σ la covarianza del gradiente de una muestra.",
  "The quadratic, and the fit of the mean loss after one step over 400 seeds.":
    "La cuadrática y el ajuste de la pérdida media después de un paso con 400 semillas.",
  "The formula, and noise scales of many tasks, from images to games.":
    "La fórmula y las escalas de ruido de muchas tareas, de imágenes a juegos.",
  "It is the greedy rate of one step of plain SGD, not the best constant rate of a run, and not Adam’s. The noise scale grows during training as the gradient shrinks.":
    "Es la tasa voraz de un solo paso de SGD simple, no la mejor tasa constante de una ejecución, ni la de Adam. La escala de ruido crece durante el entrenamiento a medida que el gradiente disminuye.",

  "β₂ counts samples, not steps": "β₂ cuenta muestras, no pasos",
  "A β₂ that suits batches of 64 is too short a memory for single samples: β₂^(1/64), which averages over as many samples, ends closer to the minimum.":
    "Una β₂ que conviene a lotes de 64 es una memoria demasiado corta para muestras sueltas: β₂^(1/64), que promedia el mismo número de muestras, termina más cerca del mínimo.",
  "Single samples, β₂ = 0.95 and 0.95^(1/64)": "Muestras sueltas, β₂ = 0,95 y 0,95^(1/64)",
  "Batches of 64": "Lotes de 64",
  "Above the least loss of 0.04, with single samples: {short} with β₂ = 0.95, {long} with 0.9992. With batches of 8: {shortOf8} and {longOf8}; of 64: {shortOf64} and {longOf64}.":
    "Por encima de la pérdida mínima de 0,04, con muestras sueltas: {short} con β₂ = 0,95 y {long} con 0,9992. Con lotes de 8: {shortOf8} y {longOf8}; de 64: {shortOf64} y {longOf64}.",
  "The authors train language models with small batches down to one, and find that β₂’s half-life should be fixed in tokens: β₂^(B/B₀) for B₀ → B.":
    "Los autores entrenan modelos de lenguaje con lotes pequeños, incluso de una sola muestra, y encuentran que la semivida de β₂ debe fijarse en tokens: β₂^(B/B₀) para B₀ → B.",
  "The sparse regression with skewed noise, one reason why the rule helps, and the figures.":
    "La regresión dispersa con ruido asimétrico, una razón por la que la regla ayuda, y las cifras.",
  "The rule, and its evidence in language models.": "La regla y la evidencia en modelos de lenguaje.",
  "With noise that is symmetric about its mean there is nearly no difference here. With batches of 8 or more both are near the minimum.":
    "Con un ruido simétrico respecto de su media apenas hay diferencia aquí. Con lotes de 8 o más ambas están cerca del mínimo.",
};
