/** Spanish for the findings about Adam, sign descent and Muon. */
export const adam = {
  "Adam, sign descent and Muon": "Adam, descenso de signo y Muon",

  "Without bias correction Adam starts too fast": "Sin corrección del sesgo Adam empieza demasiado rápido",
  "Adam’s averages begin at 0; without the correction for that its first steps are several times too long, at the default betas.":
    "Las medias de Adam empiezan en 0; sin la corrección de ese sesgo sus primeros pasos son varias veces más largos de lo debido, con los valores por defecto de las betas.",
  "Adam without and with bias correction on a constant slope":
    "Adam sin corrección del sesgo y con ella en una pendiente constante",
  "The first step was {first} times as long, step {longestAt} {longest} times, and steps were more than 1.1 times as long until step {until}. With β₂ = 0.99 the first step had factor {firstAt099}, with 0.95 {firstAt095}.":
    "El primer paso fue {first} veces más largo; el paso {longestAt}, {longest} veces, y los pasos fueron más de 1,1 veces más largos hasta el paso {until}. Con β₂ = 0,99 el primer paso tuvo un factor de {firstAt099}; con 0,95, de {firstAt095}.",
  "The paper introduces the correction and shows that training with β₂ near 1 can diverge without it. The factor of step t is (1 − β₁ᵗ)/√(1 − β₂ᵗ): √10 = 3.16 for the first.":
    "El artículo presenta la corrección y muestra que, sin ella, el entrenamiento con β₂ cercana a 1 puede divergir. El factor del paso t es (1 − β₁ᵗ)/√(1 − β₂ᵗ): √10 = 3,16 en el primero.",
  "The constant slope, on which the factor is exact, and the figures.":
    "La pendiente constante, en la que el factor es exacto, y las cifras.",
  "The correction and its reason.": "La corrección y su razón.",
  "A constant gradient much larger than eps. At β₂ = 0.99 the first step is right by coincidence, below that the first steps are too short; warmup hides the effect either way.":
    "Un gradiente constante mucho mayor que eps. Con β₂ = 0,99 el primer paso es correcto por casualidad; por debajo, los primeros pasos son demasiado cortos; el calentamiento (warmup) oculta el efecto en ambos casos.",

  "Adam’s three regimes on a degenerate minimum": "Los tres regímenes de Adam en un mínimo degenerado",
  "Where the curvature vanishes at the minimum, Adam either converges exponentially, or falls and spikes in turn, or oscillates like sign descent: β₁ and β₂ decide which.":
    "Donde la curvatura se anula en el mínimo, Adam converge exponencialmente, o alterna descensos y picos, u oscila como el descenso de signo: β₁ y β₂ deciden cuál de las tres cosas.",
  "β₂ = 0.95, 0.895 and 0.8 beside gradient descent": "β₂ = 0,95, 0,895 y 0,8 junto al descenso de gradiente",
  "β₂ = 0.95 ended at x = {stableEnd}, each step smaller by β₂^¼ (the measured rate is {stableRate} times that). β₂ = 0.895 fell to {deepest} and jumped back to {back}. β₂ = 0.8 swung, in any 500 steps, as far as {smallestSwing} to {largestSwing}. Gradient descent ended at {descentEnd}.":
    "β₂ = 0,95 terminó en x = {stableEnd}, y cada paso la multiplicó por β₂^¼ (el ritmo medido es {stableRate} veces ese). β₂ = 0,895 bajó hasta {deepest} y volvió a saltar hasta {back}. β₂ = 0,8 osciló, en 500 pasos cualesquiera, hasta una distancia de {smallestSwing} a {largestSwing}. El descenso de gradiente terminó en {descentEnd}.",
  "The authors derive the regimes for xᵏ/k and draw their phase diagram. Gradient descent’s rate is t^(−1/(k − 2)): here x = 1/√(1 + 2·lr·t) = 0.0909.":
    "Los autores deducen los regímenes para xᵏ/k y dibujan su diagrama de fases. El ritmo del descenso de gradiente es t^(−1/(k − 2)): aquí x = 1/√(1 + 2·lr·t) = 0,0909.",
  "The settings and figures; eps is 0.": "Los valores y las cifras; eps es 0.",
  "The three regimes, their limits and the rate β₂^¼ for x⁴/4.":
    "Los tres regímenes, sus límites y el ritmo β₂^¼ para x⁴/4.",
  "With the default eps of 1e−8 the regimes end where √v comes near eps, at x of about 1e−5. The minimum must be degenerate: on a parabola Adam does not converge like this.":
    "Con el eps por defecto de 1e−8 los regímenes terminan donde √v se acerca a eps, con x cerca de 1e−5. El mínimo debe ser degenerado: en una parábola Adam no converge así.",

  "Adam spikes on a plain parabola": "Adam da picos en una simple parábola",
  "Near a minimum Adam’s second moment forgets the large gradients of the past, its steps grow, and at last the loss jumps: without noise, on a parabola.":
    "Cerca de un mínimo el segundo momento de Adam olvida los gradientes grandes del pasado, sus pasos crecen y al final la pérdida salta: sin ruido, en una parábola.",
  "Adam on x²/2: quiet for a thousand steps, then a spike":
    "Adam en x²/2: tranquilo durante mil pasos y luego un pico",
  "The preconditioned curvature passed 2/lr at step {crossing}. From step 400 to 1,000 the loss was below {quiet}; it exceeded 1 at step {spike} and rose to {height}.":
    "La curvatura precondicionada pasó de 2/lr en el paso {crossing}. Del paso 400 al 1000 la pérdida estuvo por debajo de {quiet}; pasó de 1 en el paso {spike} y subió hasta {height}.",
  "The authors explain such spikes by a preconditioned sharpness beyond 2/lr that lasts, on quadratics, small networks and Transformers.":
    "Los autores explican esos picos por una curvatura máxima precondicionada que se mantiene por encima de 2/lr, en cuadráticas, redes pequeñas y Transformers.",
  "The setting and figures.": "El planteamiento y las cifras.",
  "The mechanism, and its evidence in large networks.": "El mecanismo y la evidencia en redes grandes.",
  "Without momentum (β₁ = 0) and noise. Rounding and eps move the spike by some steps. Noise keeps the second moment up, and a smaller β₂ lets it follow the gradient.":
    "Sin momento (β₁ = 0) y sin ruido. El redondeo y eps desplazan el pico algunos pasos. El ruido mantiene alto el segundo momento, y una β₂ menor deja que siga al gradiente.",

  "Adam depends on the axes, gradient descent does not":
    "Adam depende de los ejes; el descenso de gradiente, no",
  "Turning a ravine against the axes makes Adam several times slower; gradient descent takes the same number of steps at every angle.":
    "Girar un barranco respecto de los ejes hace a Adam varias veces más lento; el descenso de gradiente da el mismo número de pasos con cualquier ángulo.",
  "A ravine at 45°": "Un barranco a 45°",
  "The same along the axes": "El mismo a lo largo de los ejes",
  "Gradient descent took {descent} steps to a loss of 1e−6, at every angle.":
    "El descenso de gradiente necesitó {descent} pasos hasta una pérdida de 1e−6, con cualquier ángulo.",
  "Gradient descent took {descent} steps to a loss of 1e−6, and {spread} more at other angles.":
    "El descenso de gradiente necesitó {descent} pasos hasta una pérdida de 1e−6, y {spread} más con otros ángulos.",
  "Adam took {along} along the axes and {across} at 45° with lr 0.1, and {slowAlong} and {slowAcross} with lr 0.01.":
    "Adam necesitó {along} a lo largo de los ejes y {across} a 45° con lr 0,1, y {slowAlong} y {slowAcross} con lr 0,01.",
  "Adam trains Transformers less well when their parameters are rotated at random; some rotations with structure keep or even improve it.":
    "Adam entrena peor los Transformers cuando sus parámetros se giran al azar; algunos giros con estructura conservan el resultado o incluso lo mejoran.",
  "The bowl of ratio 100, the learning rates and all figures.":
    "El cuenco de razón 100, las tasas de aprendizaje y todas las cifras.",
  "The dependence of Adam in networks, and which rotations matter.":
    "La dependencia de Adam en las redes y qué giros importan.",
  "A rotation does not always harm: on Transformers some help Adam. The axes of a network’s weights are no eigenvectors of its Hessian, as those of this bowl are at 0°.":
    "Un giro no siempre perjudica: en los Transformers algunos ayudan a Adam. Los ejes de los pesos de una red no son autovectores de su hessiana, como sí lo son los de este cuenco a 0°.",

  "Blocks of unlike curvature widen Adam’s lead":
    "Los bloques de curvatura distinta aumentan la ventaja de Adam",
  "If each block of the Hessian has curvatures of one size, and the blocks differ, Adam is far ahead of gradient descent; with the same curvatures mixed in every block its lead shrinks.":
    "Si cada bloque de la hessiana tiene curvaturas de un mismo tamaño y los bloques difieren entre sí, Adam va muy por delante del descenso de gradiente; con las mismas curvaturas mezcladas en cada bloque su ventaja se reduce.",
  "Unlike blocks": "Bloques distintos",
  "The same curvatures in every block": "Las mismas curvaturas en cada bloque",
  "To a millionth of the loss gradient descent took {unlikeDescent} steps with unlike blocks and {likeDescent} with like ones; Adam took {unlikeAdam} and {likeAdam}. Its lead shrank {shrinks} times.":
    "Hasta una millonésima de la pérdida el descenso de gradiente necesitó {unlikeDescent} pasos con bloques distintos y {likeDescent} con bloques iguales; Adam necesitó {unlikeAdam} y {likeAdam}. Su ventaja se redujo {shrinks} veces.",
  "On a quadratic with like blocks the authors find Adam on a par with gradient descent, with unlike blocks far ahead; the Hessians of Transformers have unlike blocks.":
    "En una cuadrática con bloques iguales los autores encuentran a Adam a la par del descenso de gradiente; con bloques distintos, muy por delante; las hessianas de los Transformers tienen bloques distintos.",
  "The quadratic of nine dimensions, and the figures. All eigenvalues are the same in both cases.":
    "La cuadrática de nueve dimensiones y las cifras. Todos los autovalores son los mismos en ambos casos.",
  "The explanation, and measurements of the Hessians of networks.":
    "La explicación y las mediciones de las hessianas de redes.",
  "With like blocks our Adam is still ahead, unlike the paper’s. A learning rate for each block would make gradient descent fast too. Adam’s two learning rates were tried, no more.":
    "Con bloques iguales nuestro Adam aún va por delante, a diferencia del del artículo. Una tasa de aprendizaje por bloque haría rápido también al descenso de gradiente. Con Adam se probaron dos tasas de aprendizaje y no más.",

  "Rare classes: gradient descent learns them last":
    "Clases raras: el descenso de gradiente las aprende al final",
  "Where classes follow Zipf’s law, gradient descent learns the frequent ones first; Adam and sign descent learn all of them at the same pace.":
    "Donde las clases siguen la ley de Zipf, el descenso de gradiente aprende primero las frecuentes; Adam y el descenso de signo las aprenden todas al mismo ritmo.",
  "The loss of each of 64 classes": "La pérdida de cada una de 64 clases",
  "After 1,000 steps the rarest class had {descent} times the loss of the commonest with gradient descent (slope {slope} over the frequency, both as logarithms), {adam} times with Adam and {sign} times with sign descent. The mean loss was {descentMean} with gradient descent and {adamMean} with Adam.":
    "Después de 1000 pasos la clase más rara tenía {descent} veces la pérdida de la más frecuente con el descenso de gradiente (pendiente {slope} respecto de la frecuencia, ambas como logaritmos), {adam} veces con Adam y {sign} veces con el descenso de signo. La pérdida media fue {descentMean} con el descenso de gradiente y {adamMean} con Adam.",
  "The authors prove for a softmax regression that gradient flow learns class k in a time proportional to 1/frequency, sign descent all at once; slope −1 in theory.":
    "Los autores demuestran, para una regresión softmax, que el flujo de gradiente aprende la clase k en un tiempo proporcional a 1/frecuencia, y el descenso de signo todas a la vez; pendiente −1 en teoría.",
  "The regression with one-hot inputs, 64 classes, learning rates and figures.":
    "La regresión con entradas one-hot, las 64 clases, las tasas de aprendizaje y las cifras.",
  "The explanation, proofs for the flows, and experiments with language models.":
    "La explicación, las demostraciones para los flujos y los experimentos con modelos de lenguaje.",
  "Here gradient descent’s mean loss is the lower one: the ratio is the point, not who wins. Proved for the flows; for Adam it is an observation. In language models most of the loss is in rare words.":
    "Aquí la pérdida media del descenso de gradiente es la menor: lo que importa es el cociente, no quién gana. Está demostrado para los flujos; para Adam es una observación. En los modelos de lenguaje la mayor parte de la pérdida está en las palabras raras.",

  "In an associative memory gradient descent learns facts in the order of their frequency; Muon, whose step is equally long in every direction, learns all at about the same time.":
    "En una memoria asociativa el descenso de gradiente aprende los hechos en el orden de su frecuencia; Muon, cuyo paso es igual de largo en todas las direcciones, los aprende todos casi al mismo tiempo.",
  "Eight facts by Zipf’s law": "Ocho hechos según la ley de Zipf",
  "Gradient descent learned the commonest of eight facts in step {descentFirst} and the rarest in step {descentLast}, all in the order of their frequency. Muon learned them between step {muonFirst} and {muonLast}.":
    "El descenso de gradiente aprendió el más frecuente de ocho hechos en el paso {descentFirst} y el más raro en el paso {descentLast}, todos en el orden de su frecuencia. Muon los aprendió entre el paso {muonFirst} y el {muonLast}.",
  "Gradient descent learned the commonest of eight facts in step {descentFirst} and the rarest in step {descentLast}, not all in the order of their frequency. Muon learned them between step {muonFirst} and {muonLast}.":
    "El descenso de gradiente aprendió el más frecuente de ocho hechos en el paso {descentFirst} y el más raro en el paso {descentLast}, no todos en el orden de su frecuencia. Muon los aprendió entre el paso {muonFirst} y el {muonLast}.",
  "Both papers prove for linear associative memories that Muon’s progress is even over frequent and rare facts, and show it in language models.":
    "Ambos artículos demuestran, para memorias asociativas lineales, que el progreso de Muon es parejo entre los hechos frecuentes y los raros, y lo muestran en modelos de lenguaje.",
  "Squared error, orthonormal keys, eight facts and the figures; the papers have cross-entropy.":
    "El error cuadrático, las claves ortonormales, los ocho hechos y las cifras; los artículos usan entropía cruzada.",
  "The proofs, and experiments with language models.":
    "Las demostraciones y los experimentos con modelos de lenguaje.",
  "Gradient descent learns the rarest fact no later than Muon here: an even pace is not a faster one. At scale the lead of matrix methods over a tuned AdamW shrinks, from 1.4 times as fast at 0.1 billion parameters to 1.1 times at 1.2 billion (Wen, Hall, Ma & Liang 2025).":
    "Aquí el descenso de gradiente no aprende el hecho más raro más tarde que Muon: un ritmo parejo no es un ritmo más rápido. A gran escala la ventaja de los métodos matriciales sobre un AdamW bien ajustado se reduce: de ser 1,4 veces más rápidos con 100 millones de parámetros a 1,1 veces con 1200 millones (Wen, Hall, Ma y Liang 2025).",

  "L2 is not weight decay under Adam": "Con Adam, L2 no es decaimiento de pesos",
  "Decay that is added to the gradient is divided by the gradient’s size like everything else: weights with large gradients hardly shrink, those with small ones vanish. AdamW shrinks all alike.":
    "El decaimiento que se suma al gradiente se divide entre el tamaño de este, como todo lo demás: los pesos con gradientes grandes apenas se encogen y los que los tienen pequeños se desvanecen. AdamW los encoge todos por igual.",
  "Adam and AdamW on noise of size 10 and 0.01": "Adam y AdamW con ruido de tamaño 10 y 0,01",
  "After 2,000 steps with lr 0.001 and λ 0.1, weights that began at 1 were {coupledNoisy} (noise 10) and {coupledQuiet} (noise 0.01) under Adam’s L2, {decoupledNoisy} and {decoupledQuiet} under AdamW.":
    "Después de 2000 pasos con lr 0,001 y λ 0,1, los pesos que empezaron en 1 valían {coupledNoisy} (ruido 10) y {coupledQuiet} (ruido 0,01) con el L2 de Adam, y {decoupledNoisy} y {decoupledQuiet} con AdamW.",
  "The authors show that the two differ for adaptive methods and propose decoupled decay: each step multiplies the weights by 1 − lr·λ, which makes 0.819 here.":
    "Los autores muestran que los dos difieren en los métodos adaptativos y proponen el decaimiento desacoplado: cada paso multiplica los pesos por 1 − lr·λ, lo que aquí da 0,819.",
  "Weights moved by noise and decay alone, and the figures.":
    "Los pesos movidos solo por el ruido y el decaimiento, y las cifras.",
  "The difference, AdamW, and that it trains networks better.":
    "La diferencia, AdamW y que este entrena mejor las redes.",
  "Where all gradients have a size near 1 both agree. For SGD the two are the same up to the learning rate’s factor.":
    "Donde todos los gradientes tienen un tamaño cercano a 1 ambos coinciden. Para SGD los dos son iguales salvo el factor de la tasa de aprendizaje.",
};
