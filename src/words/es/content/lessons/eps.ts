/** Spanish for the lesson `eps`. */
export const eps = {
  "Adam’s eps": "El eps de Adam",
  "what eps is for, and what a large one makes of Adam":
    "para qué sirve eps y en qué convierte a Adam un valor grande",
  "Adam divides the gradient by its usual size plus eps. Where gradients are much larger than eps its steps have length lr; where they are much smaller it is gradient descent with momentum.":
    "Adam divide el gradiente entre su tamaño habitual más eps. Donde los gradientes son mucho mayores que eps, sus pasos tienen longitud lr; donde son mucho menores, es descenso de gradiente con momento.",
  "A slope that is a thousand times as steep in x as in y: the gradient is 1 in x and 0.001 in y. Adam starts at x = 4, y = 4 and makes 60 steps with lr 0.1.":
    "Una pendiente mil veces más empinada en x que en y: el gradiente es 1 en x y 0,001 en y. Adam empieza en x = 4, y = 4 y da 60 pasos con lr 0,1.",
  "At x = {x}, y = {y}: as far in y as in x. Adam divides each coordinate’s gradient by its usual size, so that it moves as fast in the flat direction as in the steep one.":
    "En x = {x}, y = {y}: tan lejos en y como en x. Adam divide el gradiente de cada coordenada entre su tamaño habitual, de modo que se mueve tan rápido en la dirección plana como en la empinada.",
  "The step is lr·m/(√v + eps). eps keeps the division from being one by 0; usually it is 0.00000001. Where √v is not much larger, eps decides the step. Now eps is 0.001, which is the gradient’s size in y.":
    "El paso es lr·m/(√v + eps). eps evita que se divida entre 0; normalmente vale 0,00000001. Donde √v no es mucho mayor, eps decide el paso. Ahora eps es 0,001, que es el tamaño del gradiente en y.",
  "How far will it go in y, beside x?": "¿Cuánto avanzará en y, comparado con x?",
  "As far": "Lo mismo",
  "Half as far": "La mitad",
  "Hardly at all": "Casi nada",
  "It went {x} in x and {y} in y: 0.001/(0.001 + 0.001) is a half.":
    "Avanzó {x} en x y {y} en y: 0,001/(0,001 + 0,001) es un medio.",
  "Now eps is 100, far above both, and lr is 10, so that it moves at all. Plain gradient descent and the usual Adam race beside it, both with lr 0.1.":
    "Ahora eps es 100, muy por encima de ambos, y lr es 10, para que llegue a moverse. El descenso de gradiente simple y el Adam habitual compiten a su lado, los dos con lr 0,1.",
  "Whose way will Adam with the large eps go?": "¿Qué camino seguirá Adam con el eps grande?",
  "That of gradient descent": "El del descenso de gradiente",
  "That of the usual Adam": "El del Adam habitual",
  "Neither: it stays where it is": "Ninguno: se queda donde está",
  "It ended at y = {large}, gradient descent at y = {descent}, the usual Adam at y = {usual}. Divided by 100 instead of its size, the gradient keeps its size: that is gradient descent with momentum and learning rate 10/100. eps is the size of gradient below which Adam stops dividing by that size.":
    "Terminó en y = {large}; el descenso de gradiente, en y = {descent}; el Adam habitual, en y = {usual}. Dividido entre 100 y no entre su tamaño, el gradiente conserva su tamaño: eso es descenso de gradiente con momento y tasa de aprendizaje 10/100. eps es el tamaño del gradiente por debajo del cual Adam deja de dividir entre ese tamaño.",
};
