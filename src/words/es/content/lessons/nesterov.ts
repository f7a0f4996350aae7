/** Spanish for the lesson `nesterov`. */
export const nesterov = {
  "Nesterov: looking ahead": "Nesterov: mirar hacia delante",
  "what Nesterov’s momentum does differently, what that improves, and what it costs":
    "qué hace de otro modo el momento de Nesterov, qué mejora con ello y qué cuesta",
  "Nesterov’s momentum takes the gradient at the point that the velocity leads to. It brakes earlier, so that swings die out sooner, but it is stable only up to a smaller learning rate.":
    "El momento de Nesterov toma el gradiente en el punto al que lleva la velocidad. Frena antes, por lo que las oscilaciones se extinguen antes, pero solo es estable hasta una tasa de aprendizaje menor.",
  "The momentum of the last lesson, the heavy ball, runs through the minimum: its velocity is still high where the slope has turned. Nesterov’s momentum uses the gradient farther on, at the point that the velocity leads to. Both start at x = −4 in a round bowl.":
    "El momento de la lección anterior, la bola pesada, pasa de largo por el mínimo: su velocidad sigue siendo alta donde la pendiente ya ha cambiado de sentido. El momento de Nesterov usa el gradiente más adelante, en el punto al que lleva la velocidad. Ambos empiezan en x = −4 en un cuenco redondo.",
  "Which overshoots the minimum less?": "¿Cuál sobrepasa menos el mínimo?",
  "The heavy ball": "La bola pesada",
  Nesterov: "Nesterov",
  "Both go as far": "Los dos llegan igual de lejos",
  "The heavy ball went to x = {ball} on the other side, Nesterov to {ahead}: ahead the slope has turned already, so it brakes earlier.":
    "La bola pesada llegó a x = {ball} al otro lado; Nesterov, a {ahead}: más adelante la pendiente ya ha cambiado de sentido, así que frena antes.",
  "The same with a smaller learning rate, 0.02, in which both swing more slowly.":
    "Lo mismo con una tasa de aprendizaje menor, 0,02, con la que ambos oscilan más despacio.",
  "Whose loss stays below 0.0001 from an earlier step on?":
    "¿La pérdida de cuál queda por debajo de 0,0001 desde un paso más temprano?",
  "Nesterov from step {ahead} on, the heavy ball from step {ball} on. Braking earlier damps the swings.":
    "Nesterov, desde el paso {ahead}; la bola pesada, desde el paso {ball}. Frenar antes amortigua las oscilaciones.",
  "Nesterov from step {ahead} on, the heavy ball not within 200 steps. Braking earlier damps the swings.":
    "Nesterov, desde el paso {ahead}; la bola pesada, no en los 200 pasos. Frenar antes amortigua las oscilaciones.",
  "Looking ahead has a price: with a large learning rate the point ahead is far away, and its gradient too large for here. The curvature of this bowl is 1, so that plain gradient descent is stable up to lr 2. Now lr is 1.5.":
    "Mirar hacia delante tiene un precio: con una tasa de aprendizaje grande, el punto de más adelante queda lejos y su gradiente es demasiado grande para el punto actual. La curvatura de este cuenco es 1, de modo que el descenso de gradiente simple es estable hasta lr 2. Ahora lr es 1,5.",
  "Which reaches the minimum?": "¿Cuál llega al mínimo?",
  "The heavy ball alone": "Solo la bola pesada",
  "Nesterov alone": "Solo Nesterov",
  "After 60 steps the heavy ball’s loss had fallen from {first} to {ball}, and Nesterov’s had grown to {ahead}. With momentum β the heavy ball is stable for lr·λ up to 2(1 + β) = {ballLimit}, Nesterov up to 2(1 + β)/(1 + 2β) = {aheadLimit}.":
    "Después de 60 pasos la pérdida de la bola pesada había bajado de {first} a {ball}, y la de Nesterov había crecido hasta {ahead}. Con momento β, la bola pesada es estable para lr·λ de hasta 2(1 + β) = {ballLimit}; Nesterov, de hasta 2(1 + β)/(1 + 2β) = {aheadLimit}.",
};
