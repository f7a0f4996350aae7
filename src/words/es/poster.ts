/** Spanish for an embed that is not played. The element of embeds has these sentences itself, in all languages. */
export const poster = {
  Play: "Reproducir",
  "Try again": "Volver a intentar",
  "Loading…": "Cargando…",
  "Open in Downhill": "Abrir en Downhill",
  "Downhill could not be reached.": "No se pudo acceder a Downhill.",
  "Optimizer race": "Carrera de optimizadores",
};
