const superscripts = new Map([..."0123456789"].map((digit, i) => [digit, "⁰¹²³⁴⁵⁶⁷⁸⁹"[i]]));
const words: ReadonlyMap<string, string> = new Map([
  ["pi", "π"],
  ["sqrt", "√"],
]);

/**
 * Writes a formula of the language as in a line of text: "(1 − x)² + 100 (y − x²)²".
 *
 * @param source as `printSource` prints it
 */
export function plainFormula(source: string): string {
  return withRaised(source, false)
    .replace(/\b[a-z]+\b/g, (word) => words.get(word) ?? word)
    .replace(/ \* (?=\()/g, " ")
    .replaceAll(" * ", " · ")
    .replaceAll("-", "−");
}

/**
 * Raises the digits of exponents. A power in an exponent stands in parentheses, with its own exponent on the line:
 * "2^(3^2)", as raised digits side by side would be one number.
 */
function withRaised(source: string, inExponent: boolean): string {
  let text = "";
  let at = 0;
  for (let caret = source.indexOf("^"); caret >= 0; caret = source.indexOf("^", at)) {
    text += source.slice(at, caret);
    const end = operandEnd(source, caret + 1);
    at = end;
    while (source[at] === "^") at = operandEnd(source, at + 1);
    const exponent = source.slice(caret + 1, at);
    if (at > end) text += `^(${withRaised(exponent, true)})`;
    else if (!inExponent && /^\d+$/.test(exponent)) text += raised(exponent);
    else text += `^${withRaised(exponent, inExponent)}`;
  }
  return text + source.slice(at);
}

const raised = (digits: string): string => [...digits].map((digit) => superscripts.get(digit)).join("");

/** Returns the end of the number, name, call or parenthesis, with its minus, that begins at `start`. */
function operandEnd(source: string, start: number): number {
  const word = /-*(?:\d[\d.]*(?:e[+-]?\d+)?|\w*)/y;
  word.lastIndex = start;
  word.test(source);
  let end = word.lastIndex;
  let depth = 0;
  while (source[end] === "(" || depth > 0) {
    if (source[end] === "(") depth += 1;
    else if (source[end] === ")") depth -= 1;
    end += 1;
    if (depth === 0 || end >= source.length) break;
  }
  return end;
}
