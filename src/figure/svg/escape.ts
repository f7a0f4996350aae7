const entities: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#39;"],
]);

/** Code points that no XML document may hold, escaped or not: controls, lone surrogates, U+FFFE and U+FFFF. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern looks for them.
const illegal = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** Escapes text for use between tags and in attributes; what XML cannot hold becomes U+FFFD. */
export const escapeXml = (text: string): string =>
  text.replace(illegal, "\ufffd").replace(/[&<>"']/g, (sign) => entities.get(sign) ?? sign);
