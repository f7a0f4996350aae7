/** Spanish for the lesson `learning-rate`. */
export const learningRate = {
  "The learning rate and its limit 2/λ": "La tasa de aprendizaje y su límite 2/\u2060λ",
  "why a learning rate can be too large, and how large it may be":
    "por qué una tasa de aprendizaje puede ser demasiado grande y cuánto puede valer como máximo",
  "A step of gradient descent is the learning rate times the gradient. Where the curvature is λ, the learning rate must stay below 2/λ, and the steepest direction decides.":
    "Un paso del descenso de gradiente es la tasa de aprendizaje por el gradiente. Donde la curvatura es λ, la tasa debe quedar por debajo de 2/λ, y la dirección más empinada es la que decide.",
  "The loss is the height of this surface, a round bowl. An optimizer is a rule for steps that lead down. The gradient at a point points uphill, and is longer where it is steeper. Each step of gradient descent (SGD) subtracts lr times the gradient from the point. lr, the learning rate, is 0.1 here.":
    "La pérdida es la altura de esta superficie, un cuenco redondo. Un optimizador es una regla para dar pasos que llevan hacia abajo. El gradiente en un punto apunta cuesta arriba y es más largo donde la pendiente es mayor. Cada paso del descenso de gradiente (SGD) resta al punto lr por el gradiente. Aquí lr, la tasa de aprendizaje, vale 0,1.",
  "The steps became shorter as the slope became flatter: the first was {first} long, the last {last}. After 40 steps the loss was {loss}.":
    "Los pasos se acortaron a medida que la pendiente se suavizaba: el primero midió {first} y el último, {last}. Después de 40 pasos la pérdida era {loss}.",
  "Now the same bowl with lr 1.8: every step is 18 times as long as it would be with 0.1.":
    "Ahora el mismo cuenco con lr 1,8: cada paso es 18 veces más largo de lo que sería con 0,1.",
  "What will it do?": "¿Qué hará?",
  "Go to the minimum from one side, only faster": "Ir al mínimo desde un solo lado, pero más rápido",
  "Jump across the minimum at every step, and still get there":
    "Saltar al otro lado del mínimo en cada paso y, aun así, llegar a él",
  "Leave the bowl": "Salirse del cuenco",
  "It crossed the minimum in {crossings} of 40 steps, and the loss was below 0.01 after {steps}. The curvature λ of this bowl, the rate at which its slope grows, is {curvature}. Each step multiplies the distance from the minimum by 1 − lr·λ = {factor}: the other side, a little closer.":
    "Cruzó el mínimo en {crossings} de 40 pasos, y la pérdida bajó de 0,01 después de {steps}. La curvatura λ de este cuenco, el ritmo al que crece su pendiente, es {curvature}. Cada paso multiplica la distancia al mínimo por 1 − lr·λ = {factor}: al otro lado, un poco más cerca.",
  "The factor 1 − lr·λ is −1 where lr = 2/λ, which is {limit} in this bowl. This race has lr 2.05, a little more.":
    "El factor 1 − lr·λ es −1 cuando lr = 2/λ, que en este cuenco es {limit}. Esta carrera tiene lr 2,05, un poco más.",
  "Draw the loss.": "Dibujar la pérdida.",
  "The factor is {factor}: each step jumps to the other side and lands a little farther away. After 40 steps the loss had grown from {first} to {last}. Beyond 2/λ gradient descent cannot settle in a minimum.":
    "El factor es {factor}: cada paso salta al otro lado y cae un poco más lejos. Después de 40 pasos la pérdida había crecido de {first} a {last}. Por encima de 2/λ el descenso de gradiente no puede asentarse en un mínimo.",
  "This valley is steeper across than along: its largest curvature λ is 25. Four learning rates start together.":
    "Este valle es más empinado a lo ancho que a lo largo: su mayor curvatura λ es 25. Cuatro tasas de aprendizaje salen juntas.",
  "Which is the largest that converges to the minimum?": "¿Cuál es la mayor que converge al mínimo?",
  "0.02": "0,02",
  "0.07": "0,07",
  "0.09": "0,09",
  "0.5": "0,5",
  "The limit is 2/λ = {limit}. {below} are below it and converged, {above} are above it and did not. The steepest direction sets the limit, however flat the others are.":
    "El límite es 2/λ = {limit}. {below} están por debajo y convergieron; {above} están por encima y no lo hicieron. La dirección más empinada fija el límite, por muy planas que sean las demás.",
  " and ": " y ",
};
