import type { seeds as keys } from "../es/seeds.ts";

/** German for the sentences of `seeds`. */
export const seeds: Record<keyof typeof keys, string> = {
  "seed {seed}, the first of {seeds}": "Startwert {seed}, der erste von {seeds}",
  seeds: "Startwerte",
  "Runs every contender with this many seeds. Charts show the median and the quartiles.":
    "Rechnet jeden Teilnehmer mit so vielen Startwerten. Diagramme zeigen Median und Quartile.",
  "an experiment as large as this has at most {most} seeds":
    "ein so großes Experiment hat höchstens {most} Startwerte",
  Two: "Zwei",
  Three: "Drei",
  Four: "Vier",
  Five: "Fünf",
  Six: "Sechs",
  Seven: "Sieben",
  Eight: "Acht",
  Nine: "Neun",
  Ten: "Zehn",
  Eleven: "Elf",
  Twelve: "Zwölf",
  Thirteen: "Dreizehn",
  Fourteen: "Vierzehn",
  Fifteen: "Fünfzehn",
  Sixteen: "Sechzehn",
  "{count} runs that differ only in their random numbers.":
    "{count} Läufe, die sich nur in ihren Zufallszahlen unterscheiden.",
  "{count} trainings that differ only in their random numbers.":
    "{count} Trainings, die sich nur in ihren Zufallszahlen unterscheiden.",
  "The line is their median; the band holds the middle half, from the first to the third quartile.":
    "Die Linie ist ihr Median; das Band umfasst die mittlere Hälfte, vom ersten bis zum dritten Quartil.",
  "The picture and the numbers of x and y are of seed {seed}.":
    "Das Bild und die Zahlen zu x und y gehören zum Startwert {seed}.",
  "The picture and the numbers of single weights are of seed {seed}.":
    "Das Bild und die Zahlen zu einzelnen Gewichten gehören zum Startwert {seed}.",
  "quartiles: loss {loss}": "Quartile: Verlust {loss}",
  "quartiles: loss {loss}, accuracy {accuracy}": "Quartile: Verlust {loss}, Genauigkeit {accuracy}",
  "{diverged} of {seeds} seeds diverged.":
    "{diverged} von {seeds} Startwerten {diverged:ist|sind} divergiert.",
  "Computing takes about {seeds} times as long.": "Die Berechnung dauert etwa {seeds}-mal so lange.",
};
