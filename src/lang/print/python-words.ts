/** Words that are reserved in Python, and names that a printed text uses. */
const kept: ReadonlySet<string> = new Set(
  (
    "False None True and as assert async await break class continue def del elif else except finally for from " +
    "global if import in is lambda nonlocal not or pass raise return try while with yield __debug " +
    "np torch math float"
  ).split(" "),
);

const none: ReadonlySet<string> = new Set();

/**
 * Returns a name of the language as a valid Python name; different names stay different.
 *
 * @param taken words that have another meaning in the text around it
 */
export function pythonName(name: string, taken: ReadonlySet<string> = none): string {
  const word = name.replace(/_*$/, "");
  return kept.has(word) || taken.has(word) ? `${name}_` : name;
}

/** Returns a double as a Python float that is read as the same; not for NaN and infinities, which have no literal. */
export function pythonNumber(value: number): string {
  const text = Object.is(value, -0) ? "-0" : String(value);
  return /^-?\d+$/.test(text) ? `${text}.0` : text;
}
