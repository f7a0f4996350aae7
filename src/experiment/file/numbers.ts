/** Numbers in a piece of text. */
const piece = 5000;

/** Numbers as an array of JSON's, in pieces; what JSON has no number for is a string: "NaN", "Infinity", "-Infinity". */
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
