/** Spanish for the sentences of the first minute. */
export const opening = {
  "Same start, same slope. Why does SGD wait?": "Mismo inicio, misma pendiente. ¿Por qué espera SGD?",
  "The first race": "La primera carrera",
  "Loading the experiment…": "Cargando el experimento…",
};
