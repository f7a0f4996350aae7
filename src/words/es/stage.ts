/** Spanish for the sentences of `stage`. */
export const stage = {
  "Contours of {surface}, with the paths of {count} {count:optimizer|optimizers} from the start point.":
    "Curvas de nivel de {surface}, con los recorridos de {count} {count:optimizador|optimizadores} desde el punto de inicio.",
  "Surface. Arrow keys pan, plus and minus zoom, 0 shows the whole domain.":
    "Superficie. Las flechas desplazan la vista, más y menos la amplían y la reducen, 0 muestra todo el dominio.",
  All: "Todos",
  "Start point, x {x}, y {y}, height {height}": "Punto de inicio, x {x}, y {y}, altura {height}",
  "start||on the stage": "inicio",
  "Arrow keys move it; Shift makes larger steps, Alt smaller ones.":
    "Las flechas lo mueven; con Mayús, en pasos más grandes; con Alt, más pequeños.",
  "Arrow keys move it along x and y; Shift makes larger steps, Alt smaller ones.":
    "Las flechas lo mueven a lo largo de x e y; con Mayús, en pasos más grandes; con Alt, más pequeños.",
  "Formula: {formula}": "Fórmula: {formula}",
  "low {height}": "mín. {height}",
  "high {height}": "máx. {height}",
  Legend: "Leyenda",
  minimum: "mínimo",
  "local minimum": "mínimo local",
  Zoom: "Zoom",
  "Zoom in": "Acercar",
  "Zoom out": "Alejar",
  "Move left": "Mover a la izquierda",
  "Move up": "Mover hacia arriba",
  "Move down": "Mover hacia abajo",
  "Move right": "Mover a la derecha",
  "Turn left": "Girar a la izquierda",
  "Turn up": "Girar hacia arriba",
  "Turn down": "Girar hacia abajo",
  "Turn right": "Girar a la derecha",
  "Reset view": "Restablecer la vista",
  "Surface in 3D (3)": "Superficie en 3D (3)",
  Arrows: "Flechas",
  "Arrows at the heads: −gradient, momentum and update (a)":
    "Flechas en las cabezas: −gradiente, momento y actualización (a)",
  "Arrows at the heads": "Flechas en las cabezas",
  "Downhill, where the loss falls fastest": "Cuesta abajo, hacia donde la pérdida disminuye más deprisa",
  "The weighted mean of the gradients so far, downhill":
    "La media ponderada de los gradientes hasta ahora, cuesta abajo",
  "The next step: parameters after it, minus parameters before it":
    "El paso siguiente: los parámetros después de él menos los de antes",
  "The step for a gradient of the same length in each direction":
    "El paso para un gradiente de la misma longitud en cada dirección",
  "−gradient": "−gradiente",
  momentum: "momento",
  update: "actualización",
  "what the preconditioner makes of a circle": "lo que el precondicionador hace de un círculo",
  ellipse: "elipse",
  "Contender with arrows": "Participante con flechas",
  "All contenders": "Todos los participantes",
  "The arrows could not be computed. Change the experiment to try again.":
    "No se han podido calcular las flechas. Cambiar el experimento para volver a intentarlo.",
  unknown: "desconocido",
  "({x}, {y})": "({x}; {y})",
  "{name} makes no step here.": "{name} no da ningún paso aquí.",
  "The arrows are outside.": "Las flechas quedan fuera.",
  "No ellipse: this step has no preconditioner.": "Sin elipse: este paso no tiene precondicionador.",
  "No ellipse: the step keeps only signs.": "Sin elipse: el paso solo conserva los signos.",
  "No ellipse: the step keeps only a sign in one direction.":
    "Sin elipse: en una dirección, el paso solo conserva el signo.",
  "The circle stays a circle.": "El círculo sigue siendo un círculo.",
  "The circle becomes {ratio} times as long as wide.":
    "El círculo pasa a ser {ratio} veces más largo que ancho.",
  "The circle stays a circle: the step for a gradient of 1 is {x} in x, {y} in y.":
    "El círculo sigue siendo un círculo: el paso para un gradiente de 1 es {x} en x y {y} en y.",
  "The circle becomes {ratio} times as long as wide: the step for a gradient of 1 is {x} in x, {y} in y.":
    "El círculo pasa a ser {ratio} veces más largo que ancho: el paso para un gradiente de 1 es {x} en x y {y} en y.",
  "Arrows have their true length.": "Las flechas tienen su longitud real.",
  "Arrows have their true length, and the update is still too short to see.":
    "Las flechas tienen su longitud real y, aun así, la actualización es demasiado corta para verse.",
  "Arrows are drawn {times} times as long.": "Las flechas se dibujan {times} veces más largas.",
  "Arrows are drawn {times} times as long, and the update is still too short to see.":
    "Las flechas se dibujan {times} veces más largas y, aun así, la actualización es demasiado corta para verse.",
  "Gradient flow": "Flujo del gradiente",
  "Gradient flow: where gradient descent with ever shorter steps goes":
    "Flujo del gradiente: adonde va el descenso del gradiente con pasos cada vez más cortos",
  Flow: "Flujo",
  "Central flow": "Flujo central",
  "Central flow: where gradient descent goes on average while it oscillates":
    "Flujo central: adonde va en promedio el descenso del gradiente mientras oscila",
  Central: "Central",
  "The gradient flow is computed.": "Se está calculando el flujo del gradiente.",
  "Dashed: the gradient flow from the start. Only SGD gives it a time.":
    "Línea discontinua: el flujo del gradiente desde el inicio. Solo SGD le da un tiempo.",
  "Dashed: the gradient flow from the start. Only SGD gives it a time, where its schedule does not read the loss.":
    "Línea discontinua: el flujo del gradiente desde el inicio. Solo SGD le da un tiempo, si su programa no lee la pérdida.",
  "Dashed: the gradient flow, here at s = {time}, the sum of {name}’s learning rates.":
    "Línea discontinua: el flujo del gradiente, aquí en s = {time}, la suma de las tasas de aprendizaje de {name}.",
  "Dashed: the gradient flow, here at s = {time}, the sum of {name}’s learning rates, times (1 − τ)/(1 − μ).":
    "Línea discontinua: el flujo del gradiente, aquí en s = {time}, la suma de las tasas de aprendizaje de {name} por (1 − τ)/(1 − μ).",
  "It comes to a stationary point at s = {time}.": "Llega a un punto estacionario en s = {time}.",
  "It leaves the finite range at s = {time}.": "Sale del rango finito en s = {time}.",
  "It comes to a point without a gradient at s = {time}.": "Llega a un punto sin gradiente en s = {time}.",
  "It is drawn only in part, as one direction is far steeper than another, up to s = {time}.":
    "Se dibuja solo en parte, hasta s = {time}, porque una dirección es mucho más empinada que otra.",
  "The central flow is computed.": "Se está calculando el flujo central.",
  "Dash-dotted: the central flow of {name}, the middle of its oscillation.":
    "Línea de puntos y rayas: el flujo central de {name}, el centro de su oscilación.",
  "Dash-dotted: the central flow of {name}, the middle of its oscillation, {end}.":
    "Línea de puntos y rayas: el flujo central de {name}, el centro de su oscilación, {end}.",
  "At step {step} its sharpness {sharpness} is below 2/lr = {bound}: it is the gradient flow, with the loss {loss}.":
    "En el paso {step} su curvatura máxima {sharpness} está por debajo de 2/lr = {bound}: es el flujo del gradiente, con la pérdida {loss}.",
  "At step {step} its sharpness is held at 2/lr = {bound}, with the mean loss {loss}.":
    "En el paso {step} su curvatura máxima se mantiene en 2/lr = {bound}, con la pérdida media {loss}.",
  "The computation of the picture of the surface {why}.": "El cálculo de la imagen de la superficie {why}.",
  "The computation of the picture of the network {why}.": "El cálculo de la imagen de la red {why}.",
  "The last picture stays.": "La última imagen se conserva.",
  "It is tried again.": "Se vuelve a intentar.",
  "Your settings are kept.": "Los ajustes se conservan.",
  "this browser gives the page no canvas to draw on":
    "este navegador no da a la página ningún lienzo en el que dibujar",
};
