import fc from "fast-check";

/** One change of a text: at a place, some characters are replaced by a piece. */
interface Change {
  readonly place: number;
  readonly removed: number;
  readonly added: string;
}

const oddities = [
  "",
  " ",
  "\0",
  "\n",
  "\ufeff",
  "\u202e",
  "\ud800",
  "e\u0301",
  "１",
  "−",
  "%",
  "%E2%80",
  "-0",
  "1e999",
  "1e-400",
  "9007199254740993",
  "NaN",
  "Infinity",
  "__proto__",
  "constructor",
  "toString",
];

const mutate = (text: string, changes: readonly Change[]): string =>
  changes.reduce((changed, { place, removed, added }) => {
    const at = place % (changed.length + 1);
    return changed.slice(0, at) + added + changed.slice(at + removed);
  }, text);

/**
 * Generates texts near those of a corpus: with some characters replaced by pieces of the grammar, by texts that readers
 * get wrong, or by a part of another text of the corpus.
 */
export function mutated(corpus: readonly string[], pieces: readonly string[]): fc.Arbitrary<string> {
  const text = fc.constantFrom(...corpus);
  const part = fc
    .tuple(text, fc.nat(), fc.nat({ max: 40 }))
    .map(([of, at, length]) => of.slice(at % (of.length + 1)).slice(0, length));
  const added = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...pieces) },
    { weight: 2, arbitrary: fc.constantFrom(...oddities) },
    { weight: 2, arbitrary: part },
    { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 4 }) },
  );
  const removed = fc.oneof(fc.constantFrom(0, 0, 1), fc.nat({ max: 30 }));
  const change = fc.record({ place: fc.nat({ max: 100_000 }), removed, added });
  return fc.tuple(text, fc.array(change, { maxLength: 8 })).map(([start, changes]) => mutate(start, changes));
}

/** Generates texts of pieces of a grammar, in any order. */
export const soup = (pieces: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...pieces) }, fc.constantFrom(...oddities)), {
      maxLength: 60,
    })
    .map((chosen) => chosen.join(""));
