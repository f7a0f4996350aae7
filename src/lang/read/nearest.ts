/**
 * Returns the candidate that `name` is a misspelling of, or null: at most one edit away for names of two letters or
 * more, two edits for six or more. Digits must be the same. Of two candidates at the same distance neither is
 * returned; a letter that is single instead of double, or double instead of single, counts as less than an edit.
 */
export function nearest(name: string, candidates: Iterable<string>): string | null {
  const typed = name.toLowerCase();
  const most = name.length < 2 ? 0 : name.length < 6 ? 1 : 2;
  let best: string | null = null;
  let least = most + 1;
  for (const candidate of candidates) {
    const known = candidate.toLowerCase();
    if (known === typed) return candidate;
    if (Math.abs(known.length - typed.length) > most || digitsOf(known) !== digitsOf(typed)) continue;
    // Nearer than any other edit.
    const distance = single(known) === single(typed) ? 0.5 : edits(typed, known);
    if (distance === least) best = null;
    else if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

const digitsOf = (name: string): string => name.replace(/\D/g, "");

/** Returns the name with repeated letters made single. */
const single = (name: string): string => name.replace(/(.)\1+/g, "$1");

/** Returns the number of insertions, deletions, replacements and swaps of neighbours (optimal string alignment). */
function edits(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      row[j] = Math.min(replaced, last[j] + 1, row[j - 1] + 1);
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length];
}
