import type { Spec } from "../../experiment/index.ts";
import { inPercent, type Result } from "../network/controls/result.ts";
import { printShort } from "../ui/values/number.ts";

const numerals = [
  ...["Zero", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven"],
  ...["Twelve", "Thirteen", "Fourteen", "Fifteen", "Sixteen"],
] as const;

/** Returns the meaning of a band, in two sentences. @param seeds 2 to 16 */
export function bandInWords(kind: Spec["kind"], seeds: number): string {
  const runs = kind === "surface" ? "runs" : "trainings";
  return (
    `${numerals[seeds] ?? seeds} ${runs} that differ only in their random numbers. ` +
    "The line is their median; the band holds the middle half, from the first to the third quartile."
  );
}

/** Says whose run the picture shows, and all else that needs a single run. */
export const shownInWords = (kind: Spec["kind"], seed: number): string =>
  `The picture and the numbers of ${kind === "surface" ? "x and y" : "single weights"} are of seed ${seed}.`;

/**
 * Returns the quartiles of a result, "quartiles: loss 0.11 to 0.13, accuracy 96.5 to 97.8 %", one
 * accuracy where both are equal; empty where it has none.
 */
export function quartilesInWords(result: Result | null): string {
  const { quartiles } = result ?? {};
  if (!quartiles) return "";
  const losses = `quartiles: loss ${quartiles.map(({ loss }) => printShort(loss)).join(" to ")}`;
  if (result?.accuracy === null) return losses;
  const accuracies = new Set(quartiles.map(({ accuracy }) => inPercent(accuracy ?? 0)));
  return `${losses}, accuracy ${[...accuracies].join(" to ")}\u00a0%`;
}

/** Says how many seeds have diverged; empty where none has. */
export const divergedInWords = (diverged: number, seeds: number): string =>
  diverged === 0 ? "" : `${diverged} of ${seeds} seeds diverged.`;

/** Says how long several seeds take. */
export const costInWords = (seeds: number): string => `Computing takes about ${seeds} times as long.`;
