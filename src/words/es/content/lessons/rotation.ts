/** Spanish for the lesson `rotation`. */
export const rotation = {
  "Adam in a rotated ravine": "Adam en un barranco girado",
  "why Adam depends on the axes, and gradient descent does not":
    "por qué Adam depende de los ejes y el descenso de gradiente no",
  "Adam rescales each coordinate by itself. That makes a ravine along an axis round, and helps little in a diagonal one. Gradient descent takes as many steps at any angle.":
    "Adam reescala cada coordenada por separado. Eso vuelve redondo un barranco que sigue un eje, y ayuda poco en uno diagonal. El descenso de gradiente da los mismos pasos con cualquier ángulo.",
  "A ravine with a condition number of 100, along the x axis. Gradient descent has nearly the largest learning rate at which it is stable. Adam divides each coordinate by the usual size of its gradient.":
    "Un barranco con número de condición 100, a lo largo del eje x. El descenso de gradiente tiene casi la mayor tasa de aprendizaje con la que es estable. Adam divide cada coordenada entre el tamaño habitual de su gradiente.",
  "Gradient descent": "El descenso de gradiente",
  "Adam, after {adam} steps; gradient descent took {descent}. Here the steep direction is one coordinate and the flat one the other, so that Adam’s division makes both alike: it goes straight to the minimum, as if the bowl were round.":
    "Adam, después de {adam} pasos; el descenso de gradiente necesitó {descent}. Aquí la dirección empinada es una coordenada y la plana es la otra, de modo que la división de Adam las iguala: va derecho al mínimo, como si el cuenco fuera redondo.",
  "The same ravine, turned by 45°, start and all. Nothing else is different.":
    "El mismo barranco girado 45°, con el inicio incluido. Nada más cambia.",
  "Whose number of steps changes?": "¿Cuáles cambian su número de pasos?",
  "Gradient descent alone": "Solo el descenso de gradiente",
  "Gradient descent took {descent} steps, as before. Adam took {adam}, {slowdown} times as many. Across a diagonal ravine both coordinates have large gradients, so that both are divided by much, and the flat direction, which is made of both, gets short steps.":
    "El descenso de gradiente necesitó {descent} pasos, como antes. Adam necesitó {adam}, {slowdown} veces más. En un barranco diagonal ambas coordenadas tienen gradientes grandes a lo ancho, de modo que ambas se dividen entre números grandes, y la dirección plana, que se compone de las dos, recibe pasos cortos.",
  "Now it is turned by 90°: the ravine lies along the y axis.":
    "Ahora está girado 90°: el barranco sigue el eje y.",
  "How many steps will Adam take?": "¿Cuántos pasos dará Adam?",
  "As many as at 0°": "Los mismos que a 0°",
  "As many as at 45°": "Los mismos que a 45°",
  "More than at 45°": "Más que a 45°",
  "{steps}: the ravine is along an axis again, and the coordinates have only changed places. What matters is whether the directions of curvature are those of the coordinates, each of which Adam treats by itself.":
    "{steps}: el barranco vuelve a seguir un eje, y las coordenadas solo han intercambiado sus papeles. Lo que importa es si las direcciones de la curvatura son las de las coordenadas, que Adam trata por separado.",
};
