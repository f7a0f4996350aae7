/** Spanish for the sentences of `plot`. */
export const plot = {
  "{count} more": "{count} más",
  "{name} from {step}": "{name} desde {step}",
  "{contenders} on {problem}": "{contenders} en {problem}",
  "{count} settings of {optimizer}": "{count} ajustes de {optimizer}",
  "{count} optimizers": "{count} optimizadores",
  "{data}, {share} % of the labels replaced": "{data}, {share} % de las etiquetas sustituidas",
  "contender {number}": "participante {number}",
  "random direction 1": "dirección aleatoria 1",
  "random direction 2": "dirección aleatoria 2",
  "towards {name}’s end": "hacia el final de {name}",
  "at a right angle, towards {name}’s end": "en ángulo recto, hacia el final de {name}",
  "The plane of the paths’ two leading principal components.":
    "El plano de las dos primeras componentes principales de los recorridos.",
  "The plane explains {share} of the path’s variance: {one} and {other}.":
    "El plano explica el {share} de la varianza del recorrido: {one} y {other}.",
  "The plane explains {share} of the paths’ variance: {one} and {other}.":
    "El plano explica el {share} de la varianza de los recorridos: {one} y {other}.",
  "Two random directions (seed {seed}) from {name}’s last weights, each scaled filter by filter to the length of the weights.":
    "Dos direcciones aleatorias (semilla {seed}) desde los últimos pesos de {name}, cada una escalada filtro por filtro a la longitud de los pesos.",
  "Two random directions (seed {seed}) from {name}’s weights at step {step}, each scaled filter by filter to the length of the weights.":
    "Dos direcciones aleatorias (semilla {seed}) desde los pesos de {name} en el paso {step}, cada una escalada filtro por filtro a la longitud de los pesos.",
  "The plane through the last weights of {names}.": "El plano que pasa por los últimos pesos de {names}.",
  "The straight line from {first}’s last weights, t = 0, to {second}’s, t = 1.":
    "La recta desde los últimos pesos de {first}, t = 0, hasta los de {second}, t = 1.",
  "The loss between the ends is not finite: there is no barrier to measure.":
    "La pérdida entre los finales no es finita: no hay barrera que medir.",
  "No barrier: the loss stays at or below the straight line between both ends’ losses.":
    "Sin barrera: la pérdida no supera la recta entre las pérdidas de ambos finales.",
  "Barrier {height} at t = {t}: the loss rises that far above the straight line between both ends’ losses ({aboveMean} above their mean).":
    "Barrera {height} en t = {t}: la pérdida sube eso por encima de la recta entre las pérdidas de ambos finales ({aboveMean} sobre su media).",
  "{name}’s loss is {loss}; the loss on the plane below it is {height}. Its weights are {distance} away from the plane.":
    "La pérdida de {name} es {loss}; la del plano por debajo es {height}. Sus pesos están a {distance} del plano.",
  "{name}’s loss is {loss}; the loss on the line below it is {height}. Its weights are {distance} away from the line.":
    "La pérdida de {name} es {loss}; la de la recta por debajo es {height}. Sus pesos están a {distance} de la recta.",
  "Paths up to step {step} of {last}.": "Recorridos hasta el paso {step} de {last}.",
  "Losses are those of step {step}.": "Las pérdidas son las del paso {step}.",
  "direction 1": "dirección 1",
  "direction 2": "dirección 2",
  "{x} and {y}; the other inputs at their training mean":
    "{x} y {y}; las demás entradas en su media de entrenamiento",
  "plane of the first two principal components, {share} % of the variance":
    "plano de las dos primeras componentes principales, {share} % de la varianza",
  "− below 0": "− bajo 0",
  "dot: {mark}": "punto: {mark}",
  Target: "Objetivo",
  Spectrum: "Espectro",
  "Matrix||drawing": "Matriz",
  "{value} of each {part} by its {weight}": "{value} de cada {part} según su {weight}",
  "dashes: at the start": "rayas: al inicio",
  "{value} of each {part}": "{value} de cada {part}",
  "below: {names}": "abajo: {names}",
  "{value} by {column} and {row}": "{value} por {column} y {row}",
};
