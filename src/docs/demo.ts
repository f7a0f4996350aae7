import { barHeight } from "../app/share/frame-options.ts";
import { escapeHtml } from "../app/share/snippets/html.ts";
import { encode, type Spec } from "../experiment/index.ts";
import { type FigureTheme, figure, figureTitle, type Recorded, record } from "../figure/index.ts";

/** A picture for an embed that has not been played, and for print. */
export interface Poster {
  /** Path below the folder of posters, with its extension. */
  readonly file: string;
  readonly svg: string;
}

export interface Demo {
  /** The embed in Markdown. */
  readonly text: string;
  readonly posters: readonly Poster[];
}

const themes: readonly FigureTheme[] = ["light", "dark"];
/** CSS pixels of embeds. Their posters have this height without the bar, and the width of a page's text. */
const height = 460;
const widths = { wide: 688, narrow: 342 } as const;

/**
 * Writes an embed of an experiment, with its posters.
 *
 * @param path of the posters: "optimizers/adam"
 * @param pictured the experiment that the posters show, where the whole one takes too long: its first steps
 */
export function demo(path: string, spec: Spec, pictured = spec): Demo {
  const recorded: Recorded = record(pictured);
  const experiment = encode(spec);
  return {
    text: `<Demo experiment="${escapeHtml(experiment)}" label="${escapeHtml(figureTitle(spec))}" poster="${path}" :height="${height}" />`,
    posters: themes.flatMap((theme) =>
      Object.entries(widths).map(([name, width]) => ({
        file: `${path}-${name}-${theme}.svg`,
        svg: figure(pictured, recorded, { width, height: height - barHeight, theme, parts: "stage" }),
      })),
    ),
  };
}
