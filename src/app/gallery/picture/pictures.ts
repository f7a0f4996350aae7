import "../../../library/everything.ts";
import "../../../datasets/data/all.ts";
import type { FigureTheme } from "../../../figure/index.ts";
import { gallery } from "../catalog.ts";
import { pictureFile } from "../picture-file.ts";
import { pictured } from "./picture-of.ts";

/** A file of the build with the picture of an experiment. */
export interface PictureFile {
  /** Its path below the page's folder. */
  readonly file: string;
  readonly svg: string;
}

const themes: readonly FigureTheme[] = ["light", "dark"];

/** Draws the pictures of the gallery, each in both themes. The build of the page calls it. */
export const galleryPictures = (): PictureFile[] =>
  gallery.flatMap((entry) => {
    const svg = pictured(entry);
    return themes.map((theme) => ({ file: pictureFile(entry, theme), svg: svg[theme] }));
  });

/** Draws one of these files; null where there is no such picture. The development server calls it. */
export function galleryPicture(file: string): string | null {
  for (const entry of gallery)
    for (const theme of themes) if (pictureFile(entry, theme) === file) return pictured(entry)[theme];
  return null;
}
