import type { Spec } from "../experiment/index.ts";
import { describe } from "./describe.ts";
import { checkOptions, type FigureOptions } from "./options.ts";
import type { Recorded } from "./recorded.ts";
import { svgDocument } from "./svg/document.ts";
import { figureTitle } from "./title.ts";

/**
 * An experiment's picture: a whole standalone `<svg>`, with its name and its description.
 *
 * @throws RangeError that names the option that is not permitted
 */
export function figure(spec: Spec, recorded: Recorded, options: FigureOptions): string {
  checkOptions(options);
  const title = options.title || figureTitle(spec);
  return svgDocument(options, { title, description: describe(spec, recorded) }, "");
}
