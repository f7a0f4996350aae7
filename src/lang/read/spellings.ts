// Signs that people type or paste, and what they are in this language.

/** Read as if they were written so. */
export const spellings: ReadonlyMap<string, string> = new Map([
  ["**", "^"],
  [".^", "^"],
  [".*", "*"],
  ["./", "/"],
  ["×", "*"],
  ["·", "*"],
  ["⋅", "*"],
  ["∙", "*"],
  ["∗", "*"],
  ["÷", "/"],
  ["∕", "/"],
  ["−", "-"],
  ["–", "-"],
  ["‐", "-"],
  ["‑", "-"],
  ["ˆ", "^"],
  ["≤", "<="],
  ["≥", ">="],
  ["≠", "!="],
  ["…", ".."],
  ["π", "pi"],
  ["√", "sqrt"],
  ["∛", "cbrt"],
]);

/** Refused, since it takes more than another sign; what to write. */
export const instead: ReadonlyMap<string, string> = new Map([
  ["|", "abs(…)"],
  ["%", "mod(…, …)"],
  ["—", "-"],
  ["[", "("],
  ["]", ")"],
  ["{", "("],
  ["}", ")"],
  ...[..."αβγδεηθκλμνρστφψω"].map((letter, i): [string, string] => [
    letter,
    "alpha beta gamma delta epsilon eta theta kappa lambda mu nu rho sigma tau phi psi omega".split(" ")[i],
  ]),
]);

/** Small digits of an exponent. */
export const raised: ReadonlyMap<string, string> = new Map(
  [..."⁰¹²³⁴⁵⁶⁷⁸⁹"].map((sign, i) => [sign, String(i)]),
);

/** The text with the wide letters, digits and signs of East Asian keyboards as ASCII's, place for place. */
export const narrowed = (text: string): string =>
  text.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
