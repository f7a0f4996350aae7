import { decode } from "../../experiment/index.ts";
import { figureTitle } from "../../plot/title.ts";
import type { GalleryEntry } from "./gallery-entry.ts";

/** Returns the text of a picture for those who do not see it: the contenders and their problem. */
export const altOf = ({ link }: GalleryEntry): string => figureTitle(decode(link).spec);

/** Returns the texts of an experiment in which a search looks for words. */
export const textOf = (entry: GalleryEntry): string =>
  [entry.title, entry.sentence, ...entry.tags, altOf(entry)].join(" ");
