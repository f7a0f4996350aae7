import { pow } from "../../lang/elementary/index.ts";

/** Returns frequencies in proportion to 1, 2^−a, 3^−a, … (Zipf's law, with the exponent a), which add up to 1. */
export function zipfFrequencies(count: number, exponent: number): Float64Array {
  const shares = Float64Array.from({ length: count }, (_, i) => pow(i + 1, -exponent));
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / total);
}

/** A range of classes: from `from` up to, not including, `to`. */
export interface ClassGroup {
  readonly from: number;
  readonly to: number;
}

/** Groups of even numbers of classes are at most so many. */
const evenGroups = 16;

/** Returns groups of classes: each twice as large as the one before it, at most 16 of nearly equal size, or single ones. */
export function classGroups(count: number, kind: "doubling" | "even" | "single"): ClassGroup[] {
  if (kind === "doubling") {
    const groups: ClassGroup[] = [];
    for (let from = 0, to = 1; from < count; from = to, to = Math.min(count, 2 * to))
      groups.push({ from, to: Math.min(count, to) });
    return groups;
  }
  const groups = kind === "single" ? count : Math.min(evenGroups, count);
  const end = (g: number) => Math.round((g * count) / groups);
  return Array.from({ length: groups }, (_, g) => ({ from: end(g), to: end(g + 1) }));
}

/** Names a group by the numbers of its first and last class, which begin at 1. */
export const groupName = ({ from, to }: ClassGroup): string =>
  to === from + 1 ? `${to}` : `${from + 1}–${to}`;
