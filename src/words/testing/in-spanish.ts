import { expect } from "vitest";
import { content } from "../es/content/index.ts";
import { es } from "../es/index.ts";
import { speak } from "../say.ts";

/** Returns what `make` returns when it is said in Spanish. */
export function inSpanish<T>(make: () => T): T {
  speak("es", { ...es, ...content });
  try {
    return make();
  } finally {
    speak("en", {});
  }
}

/** Expects that Spanish says the numbers of the English text, with its own separators. */
export function expectSameNumbers(make: () => string): void {
  const [english, spanish] = [make(), inSpanish(make)];
  const inThousands = english.replaceAll(
    /([\d.]+) billion/g,
    (_, count) => `${1000 * Number(count)} million`,
  );
  expect(numbersIn(spanish, ".", ","), spanish).toEqual(numbersIn(inThousands, ",", "."));
}

/** Returns the numbers of a text in increasing order. */
const numbersIn = (text: string, group: string, decimal: string): number[] =>
  [...text.matchAll(/\d+(?:[.,]\d+)*/g)]
    .map(([digits]) => Number(digits.replaceAll(group, "").replace(decimal, ".")))
    .sort((a, b) => a - b);
