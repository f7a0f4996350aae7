/** Spanish for the sentences of `landscape`. */
export const landscape = {
  "Losses and distances at the cursor": "Pérdidas y distancias en el cursor",
  optimizer: "optimizador",
  "its loss": "su pérdida",
  "loss on the line below it": "pérdida de la recta debajo",
  "loss on the plane below it": "pérdida del plano debajo",
  "distance from the line": "distancia a la recta",
  "distance from the plane": "distancia al plano",
  Landscape: "Paisaje",
  "Landscape in 3D (3)": "Paisaje en 3D (3)",
  "Landscape. Arrow keys move a cross that reads the loss, Escape removes it.":
    "Paisaje. Las teclas de flecha mueven una cruz que lee la pérdida; Escape la quita.",
  "Landscape of the loss": "Paisaje de la pérdida",
  "off the line: its loss is not the one drawn": "fuera de la recta: su pérdida no es la dibujada",
  "off the plane: its loss is not the one drawn": "fuera del plano: su pérdida no es la dibujada",
  "Landscape of the loss in 3D by {across} and {up}, with {paths} {paths:path|paths}. A stem joins a head to its own loss where the plane has another.":
    "Paisaje de la pérdida en 3D según {across} y {up}, con {paths} {paths:recorrido|recorridos}. Un tallo une cada cabeza con su propia pérdida donde el plano tiene otra.",
  "Landscape from before the change.": "Paisaje de antes del cambio.",
  "The landscape is computed once the race stops changing.":
    "El paisaje se calcula en cuanto la carrera deja de cambiar.",
  "Progress of the landscape": "Avance del paisaje",
  "Stopped at {squares} × {squares} squares": "Detenido en {squares} × {squares} cuadros",
  Stopped: "Detenido",
  "Compute it": "Calcularlo",
  "Try again": "Reintentar",
  Predictions: "Predicciones",
  Parts: "Partes",
  "The loss on a plane of weights, with every contender’s path":
    "La pérdida en un plano de pesos, con el recorrido de cada participante",
  "The computation of the landscape {why} and was stopped.": "El cálculo del paisaje {why} y se detuvo.",
  "Passes through the weights of": "Pasa por los pesos de",
  "through {name}": "por {name}",
  "At its step": "En su paso",
  "at its end": "en su final",
  "at the cursor’s step": "en el paso del cursor",
  "End {number}": "Extremo {number}",
  "Plane of the paths": "Plano de los recorridos",
  "Random directions": "Direcciones aleatorias",
  "Plane of three ends": "Plano de tres finales",
  "Line between two": "Recta entre dos",
  "Seed of the directions": "Semilla de las direcciones",
  "Next seed": "Semilla siguiente",
  "{percent} %: running the race again": "{percent} %: repitiendo la carrera",
  "{percent} %: losses, {squares} × {squares} squares done":
    "{percent} %: pérdidas, {squares} × {squares} cuadros hechos",
  "{percent} %: losses along the paths": "{percent} %: pérdidas a lo largo de los recorridos",
  "{percent} %: losses on the first grid": "{percent} %: pérdidas en la primera malla",
  "The landscape is not computed yet.": "El paisaje aún no está calculado.",
  "Losses on the plane from {low} to {high}.": "Pérdidas en el plano de {low} a {high}.",
  "Landscape of the loss by {across} and {up}.": "Paisaje de la pérdida según {across} y {up}.",
  "{name} has the loss {loss}": "{name} tiene la pérdida {loss}",
  "{name} has the loss {loss}, {distance} away from the line":
    "{name} tiene la pérdida {loss}, a {distance} de la recta",
  "{name} has the loss {loss}, {distance} away from the plane":
    "{name} tiene la pérdida {loss}, a {distance} del plano",
  "No point of the run is finite, so there is no path to draw.":
    "Ningún punto de la ejecución es finito, así que no hay recorrido que dibujar.",
  "Two random directions of seed {seed}.": "Dos direcciones aleatorias de la semilla {seed}.",
  "No losses around the path were recorded.": "No se registraron pérdidas alrededor del recorrido.",
  "Colours show the loss on the plane through the last weights of {run}. A path is dotted where its own loss differs from the one drawn below it.":
    "Los colores muestran la pérdida en el plano que pasa por los últimos pesos de {run}. Un recorrido es punteado donde su propia pérdida difiere de la dibujada debajo.",
  "Record the training of your own PyTorch model and see it beside the contenders: its losses in the loss chart, and its path projected onto two random directions of its parameters.":
    "Registrar el entrenamiento de un modelo propio de PyTorch y verlo junto a los participantes: sus pérdidas en la gráfica de la pérdida, y su recorrido proyectado sobre dos direcciones aleatorias de sus parámetros.",
  "What is recorded": "Qué se registra",
  "Open a recorded run": "Abrir una ejecución registrada",
  "Open its JSON file here, or drop it on the page. It is read on this machine and stays there.":
    "Abrir aquí su archivo JSON, o soltarlo en la página. Se lee en este equipo y no sale de él.",
  "JSON file of a recorded run": "Archivo JSON de una ejecución registrada",
  "Record your own training": "Registrar un entrenamiento propio",
  "Download {file}": "Descargar {file}",
  "Recorded runs": "Ejecuciones registradas",
  "{steps} steps, {parameters} parameters, no finite loss":
    "{steps} pasos, {parameters} parámetros, ninguna pérdida finita",
  "{steps} steps, {parameters} parameters, loss {loss} at the end":
    "{steps} pasos, {parameters} parámetros, pérdida {loss} al final",
  "At most {most} recorded runs are shown: remove one, then open {run} again.":
    "Se muestran como mucho {most} ejecuciones registradas: quitar una y abrir {run} de nuevo.",
  "{run} is shown beside the contenders.": "{run} se muestra junto a los participantes.",
  "{run} is removed.": "{run} se ha quitado.",
  "Contenders on a surface are not drawn here: open the network or the problem that was recorded.":
    "Los participantes sobre una superficie no se dibujan aquí: abrir la red o el problema que se registró.",
  "Contenders are not drawn here until the rows of their table are known.":
    "Los participantes no se dibujan aquí hasta que se conozcan las filas de su tabla.",
  "Contenders are not drawn here: the network has {found} parameters, and the run has {parameters}.":
    "Los participantes no se dibujan aquí: la red tiene {found} parámetros, y la ejecución {parameters}.",
  "Contenders are not drawn here: the problem has {found} parameters, and the run has {parameters}.":
    "Los participantes no se dibujan aquí: el problema tiene {found} parámetros, y la ejecución {parameters}.",
  "The contenders’ paths are being computed.": "Se están calculando los recorridos de los participantes.",
  "Contenders are projected onto the same directions.":
    "Los participantes se proyectan sobre las mismas direcciones.",
  "The computation of the contenders’ paths {why} and was stopped.":
    "El cálculo de los recorridos de los participantes {why} y se detuvo.",
  "{run}, recorded": "{run}, registrada",
  "Contender {number} diverged, so the plane cannot pass through its last weights. Another contender, or an earlier step, has a plane.":
    "El participante {number} divergió, así que el plano no puede pasar por sus últimos pesos. Otro participante, o un paso anterior, tiene un plano.",
  "All weights are 0, so random directions of their size are 0 too.":
    "Todos los pesos son 0, así que las direcciones aleatorias de su tamaño también son 0.",
  "Both random directions are on one line, as there are so few weights. Try another seed or a wider network.":
    "Las dos direcciones aleatorias están en una recta, pues hay muy pocos pesos. Probar otra semilla o una red más ancha.",
  "No contender has moved, so their paths have no directions.":
    "Ningún participante se ha movido, así que sus recorridos no tienen direcciones.",
  "The paths are on one line, which spans no plane. Use more steps or add a contender.":
    "Los recorridos están en una recta, que no genera un plano. Usar más pasos o añadir un participante.",
  "There is no contender {number} whose end the plane could go through.":
    "No hay un participante {number} por cuyo final pueda pasar el plano.",
  "Contender {number} diverged, so it has no end that the plane could go through.":
    "El participante {number} divergió, así que no tiene un final por el que pueda pasar el plano.",
  "The three ends are on one line, which spans no plane. Choose the line between two.":
    "Los tres finales están en una recta, que no genera un plano. Elegir la recta entre dos.",
  "Both ends are the same weights, so there is no line between them.":
    "Los dos finales son los mismos pesos, así que no hay recta entre ellos.",
  "The paths of {contenders} contenders with {parameters} parameters each take more than {most} MB, the limit of a landscape. Remove contenders or use a smaller network.":
    "Los recorridos de {contenders} participantes con {parameters} parámetros cada uno ocupan más de {most} MB, el límite de un paisaje. Quitar participantes o usar una red menor.",
  "A landscape of {squares} × {squares} squares would take more than {seconds} seconds. Use fewer samples or a smaller network.":
    "Un paisaje de {squares} × {squares} cuadros tardaría más de {seconds} segundos. Usar menos muestras o una red menor.",
};
