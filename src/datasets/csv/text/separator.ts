import { looksNumeric } from "../columns/number.ts";
import { type Separator, separators } from "./format.ts";
import { eachRecord } from "./record.ts";

/** The characters and records by which the format is recognised. */
const sample = { characters: 100_000, records: 100 } as const;

/** The first records of a file, and the separator that split them. */
export interface Sample {
  readonly separator: Separator;
  readonly records: readonly (readonly string[])[];
  /** True where a quotation mark ended the reading. */
  readonly broken: boolean;
}

/** Reads the first records, without one that the end of the sample may have cut. */
export function sampleOf(text: string, separator: Separator, quotes: boolean, from = 0): Sample {
  const records: (readonly string[])[] = [];
  const body = text.slice(from, from + sample.characters);
  const fault = eachRecord(
    body,
    { separator, quotes },
    0,
    ({ cells }) => records.push(cells) < sample.records,
  );
  const isCut = from + sample.characters < text.length && records.length < sample.records;
  return {
    separator,
    records: isCut && records.length > 2 ? records.slice(0, -1) : records,
    broken: fault !== null,
  };
}

/**
 * Recognises the separator by the first records: the one that splits most of them into the same number of cells, and of
 * these best into numbers. Blanks separate where nothing else does.
 */
export function findSeparator(text: string, quotes: boolean, from = 0): Separator {
  let best: Separator = ",";
  let most = 0;
  for (const separator of separators) {
    if (separator === " " && most >= 0.5 * 0.5) break;
    const score = scoreOf(sampleOf(text, separator, quotes, from));
    if (score > most) {
      best = separator;
      most = score;
    }
  }
  return best;
}

/** Returns 0 to 1: the share of records with the usual number of cells, times 1/2 to 1 by the share of numbers. */
function scoreOf({ records }: Sample): number {
  const width = usualWidth(records);
  if (width < 2) return 0;
  const usual = records.filter(({ length }) => length === width);
  const filled = usual.flat().filter((cell) => cell !== "");
  const numbers = filled.filter(looksNumeric).length;
  return (usual.length / records.length) * (0.5 + (0.5 * numbers) / Math.max(1, filled.length));
}

/** Returns the number of cells that most records have; the larger in a tie. */
export function usualWidth(records: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of records) counts.set(length, (counts.get(length) ?? 0) + 1);
  let width = 0;
  for (const [length, count] of counts) {
    const most = counts.get(width) ?? 0;
    if (count > most || (count === most && length > width)) width = length;
  }
  return width;
}

/** Returns the separator that a first line such as "sep=;" declares, and the index after the line; null without one. */
export function declaredSeparator(text: string): { separator: Separator | null; from: number } | null {
  const end = text.indexOf("\n");
  const line = text.slice(0, Math.min(end < 0 ? text.length : end, 12));
  const mark = /^"?sep=(.)"?\s*$/i.exec(line)?.[1];
  if (mark === undefined) return null;
  return {
    separator: separators.find((separator) => separator === mark) ?? null,
    from: end < 0 ? text.length : end + 1,
  };
}
