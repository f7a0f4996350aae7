/** Spanish for the lesson `noise`. */
export const noise = {
  "Noise, batches and averages": "Ruido, lotes y medias",
  "why the loss stops falling where gradients are noisy, and three ways to lower it":
    "por qué la pérdida deja de bajar donde los gradientes tienen ruido, y tres maneras de reducirla",
  "With noisy gradients the loss stops at a floor that is about proportional to lr times the variance of the noise. Smaller steps, larger batches and averages lower it.":
    "Con gradientes ruidosos la pérdida se detiene en un suelo que es más o menos proporcional a lr por la varianza del ruido. Los pasos más pequeños, los lotes más grandes y las medias lo bajan.",
  "A gradient from a few samples is the true gradient plus noise. Here noise of size 1 is added to each coordinate. Two learning rates, 0.5 and 0.1, start together.":
    "Un gradiente de unas pocas muestras es el gradiente verdadero más ruido. Aquí se suma a cada coordenada ruido de tamaño 1. Dos tasas de aprendizaje, 0,5 y 0,1, salen juntas.",
  "Where will the loss of lr 0.1 stop falling, beside that of lr 0.5?":
    "¿Dónde dejará de bajar la pérdida con lr 0,1, comparada con la de lr 0,5?",
  "At the same height, only later": "A la misma altura, solo que más tarde",
  "About 5 times as low": "Unas 5 veces más abajo",
  "About 25 times as low": "Unas 25 veces más abajo",
  "In the second half the mean loss was {large} with lr 0.5 and {small} with lr 0.1, {ratio} times as low. Each step moves the point by lr times the noise, and the slope brings it back; the height at which both balance, the noise floor, is about proportional to lr. But the small learning rate takes longer to get there.":
    "En la segunda mitad la pérdida media fue {large} con lr 0,5 y {small} con lr 0,1, {ratio} veces menor. Cada paso mueve el punto lr por el ruido, y la pendiente lo devuelve; la altura a la que ambos se equilibran, el suelo de ruido, es más o menos proporcional a lr. Pero la tasa de aprendizaje pequeña tarda más en llegar.",
  "The mean of 16 noisy gradients has a quarter of their noise, 1/√16. The second contender gathers 16 gradients for each step that it makes, like a batch 16 times as large.":
    "La media de 16 gradientes ruidosos tiene un cuarto de su ruido, 1/√16. El segundo participante reúne 16 gradientes para cada paso que da, como un lote 16 veces mayor.",
  "How much lower is its floor?": "¿Cuánto más bajo es su suelo?",
  "About 4 times": "Unas 4 veces",
  "About 16 times": "Unas 16 veces",
  "About 256 times": "Unas 256 veces",
  "{ratio} times as low. The loss grows with the square of the distance, so that a quarter of the noise makes a sixteenth of the floor. The price is that of a small learning rate: it made only {updates} steps for {gradients} gradients.":
    "{ratio} veces más bajo. La pérdida crece con el cuadrado de la distancia, de modo que un cuarto del ruido da un dieciseisavo del suelo. El precio es el de una tasa de aprendizaje pequeña: dio solo {updates} pasos con {gradients} gradientes.",
  "A third way: keep the large steps, and take the average of the points instead of the last one. Noise that moves the point to all sides averages out. Schedule-Free SGD shows such an average.":
    "Una tercera manera: conservar los pasos grandes y tomar la media de los puntos en lugar del último. El ruido, que mueve el punto hacia todos los lados, se compensa al promediar. Schedule-Free SGD muestra una media así.",
  "What will its loss do?": "¿Qué hará su pérdida?",
  "Stop at the same floor": "Detenerse en el mismo suelo",
  "Go on falling below it": "Seguir bajando por debajo de él",
  "In the second half its mean loss was {loss}, {ratio} times as low as the floor of SGD. Smaller steps, more samples a step, or an average: all three lower the floor. The next lesson makes the steps smaller only at the end.":
    "En la segunda mitad su pérdida media fue {loss}, {ratio} veces menor que el suelo de SGD. Pasos más pequeños, más muestras por paso o una media: las tres cosas bajan el suelo. La próxima lección hace más pequeños los pasos solo al final.",
};
