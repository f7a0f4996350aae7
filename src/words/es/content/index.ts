import { findings } from "./findings/index.ts";
import { gallery } from "./gallery.ts";
import { lessons } from "./lessons/index.ts";
import { shared } from "./shared.ts";

/** Spanish for lessons, gallery and findings, by English text. */
export const content = { ...shared, ...lessons, ...gallery, ...findings };
