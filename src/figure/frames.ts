import type { Spec } from "../experiment/index.ts";
import { figureTitle } from "../plot/title.ts";
import { inEnglish } from "../words/say.ts";
import { describe } from "./describe.ts";
import { checkOptions, type FigureOptions } from "./options.ts";
import { pictureOf } from "./picture.ts";
import type { Recorded } from "./recorded.ts";
import { laidOut, svgDocument } from "./svg/document.ts";

/** The pictures of a film, standalone `<svg>`s of one size; each frame is laid over the ground. */
export interface Frames {
  readonly ground: string;
  at(step: number): string;
}

/**
 * Draws an experiment for a film: the ground, which stays, and transparent frames to lay over it. Heads have no names,
 * as these would jump from place to place.
 *
 * @throws as `figure` does
 */
export function frames(spec: Spec, recorded: Recorded, options: Omit<FigureOptions, "step">): Frames {
  checkOptions(options);
  const picture = inEnglish(() =>
    pictureOf(spec, recorded, { ...options, ...laidOut(options), moving: true }),
  );
  const named = inEnglish(() => ({
    title: options.title || figureTitle(spec),
    description: describe(spec, recorded, options),
  }));
  return {
    ground: svgDocument(options, named, picture.ground),
    at: (step) => {
      const shown = Math.min(Math.max(0, Math.floor(step)), picture.last);
      return svgDocument(
        options,
        null,
        inEnglish(() => picture.at(shown)),
      );
    },
  };
}
