import { decode } from "../../experiment/index.ts";
import { figureTitle } from "../../plot/title.ts";
import { tell } from "../../words/content.ts";
import { inEnglish } from "../../words/say.ts";
import type { GalleryEntry } from "./gallery-entry.ts";

/** Returns the text of a picture for those who do not see it: the contenders and their problem. */
export const altOf = ({ link }: GalleryEntry): string => figureTitle(decode(link).spec);

const wordsOf = (entry: GalleryEntry): string =>
  [...[entry.title, entry.sentence, ...entry.tags].map(tell), altOf(entry)].join(" ");

/** Returns the texts of an experiment in which a search looks for words: in the current language and in English. */
export const textOf = (entry: GalleryEntry): string => `${wordsOf(entry)} ${inEnglish(() => wordsOf(entry))}`;
