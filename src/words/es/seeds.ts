/** Spanish for the sentences of `seeds`. */
export const seeds = {
  "seed {seed}, the first of {seeds}": "semilla {seed}, la primera de {seeds}",
  seeds: "semillas",
  "Runs every contender with this many seeds. Charts show the median and the quartiles.":
    "Ejecuta cada participante con este número de semillas. Las gráficas muestran la mediana y los cuartiles.",
  "an experiment as large as this has at most {most} seeds":
    "un experimento tan grande como este tiene como máximo {most} semillas",
  Two: "Dos",
  Three: "Tres",
  Four: "Cuatro",
  Five: "Cinco",
  Six: "Seis",
  Seven: "Siete",
  Eight: "Ocho",
  Nine: "Nueve",
  Ten: "Diez",
  Eleven: "Once",
  Twelve: "Doce",
  Thirteen: "Trece",
  Fourteen: "Catorce",
  Fifteen: "Quince",
  Sixteen: "Dieciséis",
  "{count} runs that differ only in their random numbers.":
    "{count} ejecuciones que solo difieren en sus números aleatorios.",
  "{count} trainings that differ only in their random numbers.":
    "{count} entrenamientos que solo difieren en sus números aleatorios.",
  "The line is their median; the band holds the middle half, from the first to the third quartile.":
    "La línea es su mediana; la banda abarca la mitad central, del primer al tercer cuartil.",
  "The picture and the numbers of x and y are of seed {seed}.":
    "La imagen y los números de x e y son de la semilla {seed}.",
  "The picture and the numbers of single weights are of seed {seed}.":
    "La imagen y los números de pesos individuales son de la semilla {seed}.",
  "quartiles: loss {loss}": "cuartiles: pérdida {loss}",
  "quartiles: loss {loss}, accuracy {accuracy}": "cuartiles: pérdida {loss}, exactitud {accuracy}",
  "{diverged} of {seeds} seeds diverged.": "{diverged} de {seeds} semillas {diverged:divergió|divergieron}.",
  "Computing takes about {seeds} times as long.": "El cálculo tarda unas {seeds} veces más.",
};
