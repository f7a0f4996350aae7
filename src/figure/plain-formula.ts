const superscripts = new Map([..."0123456789"].map((digit, i) => [digit, "⁰¹²³⁴⁵⁶⁷⁸⁹"[i]]));
const words: ReadonlyMap<string, string> = new Map([
  ["pi", "π"],
  ["sqrt", "√"],
]);

/** A formula of the language as one would write it in a line of text: "(1 − x)² + 100 (y − x²)²". */
export function plainFormula(source: string): string {
  return source
    .replace(/\^(\d+)(?![\d.e])/g, (_, digits: string) =>
      [...digits].map((digit) => superscripts.get(digit)).join(""),
    )
    .replace(/\b[a-z]+\b/g, (word) => words.get(word) ?? word)
    .replace(/ \* (?=\()/g, " ")
    .replaceAll(" * ", " · ")
    .replaceAll("-", "−");
}
