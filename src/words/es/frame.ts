/** Spanish for the sentences of header, menus, transport, notices, settings and About. */
export const frame = {
  Play: "Reproducir",
  Pause: "Pausar",
  "Play again": "Reproducir de nuevo",
  "{count} {count:step|steps} per frame": "{count} {count:paso|pasos} por fotograma",
};
