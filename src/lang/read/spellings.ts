// Signs that people type or paste, with their spelling in this language.

/** Spellings of this language by the sign that is read as if it were written so. */
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

/** Texts to write instead of signs that are refused, as another sign is not enough. */
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

/** Digits by the superscript digit of an exponent. */
export const raised: ReadonlyMap<string, string> = new Map(
  [..."⁰¹²³⁴⁵⁶⁷⁸⁹"].map((sign, i) => [sign, String(i)]),
);

/** Returns the text with the fullwidth letters, digits and signs of East Asian keyboards as ASCII, one for one. */
export const narrowed = (text: string): string =>
  text.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
