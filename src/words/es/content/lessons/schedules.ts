/** Spanish for the lesson `schedules`. */
export const schedules = {
  "Schedules and warmup": "Programas de la tasa y calentamiento",
  "why a learning rate is lowered at the end of a training, and why it is raised slowly at its start":
    "por qué se baja la tasa de aprendizaje al final de un entrenamiento y por qué se sube despacio al principio",
  "A large learning rate gets down fast, and lowering it at the end removes the noise. Warmup lets the path reach a flatter place before the rate is large.":
    "Una tasa de aprendizaje grande baja rápido, y reducirla al final elimina el ruido. El calentamiento (warmup) deja que la trayectoria llegue a un lugar más plano antes de que la tasa sea grande.",
  "A large learning rate gets down fast but has a high floor of noise; a small one has a low floor but is slow. A schedule has both: the second contender begins with lr 0.5 too, and lowers it to 0 along half a cosine.":
    "Una tasa de aprendizaje grande baja rápido, pero tiene un suelo de ruido alto; una pequeña tiene un suelo bajo, pero es lenta. Un programa reúne lo mejor de ambas: el segundo participante también empieza con lr 0,5 y lo baja a 0 siguiendo medio coseno.",
  "About where the constant rate does": "Más o menos donde la tasa constante",
  "Far below": "Mucho más abajo",
  "Above, as its late steps are too short": "Más arriba, pues sus últimos pasos son demasiado cortos",
  "At {cosine}; the constant rate stayed around {constant}. Both were below 1 after {steps} steps: the fast start cost nothing, and the short steps at the end have a low floor.":
    "En {cosine}; la tasa constante se quedó alrededor de {constant}. Ambas bajaron de 1 después de {steps} pasos: el comienzo rápido no costó nada, y los pasos cortos del final tienen un suelo bajo.",
  "Must it fall all the time? The first contender lowers lr evenly over all 500 steps; the second keeps 0.5 for 400 steps and lowers it to 0 in the last 100.":
    "¿Tiene que bajar todo el tiempo? El primer participante baja lr de manera uniforme durante los 500 pasos; el segundo mantiene 0,5 durante 400 pasos y lo baja a 0 en los últimos 100.",
  "Draw the loss of the second, without its fast swings.":
    "Dibujar la pérdida del segundo, sin sus oscilaciones rápidas.",
  "It stayed on its floor, around {floor}, for 400 steps, and fell to {held} within the last 100; the even decline ended at {linear}. Most of what a schedule gains, it gains at its end.":
    "Se quedó en su suelo, alrededor de {floor}, durante 400 pasos, y bajó a {held} en los últimos 100; el descenso uniforme terminó en {linear}. Casi todo lo que gana un programa lo gana al final.",
  "Now the start. At this one the curvature is {curvature}, and lr 0.5 is more than 2/λ = {limit}. The floor of the valley, xy = 1, is flatter toward the middle. The second contender raises lr from near 0 to 0.5 in 300 steps: a warmup.":
    "Ahora el comienzo. En este punto de inicio la curvatura es {curvature}, y lr 0,5 es más que 2/λ = {limit}. El fondo del valle, xy = 1, es más plano hacia el centro. El segundo participante sube lr desde cerca de 0 hasta 0,5 en 300 pasos: un calentamiento (warmup).",
  "Which diverges?": "¿Cuál diverge?",
  "The one without warmup alone": "Solo el que no tiene calentamiento",
  "Without warmup it left after {without} steps. With it, lr grew until it was too large for the sharp place, and the path jumped along the valley, from x = 4 to x = {x}, where 0.5 is stable. Warmup gives it the time to get to such a place in small jumps, before a large one throws it out.":
    "Sin calentamiento se salió después de {without} pasos. Con él, lr creció hasta ser demasiado grande para aquel lugar de mucha curvatura, y la trayectoria fue saltando por el valle, de x = 4 a x = {x}, donde 0,5 es estable. El calentamiento le da tiempo para llegar a un lugar así con saltos pequeños, antes de que uno grande la expulse.",
};
