/** Numbers of one piece of text. */
const piece = 5000;

/** Writes numbers as a JSON array, in pieces; numbers that JSON lacks are strings: "NaN", "Infinity", "-Infinity". */
export function* numbersToJson(values: ArrayLike<number>, length: number): Generator<string, void> {
  yield "[";
  for (let from = 0; from < length; from += piece) {
    const texts: string[] = [];
    for (let i = from; i < Math.min(from + piece, length); i++)
      texts.push(Number.isFinite(values[i]) ? String(values[i]) : `"${values[i]}"`);
    yield (from > 0 ? "," : "") + texts.join(",");
  }
  yield "]";
}
