import { arrowKinds } from "../plot/arrows/arrow-picture.ts";
import type { FigureTheme } from "../plot/look/theme.ts";
import type { ProblemStage } from "../problems/index.ts";
import type { FigureArrows } from "./stage/arrows.ts";

export interface FigureOptions {
  /** Width in CSS pixels, 160 to 4096; so the height. */
  readonly width: number;
  readonly height: number;
  readonly theme: FigureTheme;
  readonly parts: "stage" | "charts" | "both";
  /** The title, by default `figureTitle(spec)`; "" for none. */
  readonly title?: string;
  /** A sentence under the panels, in two lines at most; by default there is none. */
  readonly caption?: string;
  /** The address that a small link at the foot leads to; by default there is none. */
  readonly link?: string;
  /** The step shown, by default the last. */
  readonly step?: number;
  /** Arrows at the heads on a surface: −gradient, momentum, update, and the preconditioner's ellipse. */
  readonly arrows?: FigureArrows;
  /** Lines of text under the parts, the first of them bold: what the inspector shows of a step, say. */
  readonly notes?: readonly string[];
  /** True to draw the gradient flow, on a surface and in the chart of the loss; by default there is none. */
  readonly flow?: boolean;
  /** True to draw the central flow of gradient descent there; by default there is none. */
  readonly central?: boolean;
  /** The way to draw a problem, one of its `stages`; by default the first of them. */
  readonly way?: ProblemStage;
}

/** Range of a figure's width and height, in CSS pixels. */
export const sides = { min: 160, max: 4096, whole: true } as const;

/** Checks options. @throws RangeError that names the option, its value and what is permitted */
export function checkOptions({ width, height, theme, parts, link, step, arrows }: FigureOptions): void {
  for (const [name, value] of Object.entries({ width, height }))
    if (!(value >= sides.min && value <= sides.max))
      throw new RangeError(`${name} must be from ${sides.min} to ${sides.max} CSS pixels, not ${value}`);
  if (theme !== "light" && theme !== "dark")
    throw new RangeError(`theme must be light or dark, not ${JSON.stringify(theme)}`);
  if (parts !== "stage" && parts !== "charts" && parts !== "both")
    throw new RangeError(`parts must be stage, charts or both, not ${JSON.stringify(parts)}`);
  if (step !== undefined && !(step >= 0)) throw new RangeError(`step must be at least 0, not ${step}`);
  for (const kind of arrows?.kinds ?? [])
    if (!arrowKinds.includes(kind))
      throw new RangeError(`arrows.kinds may be ${arrowKinds.join(", ")}, not ${JSON.stringify(kind)}`);
  // A picture from elsewhere must not carry a script in its link.
  if (link !== undefined && !/^(https?|file):/i.test(link))
    throw new RangeError(`link must begin with http:, https: or file:, not ${JSON.stringify(link)}`);
}
