/** Spanish for the lesson `edge-of-stability`. */
export const edgeOfStability = {
  "what happens where the curvature is above 2/lr, and why training ends near that edge":
    "qué ocurre donde la curvatura está por encima de 2/lr y por qué el entrenamiento termina cerca de ese borde",
  "Where the curvature is above 2/lr, gradient descent swings and is driven to where it is flatter, until the curvature is just below 2/lr. A larger learning rate ends in a flatter place.":
    "Donde la curvatura está por encima de 2/lr, el descenso de gradiente oscila y es empujado hacia donde hay menos curvatura, hasta que esta queda justo por debajo de 2/lr. Una tasa de aprendizaje mayor termina en un lugar más plano.",
  "A curved valley, flatter toward the middle. At the start its curvature is {curvature}, above 2/lr = {limit}. By lesson 1 gradient descent cannot settle there.":
    "Un valle curvo, más plano hacia el centro. En el inicio su curvatura es {curvature}, por encima de 2/lr = {limit}. Según la lección 1, el descenso de gradiente no puede asentarse allí.",
  "What will the loss do?": "¿Qué hará la pérdida?",
  "Grow without end": "Crecer sin fin",
  "Rise and swing at first, and fall in the end": "Subir y oscilar al principio, y bajar al final",
  "Fall at every step": "Bajar en cada paso",
  "It rose from {first} to {most} and swung, and ended at {last}. Jumping from side to side, the path drifts along the valley to where it is flatter, from x = 2.7 to x = {x}, and there it settles.":
    "Subió de {first} a {most}, osciló y terminó en {last}. Saltando de un lado a otro, la trayectoria se desplaza por el valle hacia donde es más plano, de x = 2,7 a x = {x}, y allí se asienta.",
  "Look where it settled. The largest curvature decides whether gradient descent is stable: below 2/lr it is.":
    "Obsérvese dónde se asentó. La mayor curvatura decide si el descenso de gradiente es estable: por debajo de 2/lr lo es.",
  "How large is the curvature at the end, as a multiple of 2/lr?":
    "¿Cuánto vale la curvatura al final, como múltiplo de 2/lr?",
  "A tenth of it": "Una décima parte",
  "Half of it": "La mitad",
  "Just below 1": "Justo por debajo de 1",
  "Above 1, as at the start": "Por encima de 1, como en el inicio",
  "{edge}. The swings drive it to flatter places only as long as it is unstable. Once the curvature is below 2/lr they die out, so that it stops right at the edge.":
    "{edge}. Las oscilaciones lo empujan hacia lugares más planos solo mientras es inestable. Cuando la curvatura baja de 2/lr se extinguen, de modo que se detiene justo en el borde.",
  "Take a smaller learning rate, 0.08: the edge is now at 2/lr = {limit}.":
    "Con una tasa de aprendizaje menor, 0,08, el borde está ahora en 2/lr = {limit}.",
  "Where in the valley will it end?": "¿En qué parte del valle terminará?",
  "Farther down it than with 0.1, where it is flatter": "Más adelante que con 0,1, donde es más plano",
  "In the same place": "En el mismo lugar",
  "Nearer the start, where it is sharper": "Más cerca del inicio, donde la curvatura es mayor",
  "At x = {x}, where the curvature is {edge} times 2/lr, in a sharper place than with 0.1. The learning rate decides how flat the end is. Networks do this too: trained with all samples at once, they get sharper until 2/lr, and then stay there.":
    "En x = {x}, donde la curvatura es {edge} veces 2/lr: un lugar con más curvatura que con 0,1. La tasa de aprendizaje decide lo plano que es el final. Las redes también lo hacen: entrenadas con todas las muestras a la vez, su curvatura máxima (sharpness) crece hasta 2/lr y luego se queda ahí.",
};
