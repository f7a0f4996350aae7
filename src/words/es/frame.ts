/** Spanish for the sentences of header, menus, transport, notices, settings and About. */
export const frame = {
  Play: "Reproducir",
  Pause: "Pausar",
  "Play again": "Reproducir de nuevo",
  "{count} {count:step|steps} per frame": "{count} {count:paso|pasos} por fotograma",
  Share: "Compartir",
  "{name} could not be loaded. Choose it again to retry.":
    "No se pudo cargar: {name}. Elegir de nuevo para volver a intentarlo.",
  Language: "Idioma",
  "Downhill: optimizers, raced down a surface": "Downhill: optimizadores en una carrera por una superficie",
  "Race SGD, Adam and others down a loss surface, move any hyperparameter while they run, and share the experiment as a link.":
    "Carreras de SGD, Adam y otros por una superficie de pérdida: cualquier hiperparámetro se puede mover mientras corren, y el experimento se comparte como enlace.",
};
