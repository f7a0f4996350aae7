import type { FigureTheme } from "../../plot/look/theme.ts";
import type { GalleryEntry } from "./gallery-entry.ts";

/** CSS pixels of an experiment's picture. */
export const pictureSize = { width: 320, height: 200 } as const;

/** Returns the path of an experiment's picture below the page's folder. */
export const pictureFile = ({ id }: GalleryEntry, theme: FigureTheme): string => `gallery/${id}-${theme}.svg`;
