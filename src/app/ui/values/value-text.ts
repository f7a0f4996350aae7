import type { Hyperparameter } from "../../../optim/define/hyperparameter.ts";
import { say, translated } from "../../../words/say.ts";
import { printExact } from "./number.ts";

/** Returns the text of a value on the page: a number, or the word that it stands for. */
export function valueText({ scale, words }: Pick<Hyperparameter, "scale" | "words">, value: number): string {
  if (scale === "switch") return say(value === 1 ? "on" : "off");
  return words?.[value] === undefined ? printExact(value) : wordText(words[value]);
}

/** Returns a library's word in plain words: "strong_wolfe" is "strong wolfe", null is "none". */
export const wordText = (word: string | null): string => translated(word?.replaceAll("_", " ") ?? "none");
