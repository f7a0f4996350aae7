/** How many separators stand outside of quotes in `text` from `from` up to `to`, or to the end of the first record. */
export function countSeparators(text: string, separator: string, from = 0, to = text.length): number {
  let count = 0;
  let quoted = false;
  let fieldStart = true;
  for (let at = from; at < to; at++) {
    const character = text[at];
    if (character === '"' && (quoted || fieldStart)) quoted = !quoted;
    else if (!quoted && character === "\n") break;
    else if (!quoted && character === separator) count += 1;
    // An opening quote stands at the start only; a doubled one inside closes and opens again.
    fieldStart = character === separator || character === '"';
  }
  return count;
}

/** The separator of the cells: whichever of comma, semicolon and tab the header has most of, the comma among equals. */
export function findSeparator(text: string): string {
  let best = ",";
  let most = countSeparators(text, best);
  for (const separator of [";", "\t"]) {
    const count = countSeparators(text, separator);
    if (count > most) {
      best = separator;
      most = count;
    }
  }
  return best;
}
