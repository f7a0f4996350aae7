/** Spanish for the sentences of `coach`. */
export const coach = {
  Coach: "Tutor",
  "{owner}: advice": "{owner}: consejo",
  "{owner}: remark": "{owner}: observación",
  "Dismiss advice for {owner}": "Descartar el consejo para {owner}",
  Dismiss: "Descartar",
  "One more: dismiss this one to see it.": "Hay otro: descartar este para verlo.",
  "Chart the sharpness": "Trazar la curvatura máxima",
  "Chart the preconditioned sharpness": "Trazar la curvatura máxima precondicionada",
  "To try: {ideas}. Not yet tried.": "Por probar: {ideas}. Aún sin probar.",
  "To try: {ideas}. This could not be tried here.": "Por probar: {ideas}. Aquí no se pudo probar.",
  "{change} for {owner}": "{change} para {owner}",
  "Tried: {outcome}.": "Probado: {outcome}.",
  "Not tried: it takes too long here.": "Sin probar: aquí tarda demasiado.",
  "Tried, no better: {ideas}.": "Probado sin mejora: {ideas}.",
  "{finding} {change}: {outcome}.": "{finding} {change}: {outcome}.",
  "holds, {ending}": "se mantiene estable, {ending}",
  "does not fall, {ending}": "no desciende, {ending}",
  "diverges at step {step}": "diverge en el paso {step}",
  "stops at step {step}": "se detiene en el paso {step}",
  "mean loss {loss}": "pérdida media {loss}",
  "test loss {loss}": "pérdida de prueba {loss}",
  "mean test loss {loss}": "pérdida de prueba media {loss}",
  "loss {loss} at step {step}": "pérdida {loss} en el paso {step}",
  "{loss} above the minimum at step {step}": "{loss} por encima del mínimo en el paso {step}",
  "{ending} as before": "{ending}, igual que antes",
  "{ending} instead of {loss}": "{ending} en lugar de {loss}",
  "Use {name} {value}": "Usar {name} {value}",
  "a smaller lr": "un lr menor",
  "a larger lr": "un lr mayor",
  "lr in smaller steps": "lr en reducciones más finas",
  "Use momentum {value}, dampening 0": "Usar momentum {value}, dampening 0",
  "less momentum": "menos momento",
  "Use Adam, lr {lr}": "Usar Adam, lr {lr}",
  Adam: "Adam",
  "Add {addon}": "Añadir {addon}",
  clipping: "recorte",
  "cosine annealing": "recocido coseno",
  "Make {steps} steps": "Hacer {steps} pasos",
  "more steps": "más pasos",
  "fewer steps": "menos pasos",
  "Stop after {steps} {steps:step|steps}": "Terminar tras {steps} {steps:paso|pasos}",
  "Add noise {deviation}": "Añadir ruido {deviation}",
  "a start beside it": "un inicio junto a él",
  "another start": "otro inicio",
  "Start at ({x}, {y})": "Empezar en ({x}; {y})",
  "Use {activation} units": "Usar unidades {activation}",
  "leaky ReLU": "ReLU con fuga (leaky)",
  ReLU: "ReLU",
  "Begin with weights of scale {scale}": "Empezar con pesos de escala {scale}",
  "smaller first weights": "pesos iniciales menores",
  "Draw the first weights by {rule}": "Sortear los pesos iniciales con {rule}",
  "He’s rule": "la regla de He",
  "Make {samples} samples": "Generar {samples} muestras",
  "more samples": "más muestras",
  "less weight decay": "menos decaimiento de pesos",
  "no weight decay": "sin decaimiento de pesos",
  "a higher bound": "una cota mayor",
  "no clipping": "sin recorte",
  "Remove clipping": "Quitar el recorte",
  "a small eps": "un eps pequeño",
  "a larger eps": "un eps mayor",
  "an eps above 0": "un eps mayor que 0",
  "a smaller beta 2": "un beta 2 menor",
  "a shorter warmup": "un calentamiento más corto",
  "no warmup": "sin calentamiento",
  "Remove the warmup": "Quitar el calentamiento",
  "the schedule over all steps": "el programa a lo largo de todos los pasos",
  "a constant lr": "un lr constante",
  "Remove the schedule": "Quitar el programa de la tasa",
  "Stretch the schedule to all steps": "Extender el programa a todos los pasos",
  "its limit {limit}": "su límite {limit}",
  "2/lr = {limit}": "2/lr = {limit}",
  "At its edge of stability: the preconditioned sharpness came up to its limit {limit} by step {step} and stays near it, at {value}. The sharpness itself may still grow, as the preconditioner adapts (Cohen et al. 2022).":
    "En su borde de estabilidad: la curvatura máxima precondicionada subió hasta su límite {limit} hacia el paso {step} y se mantiene cerca de él, en {value}. La propia curvatura máxima puede seguir creciendo, ya que el precondicionador se adapta (Cohen et al. 2022).",
  "Spiked: as gradients became small, the second moment forgot the large ones. The preconditioned sharpness passed its limit at step {crossing} ({value} > {limit}), and the loss rose from {low} to {high} by step {step} (Bai et al. 2026).":
    "Un pico: cuando los gradientes se hicieron pequeños, el segundo momento olvidó los grandes. La curvatura máxima precondicionada superó su límite en el paso {crossing} ({value} > {limit}), y la pérdida subió de {low} a {high} hasta el paso {step} (Bai et al. 2026).",
  "Catapult: the sharpness at the start, {from}, is above {limit}, so the loss rose to {times} times its first value by step {step}. The long steps led to a flatter place, of sharpness {to}, where it falls (Lewkowycz et al. 2020).":
    "Catapulta: la curvatura máxima en el inicio, {from}, está por encima de {limit}, así que la pérdida subió hasta {times} veces su primer valor hacia el paso {step}. Los pasos largos llevaron a un lugar más plano, de curvatura máxima {to}, donde desciende (Lewkowycz et al. 2020).",
  "At the edge of stability: the sharpness came up to {limit} by step {step} and stays there, at {value}. Above it, steps overshoot and lead to a flatter place. The loss falls all the same (Cohen et al. 2021).":
    "En el borde de estabilidad: la curvatura máxima subió hasta {limit} hacia el paso {step} y se mantiene ahí, en {value}. Por encima, los pasos se exceden y llevan a un lugar más plano. La pérdida desciende de todos modos (Cohen et al. 2021).",
  "Clipping to {bound} shortened {share} of the gradients, whose mean norm is {norm}: the bound decides the length of the steps.":
    "El recorte a {bound} acortó el {share} de los gradientes, cuya norma media es {norm}: la cota decide la longitud de los pasos.",
  "{found} of the {units} units of hidden layer {layer} {found:is dead: it is|are dead: they are} 0 for every training sample, and no gradient passes {found:it|them}.":
    "{found} de las {units} unidades de la capa oculta {layer} {found:está muerta: vale|están muertas: valen} 0 para todas las muestras de entrenamiento, y ningún gradiente pasa por {found:ella|ellas}.",
  "{found} of the {units} units of hidden layer {layer} {found:is|are} saturated: for nearly every training sample the derivative of {activation} is below 5 % of its largest value, and hardly any gradient passes.":
    "{found} de las {units} unidades de la capa oculta {layer} {found:está saturada|están saturadas}: para casi todas las muestras de entrenamiento la derivada de {activation} está por debajo del 5 % de su valor máximo, y apenas pasa gradiente.",
  "This run would not have diverged at lr {rate}.": "Esta ejecución no habría divergido con lr {rate}.",
  "eps {eps} is larger than √v, which is at most {root} in the second half: the steps are nearly those of SGD with momentum and lr/eps = {rate}.":
    "eps {eps} es mayor que √v, que vale como mucho {root} en la segunda mitad: los pasos son casi los de SGD con momento y lr/eps = {rate}.",
  "The warmup takes {warmup} updates, of {steps} steps in all: until then lr was below its value.":
    "El calentamiento ocupa {warmup} actualizaciones, de {steps} pasos en total: hasta entonces lr estuvo por debajo de su valor.",
  "Noise keeps the loss {excess} above the minimum: the noise in the gradient is {noise}, and the gradient norm {gradient}.":
    "El ruido mantiene la pérdida {excess} por encima del mínimo: el ruido del gradiente es {noise}, y la norma del gradiente {gradient}.",
  "The noise of the batches keeps the loss at {excess}: the noise in the gradient is {noise}, and the gradient norm {gradient}.":
    "El ruido de los lotes mantiene la pérdida en {excess}: el ruido del gradiente es {noise}, y la norma del gradiente {gradient}.",
  "Noise keeps the loss at {excess}: the noise in the gradient is {noise}, and the gradient norm {gradient}.":
    "El ruido mantiene la pérdida en {excess}: el ruido del gradiente es {noise}, y la norma del gradiente {gradient}.",
  "Oscillates: {share} of the last steps raised the loss.":
    "Oscila: el {share} de los últimos pasos aumentó la pérdida.",
  "Oscillates: {share} of the last steps turned back.":
    "Oscila: el {share} de los últimos pasos dio media vuelta.",
  "Along the steepest direction (λ = {curvature}) lr·λ is {product}: above 1 each step overshoots the bottom.":
    "En la dirección más empinada (λ = {curvature}) lr·λ vale {product}: por encima de 1 cada paso rebasa el fondo.",
  "Overfits: after step {step} the test loss rose from {lowest} to {test}, by {rise}, while the training loss fell.":
    "Sobreajuste: tras el paso {step} la pérdida de prueba subió de {lowest} a {test}, un {rise}, mientras la de entrenamiento descendía.",
  "Hardly learns, on a plateau: after all steps {left} of the first loss are left, and in the second half it hardly fell.":
    "Apenas aprende, en una meseta: tras todos los pasos queda el {left} de la primera pérdida, y en la segunda mitad apenas descendió.",
  "Hardly moves, on a plateau: the gradient norm is {norm}, while the surface falls by {fall} per unit on average to the minimum, which is {away} away.":
    "Apenas se mueve, en una meseta: la norma del gradiente es {norm}, mientras que la superficie desciende en promedio {fall} por unidad hasta el mínimo, que está a {away}.",
  "Stays near the maximum {place}: the gradient norm is {norm}, and the surface falls in all directions.":
    "Permanece cerca del máximo {place}: la norma del gradiente es {norm}, y la superficie desciende en todas las direcciones.",
  "Stays near the saddle {place}: the gradient norm is {norm}, and the curvatures there, {low} and {high}, have opposite signs.":
    "Permanece cerca del punto de silla {place}: la norma del gradiente es {norm}, y las curvaturas allí, {low} y {high}, tienen signos opuestos.",
  "The gradient has no part in the direction that falls, so no step leaves it.":
    "El gradiente no tiene componente en la dirección que desciende, así que ningún paso lo abandona.",
  "The schedule ended too early: after step {ended} of {steps} lr was at most a hundredth of its highest value, {highest}, and at the end {rate}.":
    "El programa de la tasa terminó demasiado pronto: tras el paso {ended} de {steps} lr fue como mucho la centésima parte de su valor más alto, {highest}, y al final {rate}.",
  "The {steps} steps ran out while the loss still fell: its mean fell by {fall} from the third quarter to the last.":
    "Los {steps} pasos se agotaron mientras la pérdida aún descendía: su media bajó un {fall} del tercer cuarto al último.",
  "The {steps} steps ran out while the loss still fell: its mean above the minimum fell by {fall} from the third quarter to the last.":
    "Los {steps} pasos se agotaron mientras la pérdida aún descendía: su media por encima del mínimo bajó un {fall} del tercer cuarto al último.",
  "Weight decay {weightDecay} holds the loss up: it balances the gradient, whose norm is still {gradient}.":
    "El decaimiento de pesos {weightDecay} impide que la pérdida descienda: compensa el gradiente, cuya norma es aún {gradient}.",
  "Ended in the minimum {place} with loss {loss}. The lowest known minimum, {lowestPlace}, has {lowest}.":
    "Terminó en el mínimo {place} con pérdida {loss}. El mínimo más bajo conocido, {lowestPlace}, tiene {lowest}.",
  "Ended in the flat minimum {place} with loss {loss}. The lowest known minimum, {lowestPlace}, has {lowest}.":
    "Terminó en el mínimo plano {place} con pérdida {loss}. El mínimo más bajo conocido, {lowestPlace}, tiene {lowest}.",
  "Cannot run here: {cause}.": "No puede ejecutarse aquí: {cause}.",
  "Move the start.": "Mover el inicio.",
  "The surface has no value at the start.": "La superficie no tiene valor en el inicio.",
  "The surface has no finite slope at the start.": "La superficie no tiene pendiente finita en el inicio.",
  "The surface has no finite value at the start.": "La superficie no tiene valor finito en el inicio.",
  "Cannot start: with the initial weights {cause}.": "No puede empezar: con los pesos iniciales {cause}.",
  "Try smaller weights or smaller data.": "Probar con pesos o datos menores.",
  "Cannot start: at the start {cause}.": "No puede empezar: en el inicio {cause}.",
  "The surface has a tip or a kink here: the loss has a value, but the gradient is not finite.":
    "La superficie tiene aquí una punta o un quiebre: la pérdida tiene un valor, pero el gradiente no es finito.",
  "Stopped at step {step}.": "Se detuvo en el paso {step}.",
  "Stopped at step {step}: {cause}.": "Se detuvo en el paso {step}: {cause}.",
  "Diverged at step {step}.": "Divergió en el paso {step}.",
  "Diverged at step {step}: {cause}.": "Divergió en el paso {step}: {cause}.",
  "It came to 0/0 or ∞ − ∞.": "Se llegó a 0/0 o a ∞ − ∞.",
  "An eps above 0 keeps quotients finite.": "Un eps mayor que 0 mantiene finitos los cocientes.",
  "Try a smaller lr.": "Probar un lr menor.",
  "The loss falls towards the edge of the formula's domain, and the step led beyond it.":
    "La pérdida desciende hacia el borde del dominio de la fórmula, y el paso llevó más allá.",
  "The loss fell all the way: the surface falls without end there.":
    "La pérdida descendió todo el tiempo: allí la superficie desciende sin fin.",
  "along the steepest direction": "en la dirección más empinada",
  "along {axis}": "a lo largo de {axis}",
  "At the start, {where} (λ = {curvature}), lr {lr} is over its limit {formula} = {limit}.":
    "En el inicio, {where} (λ = {curvature}), lr {lr} supera su límite {formula} = {limit}.",
  "At the start, {where} (λ = {curvature}), lr {lr} is within its limit {formula} = {limit}, but the path led to a steeper place.":
    "En el inicio, {where} (λ = {curvature}), lr {lr} está dentro de su límite {formula} = {limit}, pero el recorrido llevó a un lugar más empinado.",
  "It is a minimum, at a kink: the surface rises in all directions.":
    "Es un mínimo, en un quiebre: la superficie sube en todas las direcciones.",
  "It is a maximum, at a kink: the surface falls in all directions.":
    "Es un máximo, en un quiebre: la superficie desciende en todas las direcciones.",
  "It is a kink, not a minimum: the surface rises in some directions and falls in others.":
    "Es un quiebre, no un mínimo: la superficie sube en unas direcciones y desciende en otras.",
  "Stopped at step {step}: the gradient norm fell to the tolerance {tolerance}.":
    "Se detuvo en el paso {step}: la norma del gradiente bajó hasta la tolerancia {tolerance}.",
  "The formula's second derivatives are too long to compute the curvatures there.":
    "Las segundas derivadas de la fórmula son demasiado largas para calcular allí las curvaturas.",
  "It is a minimum: the curvatures there are {smallest} and {largest}.":
    "Es un mínimo: allí las curvaturas son {smallest} y {largest}.",
  "It is a saddle, not a minimum: the curvatures there are {smallest} and {largest}.":
    "Es un punto de silla, no un mínimo: allí las curvaturas son {smallest} y {largest}.",
  "It is not a strict minimum: the curvatures there are {smallest} and {largest}.":
    "No es un mínimo estricto: allí las curvaturas son {smallest} y {largest}.",
  "its update is not a number": "su actualización no es un número",
  "the surface has no value there": "la superficie no tiene valor allí",
  "its position left the finite range": "su posición salió del intervalo finito",
  "the loss is not a number": "la pérdida no es un número",
  "the loss overflowed": "la pérdida se desbordó",
  "the gradient overflowed": "el gradiente se desbordó",
  "the gradient is not finite there": "el gradiente no es finito allí",
};
