/** Spanish for the sentences of `problem`. */
export const problem = {
  "{measure} by part": "{measure} por parte",
  "a line for each {part}": "una línea por {part}",
  "of a tensor, by step": "de un tensor, por paso",
  Race: "Carrera",
  "The race ends after this many steps.": "La carrera termina tras este número de pasos.",
  "Determines the problem's data, the start, the batches and the noise. They are the same for all contenders.":
    "Determina los datos del problema, el inicio, los lotes y el ruido. Son los mismos para todos los participantes.",
  Problem: "Problema",
  Picture: "Imagen",
  "Matrices shown": "Matrices mostradas",
  "One, larger": "Una, más grande",
  "none chosen; arrow keys choose one": "ninguna elegida; las teclas de flecha eligen una",
};
