import type { Spec } from "../../experiment/index.ts";
import { type Sentence, say } from "../../words/say.ts";
import { inPercent, type Result } from "../network/controls/result.ts";
import { printShort } from "../ui/values/number.ts";

/** The numbers of seeds in words, from 2 on. */
const numerals: readonly Sentence[] = [
  ...(["Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven"] as const),
  ...(["Twelve", "Thirteen", "Fourteen", "Fifteen", "Sixteen"] as const),
];

/** Returns the meaning of a band, in two sentences. @param seeds 2 to 16 */
export const bandInWords = (kind: Spec["kind"], seeds: number): string =>
  [
    say(
      kind === "surface"
        ? "{count} runs that differ only in their random numbers."
        : "{count} trainings that differ only in their random numbers.",
      { count: say(numerals[seeds - 2]) },
    ),
    say("The line is their median; the band holds the middle half, from the first to the third quartile."),
  ].join(" ");

/** Says whose run the picture shows, and all else that needs a single run. */
export const shownInWords = (kind: Spec["kind"], seed: number): string =>
  say(
    kind === "surface"
      ? "The picture and the numbers of x and y are of seed {seed}."
      : "The picture and the numbers of single weights are of seed {seed}.",
    { seed: String(seed) },
  );

/**
 * Returns the quartiles of a result, "quartiles: loss 0.11 to 0.13, accuracy 96.5 to 97.8 %", one
 * accuracy where both are equal; empty where it has none.
 */
export function quartilesInWords(result: Result | null): string {
  const { quartiles } = result ?? {};
  if (!quartiles) return "";
  const loss = fromTo(quartiles.map((one) => printShort(one.loss)));
  if (result?.accuracy === null) return say("quartiles: loss {loss}", { loss });
  const accuracy = fromTo([...new Set(quartiles.map((one) => inPercent(one.accuracy ?? 0)))]);
  return say("quartiles: loss {loss}, accuracy {accuracy}", { loss, accuracy: `${accuracy}\u00a0%` });
}

const fromTo = ([low, high]: readonly string[]): string =>
  high === undefined ? low : say("{low} to {high}", { low, high });

/** Says how many seeds have diverged; empty where none has. */
export const divergedInWords = (diverged: number, seeds: number): string =>
  diverged === 0 ? "" : say("{diverged} of {seeds} seeds diverged.", { diverged, seeds });

/** Says how long several seeds take. */
export const costInWords = (seeds: number): string =>
  say("Computing takes about {seeds} times as long.", { seeds });
