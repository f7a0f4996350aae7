import type { Spec } from "../experiment/index.ts";
import { figureTitle } from "../plot/title.ts";
import { inEnglish } from "../words/say.ts";
import { describe } from "./describe.ts";
import { checkOptions, type FigureOptions } from "./options.ts";
import { pictureOf } from "./picture.ts";
import type { Recorded } from "./recorded.ts";
import { laidOut, svgDocument } from "./svg/document.ts";

/**
 * Draws an experiment: a standalone `<svg>` with its title and description, in English.
 *
 * @throws RangeError that names an option that is not permitted, or for a record of another kind than the spec; Error
 * if the rows of a real table have not been loaded
 */
export function figure(spec: Spec, recorded: Recorded, options: FigureOptions): string {
  checkOptions(options);
  return inEnglish(() => drawn(spec, recorded, options));
}

function drawn(spec: Spec, recorded: Recorded, options: FigureOptions): string {
  const picture = pictureOf(spec, recorded, { ...options, ...laidOut(options), moving: false });
  const step = Math.min(Math.floor(options.step ?? picture.last), picture.last);
  const description = [describe(spec, recorded, options), ...(options.notes ?? [])].join(" ");
  const named = { title: options.title || figureTitle(spec), description };
  return svgDocument(options, named, picture.ground + picture.at(step));
}
