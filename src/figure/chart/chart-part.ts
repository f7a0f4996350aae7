import { type Axis, axisFor } from "../../plot/chart/axis.ts";
import type { Extent } from "../../plot/chart/domain.ts";
import { heightOf } from "../../plot/chart/frame.ts";
import { scaleOf } from "../../plot/chart/scale.ts";
import type { FigurePalette } from "../../plot/look/palette.ts";
import { flowDashes } from "../../plot/plane/flow-line.ts";
import type { Size } from "../../plot/plane/viewport.ts";
import { shorten } from "../../plot/text/shorten.ts";
import { widthOf } from "../../plot/text/width.ts";
import type { Part } from "../part.ts";
import { textElement, windowElement } from "../svg/elements.ts";
import { pixels } from "../svg/path-writer.ts";
import { type ChartLine, DrawnLine, envelopeOf, isSeen } from "./chart-line.ts";
import { bandOf, DrawnBand, hasSpread } from "./drawn-band.ts";
import { endsOf, heightOfNames, roomForMarkers, roomForNames } from "./ends.ts";
import { gridOf } from "./grid.ts";
import { edge, margins } from "./plot.ts";

/** The content of a chart. */
export interface ChartContent {
  /** Lines from back to front. */
  readonly lines: readonly ChartLine[];
  /** The last step of the axis, at least 1. */
  readonly steps: number;
  /** Subtracted from every value. */
  readonly offset: number;
  /** True where the axis ends near the values rather than at powers of ten. */
  readonly close: boolean;
  /** A sentence that says why there is no line, for a chart without any value. */
  readonly absent: string;
}

/** The share of a chart's width that names on the right may take. */
const nameShare = 0.45;
const sentenceSize = 11;

/** Draws lines over steps with names at their ends. */
export function chartPart(content: ChartContent, size: Size, palette: FigurePalette): Part {
  const room = roomForNames(content.lines);
  const height = Math.max(1, size.height - margins.top - margins.bottom);
  // Half a name would say less than the legend.
  const named = room <= nameShare * size.width && heightOfNames(content.lines) <= height;
  const width = Math.max(1, size.width - margins.left - (named ? room : roomForMarkers));
  const { lines, steps, offset } = content;
  const envelopes = lines.map(({ column }) => envelopeOf(column, steps, width, offset));
  if (!envelopes.some(isSeen)) return absentPart(content.absent, size, palette);
  const bands = lines.map(({ column }) =>
    hasSpread(column) ? { column, reduced: bandOf(column, steps, width, offset) } : null,
  );
  const axis = axisOf(content, [...envelopes, ...bands.flatMap((band) => band?.reduced.extent ?? [])]);
  const area = { y: edge, height };
  const y = heightOf(scaleOf(axis, area), axis, offset, area);
  const x = (step: number): number => edge + (step / steps) * width;
  const plot = {
    x: margins.left - edge,
    y: margins.top - edge,
    width: width + 2 * edge,
    height: height + 2 * edge,
  };
  const drawn = lines.map((line, i) => new DrawnLine(line, envelopes[i], x, y, plot));
  const drawnBands = lines.flatMap(({ slot, light }, i): SlotBand[] => {
    const band = bands[i];
    return band ? [{ slot, light, band: new DrawnBand(band.column, band.reduced, x, y) }] : [];
  });
  return {
    ground: gridOf(axis, steps, { x, y: (value) => y(value + offset) }, plot, palette),
    at: (step) =>
      windowElement(plot, bandsOf(drawnBands, step, palette) + pathsOf(drawn, step, palette)) +
      `<g transform="translate(${pixels(plot.x)} ${pixels(plot.y)})">${endsOf(drawn, step, plot, named, palette)}</g>`,
  };
}

function absentPart(sentence: string, { width, height }: Size, palette: FigurePalette): Part {
  const text = shorten(sentence, width - 12, (part) => widthOf(part, sentenceSize));
  const look = { size: sentenceSize, color: palette.soft, anchor: "middle" } as const;
  return { ground: textElement(text, width / 2, height / 2, look), at: () => "" };
}

/** Returns the axis for all values recorded, also for a film's frames, in which it must not move. */
function axisOf({ lines, offset, close }: ChartContent, extents: readonly Extent[]): Axis {
  const seen = extents.filter(isSeen);
  return axisFor(seen, lines[0].column.values[0] - offset, offset, close ? "close" : "roomy");
}

/** The band of a contender's line. */
interface SlotBand extends Pick<ChartLine, "slot" | "light"> {
  readonly band: DrawnBand;
}

/** Draws the bands behind all lines, light enough that eight over each other still show every line. */
function bandsOf(bands: readonly SlotBand[], step: number, palette: FigurePalette): string {
  if (bands.length === 0) return "";
  const paths = bands.map(({ slot, light, band }) => {
    const [fill, edge] = light ? [".1", ' stroke-dasharray="5 3"'] : [".16", ""];
    const color = palette.slots[slot];
    return `<path d="${band.path(step)}" fill="${color}" fill-opacity="${fill}" stroke="${color}"${edge}/>`;
  });
  return `<g stroke-opacity=".3" stroke-width=".75">${paths.join("")}</g>`;
}

function pathsOf(drawn: readonly DrawnLine[], step: number, palette: FigurePalette): string {
  const paths = drawn.map((one) => {
    const { slot, light, flow } = one.line;
    const d = one.path(step);
    const width = one.dense ? 1.1 : 1.4;
    const faint = light || one.dense ? ` stroke-opacity=".75" stroke-width="${width}"` : "";
    const dashes = flow ? flowDashes[flow].join(" ") : "5 3";
    const dashed = light && !one.dense ? ` stroke-dasharray="${dashes}"` : "";
    return d === ""
      ? ""
      : `<path d="${d}" stroke="${flow ? palette.ink : palette.slots[slot]}"${dashed}${faint}/>`;
  });
  return `<g fill="none" stroke-width="1.8" stroke-linejoin="round">${paths.join("")}</g>`;
}
