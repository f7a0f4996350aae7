import type { Spec } from "../experiment/index.ts";
import { type FigurePalette, figurePalette } from "../plot/look/palette.ts";
import { contenderNames, headNames } from "../plot/names.ts";
import { shorten } from "../plot/text/shorten.ts";
import { widthOf } from "../plot/text/width.ts";
import { figureTitle } from "../plot/title.ts";
import { captionOf } from "./caption.ts";
import { chartPart } from "./chart/chart-part.ts";
import { chartsOf } from "./chart/contents.ts";
import { flowsOf } from "./flows.ts";
import { layOut } from "./layout.ts";
import {
  arrowEntries,
  classEntries,
  contenderEntries,
  flowEntries,
  type Legend,
  legendOf,
  rowHeight,
} from "./legend.ts";
import { notesOf } from "./notes.ts";
import type { FigureOptions } from "./options.ts";
import { materialOf, type Stage } from "./panels.ts";
import type { Box, Part } from "./part.ts";
import { type FigureFlows, type Recorded, recordsOf, rowsOf } from "./recorded.ts";
import type { FigureArrows } from "./stage/arrows.ts";
import { namedText, textElement, windowElement } from "./svg/elements.ts";
import { escapeXml } from "./svg/escape.ts";
import { pixels } from "./svg/path-writer.ts";

/** A whole figure, and the last step that it can show. */
export interface Picture extends Part {
  readonly last: number;
}

type PictureOptions = Omit<FigureOptions, "step"> & {
  readonly moving: boolean;
};

const footHeight = 16;
const panelTitle = 17;
/** The share of the height that the legend may take. */
const legendShare = 0.16;

/** Lays out title, legend, panels and foot. */
export function pictureOf(spec: Spec, recorded: Recorded, options: PictureOptions): Picture {
  const { width, height, theme, parts, moving } = options;
  const palette = figurePalette(theme);
  const names = contenderNames(spec);
  const flows = flowsOf(spec, recorded, options);
  const { stage, epoch } = materialOf(spec, recorded, names, options.way);
  const margin = width < 300 ? 8 : 14;
  const inner = { x: margin, width: width - 2 * margin };

  const title = titleOf(options.title ?? figureTitle(spec), inner, margin, palette);
  const shown = parts === "charts" ? null : stage;
  const arrows = spec.kind === "surface" && shown ? options.arrows : undefined;
  const legend = legendFor(spec, names, shown, inner.width, height, palette, arrows, flows);
  const top = margin + title.height + legend.height + (legend.height > 0 ? 4 : 0);
  const notes = notesOf(options.notes ?? [], inner.width, height, palette);
  const caption = captionOf(options.caption ?? "", inner.width, palette);
  const foot = caption.height + footHeight + margin - 4;
  const notesTop = height - foot - notes.height - (caption.height > 0 ? 5 : 0);
  const bottom = notes.height > 0 ? notesTop - 6 : height - foot;
  const body: Box = { ...inner, y: top, height: Math.max(1, bottom - top) };
  const layout = layOut(body, parts, stage !== null);

  const last = lastStep(spec, recorded);
  const pieces: Part[] = [
    {
      ground:
        `<rect width="${width}" height="${height}" fill="${palette.page}"/>${title.text}` +
        `<g transform="translate(${margin} ${pixels(margin + title.height)})">${legend.text}</g>` +
        (caption.height > 0
          ? `<g transform="translate(${margin} ${pixels(height - foot)})">${caption.text}</g>`
          : "") +
        (notes.height > 0 ? `<g transform="translate(${margin} ${pixels(notesTop)})">${notes.text}</g>` : ""),
      at: () => "",
    },
    footOf(spec, options.link, { ...inner, y: height - margin + 1, height: footHeight }, palette),
  ];
  if (layout.stage && shown) {
    const box = belowTitle(layout.stage);
    pieces.push(
      titled({ title: shown.title, caption: [...seedOf(spec), ...shown.caption] }, layout.stage, palette),
      framed(
        shown.draw(box, {
          palette,
          names: headNames(spec),
          moving,
          arrows: options.arrows,
          flow: options.flow,
          central: flows.central,
        }),
        box,
        palette,
      ),
    );
  }
  const charts = chartsOf(spec, recorded, names, epoch, flows);
  for (const [i, box] of layout.charts.entries()) {
    const place = belowTitle(box);
    pieces.push(titled(charts[i], box, palette), placed(chartPart(charts[i], place, palette), place));
  }
  return {
    last,
    ground: pieces.map(({ ground }) => ground).join(""),
    at: (step) => pieces.map((piece) => piece.at(step)).join(""),
  };
}

/** Returns the seed whose run a stage shows, where there are several. */
const seedOf = ({ seeds, seed }: Spec): string[] => (seeds ? [`seed ${seed}`] : []);

const still = (ground: string): Part => ({ ground, at: () => "" });

function titleOf(
  title: string,
  { x, width }: Pick<Box, "x" | "width">,
  margin: number,
  palette: FigurePalette,
): { readonly text: string; readonly height: number } {
  if (title === "") return { text: "", height: 0 };
  const largest = width >= 860 ? 19 : width >= 440 ? 16 : 13.5;
  const fits = (size: number): boolean => widthOf(title, size, true) <= width;
  const size =
    [largest, largest - 1.5, largest - 3].find((one) => one >= 11 && fits(one)) ?? Math.max(11, largest - 3);
  const text = shorten(title, width, (part) => widthOf(part, size, true));
  return {
    text: textElement(text, x, margin + size * 0.85, { size, bold: true, color: palette.ink }),
    height: Math.ceil(size * 1.2) + 4,
  };
}

function legendFor(
  spec: Spec,
  names: ReadonlyMap<number, string>,
  stage: Stage | null,
  width: number,
  height: number,
  palette: FigurePalette,
  arrows: FigureArrows | undefined,
  flows: FigureFlows,
): Legend {
  const rows = Math.floor((legendShare * height) / rowHeight);
  if (rows < 1) return { text: "", height: 0 };
  const entries = contenderEntries(spec, names, palette);
  const more = [
    ...classEntries(stage?.classes ?? [], palette),
    ...arrowEntries(arrows, spec, palette),
    ...flowEntries(flows, palette),
  ];
  return legendOf([...entries, ...more], width, rows, palette);
}

/** Draws the step on the left and the link to the experiment on the right. */
function footOf(
  { steps }: Spec,
  link: string | undefined,
  { x, y, width }: Box,
  palette: FigurePalette,
): Part {
  const size = 10.5;
  const counter = (step: number): string => `step ${step} of ${steps}`;
  const room = width - widthOf(counter(steps), size) - 20;
  const address = link?.replace(/^https?:\/\/(www\.)?/i, "") ?? "";
  const text = shorten(address, room, (part) => widthOf(part, size));
  const look = { size, color: palette.accent, anchor: "end" } as const;
  return {
    ground: link ? `<a href="${escapeXml(link)}">${textElement(text, x + width, y, look)}</a>` : "",
    at: (step) => textElement(counter(step), x, y, { size, color: palette.soft }),
  };
}

function titled(
  { title, caption }: { readonly title: string; readonly caption: readonly string[] },
  { x, y, width }: Box,
  palette: FigurePalette,
): Part {
  const size = 11;
  const name = shorten(title, width, (text) => widthOf(text, size, true));
  const at = widthOf(name, size, true) + 6;
  const fits = (text: string): boolean => at + widthOf(text, size) <= width;
  // As many pieces of the caption as have room.
  const more = caption.map((_, k) => caption.slice(0, caption.length - k).join(", ")).find(fits) ?? "";
  return still(namedText(name, more, x, y + 10, { size, ink: palette.ink, soft: palette.soft }));
}

const belowTitle = ({ x, y, width, height }: Box): Box => ({
  x,
  y: y + panelTitle,
  width,
  height: Math.max(1, height - panelTitle),
});

const placed = ({ ground, at }: Part, box: Box): Part => ({
  ground: windowElement(box, ground),
  at: (step) => windowElement(box, at(step)),
});

/** Draws a stage in its frame. */
function framed(part: Part, box: Box, palette: FigurePalette): Part {
  const { x, y, width, height } = box;
  const place = `x="${pixels(x)}" y="${pixels(y)}" width="${pixels(width)}" height="${pixels(height)}"`;
  const ground = `<rect ${place} fill="${palette.stage}"/>`;
  const frame = `<rect ${place} fill="none" stroke="${palette.line}"/>`;
  const inside = placed(part, box);
  return { ground: ground + inside.ground, at: (step) => inside.at(step) + frame };
}

/** Returns the step limit, or the last step recorded where no contender has reached the limit. */
function lastStep({ steps }: Spec, recorded: Recorded): number {
  const records = recordsOf(recorded);
  const furthest = Math.max(0, ...records.map((record) => rowsOf(record) - 1));
  return records.some(({ status }) => status.kind === "finished") ? steps : furthest;
}
