/** Spanish for the lesson `momentum`. */
export const momentum = {
  "Momentum and its two conventions": "El momento y sus dos convenciones",
  "what momentum does, why it is faster in a ravine, and why libraries need different learning rates for it":
    "qué hace el momento, por qué es más rápido en un barranco y por qué las bibliotecas necesitan tasas de aprendizaje distintas para él",
  "Momentum adds up gradients that agree, and lets those that change their sign cancel. A heavy ball’s steps grow up to 1/(1 − β) times as long; an average with a learning rate that much larger takes the same path.":
    "El momento suma los gradientes que coinciden y deja que se anulen los que cambian de signo. Los pasos de la bola pesada crecen hasta ser 1/(1 − β) veces más largos; una media con una tasa de aprendizaje mayor en ese mismo factor sigue la misma trayectoria.",
  "Gradient descent has no memory: each step follows from the gradient at its own point alone. It jumps from side to side across this ravine, and creeps along it.":
    "El descenso de gradiente no tiene memoria: cada paso depende solo del gradiente en su propio punto. En este barranco salta de un lado a otro y avanza muy despacio a lo largo.",
  "After 100 steps the loss was {loss}. Along the ravine all gradients pointed the same way, yet no step became longer for that: each was lr times its own gradient, and no more.":
    "Después de 100 pasos la pérdida era {loss}. A lo largo del barranco todos los gradientes apuntaban en el mismo sentido, pero ningún paso se alargó por eso: cada uno fue lr por su propio gradiente, y nada más.",
  "Momentum has a memory, the velocity v. Each step multiplies v by 0.9 (the momentum), adds the gradient to it, and subtracts lr·v from the point, instead of lr times the gradient. This slope is the same everywhere: the gradient is 1 and lr 0.1. v begins at 0.":
    "El momento tiene memoria: la velocidad v. Cada paso multiplica v por 0,9 (el momento), le suma el gradiente y resta al punto lr·v en lugar de lr por el gradiente. Esta pendiente es igual en todas partes: el gradiente es 1 y lr es 0,1. v empieza en 0.",
  "Draw the length of each step.": "Dibujar la longitud de cada paso.",
  "The first step was {first} long, lr times the gradient; the second {second}, the last {last}. Gradients that agree add up: 1 + 0.9 + 0.81 + … = 1/(1 − 0.9) = 10 of them in the end.":
    "El primer paso midió {first}, lr por el gradiente; el segundo, {second}, y el último, {last}. Los gradientes que coinciden se suman: 1 + 0,9 + 0,81 + … = 1/(1 − 0,9) = 10 de ellos al final.",
  "Back to the ravine, with and without momentum, at the same learning rate. Along the ravine the gradients agree; across it they change their sign again and again.":
    "De vuelta al barranco, con momento y sin él, con la misma tasa de aprendizaje. A lo largo del barranco los gradientes coinciden; a lo ancho cambian de signo una y otra vez.",
  "Without momentum: momentum only adds swings": "Sin momento: el momento solo añade oscilaciones",
  "With momentum: it is faster along, and its swings die out":
    "Con momento: avanza más rápido a lo largo y sus oscilaciones se extinguen",
  "With momentum (“Heavy ball”) it took {with} steps, without {without}. It crossed the floor of the ravine {crossings} times, in swings that became smaller, as gradients of changing sign cancel in v, while along the ravine they added up.":
    "Con momento («Heavy ball», la bola pesada) hicieron falta {with} pasos; sin él, {without}. Cruzó el fondo del barranco {crossings} veces, con oscilaciones cada vez menores, pues los gradientes que cambian de signo se anulan en v, mientras que a lo largo del barranco se sumaron.",
  "There are two conventions. PyTorch’s heavy ball adds the whole gradient: v ← 0.9·v + g. Others take an average: v ← 0.9·v + 0.1·g, which is a tenth of that. The first contender is a heavy ball with lr 0.03, and three averages race against it.":
    "Hay dos convenciones. La bola pesada de PyTorch suma el gradiente entero: v ← 0,9·v + g. Otros toman una media: v ← 0,9·v + 0,1·g, que es una décima parte. El primer participante es una bola pesada con lr 0,03, y tres medias compiten con ella.",
  "With which learning rate does the average take the heavy ball’s path?":
    "¿Con qué tasa de aprendizaje sigue la media la trayectoria de la bola pesada?",
  "0.003, a tenth of it": "0,003, una décima parte",
  "0.03, the same": "0,03, la misma",
  "0.3, ten times it": "0,3, diez veces la suya",
  "The average with lr {lr}: the two paths were never more than {apart} apart, which is rounding. v is 1 − 0.9 = 0.1 times as large, so lr must be 1/0.1 = 10 times as large.":
    "La media con lr {lr}: las dos trayectorias nunca se separaron más de {apart}, que es el redondeo. v es 1 − 0,9 = 0,1 veces la otra, así que lr debe ser 1/0,1 = 10 veces mayor.",
  "With the same lr the average is slower: {average} steps to {goal} instead of {ball}.":
    "Con el mismo lr la media es más lenta: {average} pasos hasta {goal} en lugar de {ball}.",
  "With the same lr the average is not slower: {average} steps to {goal} instead of {ball}.":
    "Con el mismo lr la media no es más lenta: {average} pasos hasta {goal} en lugar de {ball}.",
};
