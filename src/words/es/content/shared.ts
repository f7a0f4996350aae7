/** Spanish for the texts of more than one lesson, experiment or finding. */
export const shared = {
  "Adam alone": "Solo Adam",
  Both: "Los dos",
  "Both at the same step": "Los dos en el mismo paso",
  Neither: "Ninguno",
  "The edge of stability": "El borde de estabilidad",
  "Where will it end?": "¿Dónde terminará?",
  "Which reaches a loss of {goal} first?": "¿Cuál alcanza antes una pérdida de {goal}?",
};
