/** A part "name:text" of a link's value, or "name=text"; `part` is the whole of it. */
export interface Pair {
  readonly name: string;
  readonly text: string;
  readonly part: string;
}

/** Splits a pair at its first colon or equals sign; a part without one has no text. */
export function readPair(part: string): Pair {
  const at = part.search(/[:=]/);
  return at < 0
    ? { name: part, text: "", part }
    : { name: part.slice(0, at).trim(), text: part.slice(at + 1).trim(), part };
}

export const isPair = (part: string): boolean => /[:=]/.test(part);

/**
 * Splits a value at its commas, but for those within parentheses ("betas:(0.9,0.99)") and those of a number with a
 * decimal comma ("lr:0,1"): digits alone are no part.
 */
export function splitParts(text: string): string[] {
  const parts: string[] = [];
  let isWhole = false;
  for (const part of atCommas(text)) {
    if (isWhole && /^\d+(?:e[+-]?\d+)?$/i.test(part)) parts[parts.length - 1] += `,${part}`;
    else {
      parts.push(part);
      isWhole = /^[^:=]*[:=]\s*[+−–-]?\d+$/.test(part);
    }
  }
  return parts;
}

function atCommas(text: string): string[] {
  const parts: string[] = [];
  let [start, depth] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === "(" || sign === "[") depth += 1;
    else if (sign === ")" || sign === "]") depth = Math.max(0, depth - 1);
    else if (sign === "," && depth === 0) {
      parts.push(text.slice(start, at).trim());
      start = at + 1;
    }
  }
  parts.push(text.slice(start).trim());
  return parts;
}

/** Returns the texts of the numbers in "(0.9, 0.99)" or "[0.9, 0.99]"; null where a text is no such list. */
export function readTuple(text: string): string[] | null {
  const isTuple = /^(?:\(.*\)|\[.*\])$/s.test(text);
  return isTuple
    ? text
        .slice(1, -1)
        .split(",")
        .map((one) => one.trim())
        .filter((one) => one !== "")
    : null;
}
