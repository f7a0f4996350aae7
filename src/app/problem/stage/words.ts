import type { Reading } from "../../../plot/problem/problem-view.ts";

/** Writes the numbers of a part or a cell in a sentence: "Fact 3, frequency 0.2: Muon 0.5, SGD 0.1". */
export function readingInWords(name: string, readings: readonly Reading[]): string {
  const inWords = (some: readonly Reading[]): string =>
    some.map((one) => `${one.name} ${one.value}`).join(", ");
  const about = inWords(readings.filter(({ slot }) => slot === undefined));
  const values = inWords(readings.filter(({ slot }) => slot !== undefined));
  const head = [name.charAt(0).toUpperCase() + name.slice(1), about].filter((text) => text !== "").join(", ");
  return values === "" ? head : `${head}: ${values}`;
}
