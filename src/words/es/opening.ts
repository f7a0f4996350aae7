/** Spanish for the sentences of the first minute. */
export const opening = {
  "Same start, same slope. Why does SGD wait?": "Igual inicio y pendiente. ¿Por qué espera SGD?",
  "The first race": "La primera carrera",
  "Loading the experiment…": "Cargando el experimento…",
  "SGD waits while its gradient norm is below a tenth of that at the start and the saddle point is nearer than a minimum.":
    "SGD espera mientras la norma de su gradiente es menor que una décima de la del inicio y el punto de silla está más cerca que un mínimo.",
  "With these settings it does not wait at the saddle.": "Con estos ajustes no espera en el punto de silla.",
  "It is still waiting at the saddle, for {steps} {steps:step|steps} so far: the slope there is nearly zero.":
    "Sigue esperando en el punto de silla, {steps} {steps:paso|pasos} hasta ahora: allí la pendiente es casi cero.",
  "It waited {steps} {steps:step|steps} at the saddle, where the slope is nearly zero.":
    "Esperó {steps} {steps:paso|pasos} en el punto de silla, donde la pendiente es casi cero.",
  "Adam divides by that slope, and did not wait.": "Adam divide entre esa pendiente y no esperó.",
  "Adam divides by that slope, and waited {steps}.": "Adam divide entre esa pendiente y esperó {steps}.",
  "drag me": "arrastrar",
  "Try next": "Para seguir",
  "A ravine": "Un barranco",
  "Four minima": "Cuatro mínimos",
  "Train a network": "Entrenar una red",
  "Gallery…": "Galería…",
  "Dismiss the hints": "Descartar las sugerencias",
  "Dismiss the question and hints": "Descartar la pregunta y las sugerencias",
};
