import type { Hyperparameter } from "../../../optim/define/hyperparameter.ts";
import { printExact } from "./number.ts";

/** A value as the page shows it: a number, or what that number stands for. */
export function valueText({ scale, words }: Pick<Hyperparameter, "scale" | "words">, value: number): string {
  if (scale === "switch") return value === 1 ? "on" : "off";
  return words?.[value] === undefined ? printExact(value) : wordText(words[value]);
}

/** A word of the library's for reading. */
export const wordText = (word: string | null): string => word?.replaceAll("_", " ") ?? "none";
