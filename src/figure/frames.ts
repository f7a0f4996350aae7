import type { Spec } from "../experiment/index.ts";
import { checkOptions, type FigureOptions } from "./options.ts";
import type { Recorded } from "./recorded.ts";
import { svgDocument } from "./svg/document.ts";
import { figureTitle } from "./title.ts";

/** The pictures of a film: each frame is drawn over the ground. */
export interface Frames {
  readonly ground: string;
  at(step: number): string;
}

/**
 * An experiment's picture cut for a film: what stays, and what moves, transparent, to be laid over it.
 *
 * @throws RangeError that names the option that is not permitted
 */
export function frames(spec: Spec, _recorded: Recorded, options: Omit<FigureOptions, "step">): Frames {
  checkOptions(options);
  const title = options.title || figureTitle(spec);
  return {
    ground: svgDocument(options, { title, description: "" }, ""),
    at: () => svgDocument(options, null, ""),
  };
}
