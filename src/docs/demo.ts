import { escapeHtml } from "../app/share/snippets/html.ts";
import { encode, type Spec } from "../experiment/index.ts";
import { type FigureTheme, figure, figureTitle, type Recorded, record } from "../figure/index.ts";

/** A picture that stands where an embed has not been played, and in print. */
export interface Poster {
  /** Below the folder of posters, with its ending. */
  readonly file: string;
  readonly svg: string;
}

export interface Demo {
  /** In Markdown. */
  readonly text: string;
  readonly posters: readonly Poster[];
}

const themes: readonly FigureTheme[] = ["light", "dark"];
/** As wide as a page's text, on a desk and on a phone; as high as the embed. */
const height = 460;
const widths = { wide: 688, narrow: 342 } as const;

/** An embed of an experiment. @param path of its posters: "optimizers/adam" */
export function demo(path: string, spec: Spec): Demo {
  const recorded: Recorded = record(spec);
  const experiment = encode(spec);
  return {
    text: `<Demo experiment="${escapeHtml(experiment)}" label="${escapeHtml(figureTitle(spec))}" poster="${path}" :height="${height}" />`,
    posters: themes.flatMap((theme) =>
      Object.entries(widths).map(([name, width]) => ({
        file: `${path}-${name}-${theme}.svg`,
        svg: figure(spec, recorded, { width, height, theme, parts: "both" }),
      })),
    ),
  };
}
