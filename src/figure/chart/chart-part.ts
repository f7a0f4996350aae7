import { identities } from "../look/identity.ts";
import { markerText } from "../look/marker.ts";
import type { FigurePalette } from "../look/palette.ts";
import type { Part } from "../part.ts";
import type { Size } from "../plane/viewport.ts";
import { dashAttribute, textElement, windowElement } from "../svg/elements.ts";
import { pixels } from "../svg/path-writer.ts";
import { shorten } from "../text/shorten.ts";
import { widthOf } from "../text/width.ts";
import { type Axis, axisFor, ticksOf } from "./axis.ts";
import { type ChartLine, DrawnLine, envelopeOf, isSeen } from "./chart-line.ts";
import { closeRange, type Extent, stepTicks } from "./domain.ts";
import { roundLabel, stepLabel, tickLabel } from "./format.ts";
import { heightOf } from "./frame.ts";
import { type Label, placeLabels } from "./labels.ts";
import { scaleOf } from "./scale.ts";

/** What a chart shows. */
export interface ChartContent {
  /** From back to front. */
  readonly lines: readonly ChartLine[];
  /** The last step of the axis, at least 1. */
  readonly steps: number;
  /** Taken from every value. */
  readonly offset: number;
  /** Whether the axis ends near the values rather than at powers of ten. */
  readonly close: boolean;
  /** Where there is no value at all, a sentence that says why. */
  readonly absent: string;
}

const tickSize = 10;
const nameSize = 11;
const margins = { left: 34, top: 7, bottom: 17 } as const;
/** From a line's end to its name. */
const nameGap = 10;
/** The share of a chart's width that names on the right may take. */
const nameShare = 0.45;
const nameHeight = 13;
/** Pixels around the plot that belong to the thickness of its lines. */
const edge = 2;

/** Lines over steps with names at their ends. */
export function chartPart(content: ChartContent, size: Size, palette: FigurePalette): Part {
  const names = namesFor(content.lines, size.width);
  const width = Math.max(1, size.width - margins.left - names.room);
  const height = Math.max(1, size.height - margins.top - margins.bottom);
  const { lines, steps, offset } = content;
  const envelopes = lines.map(({ column }) => envelopeOf(column, steps, width, offset));
  if (!envelopes.some(isSeen)) return absentPart(content.absent, size, palette);
  const axis = axisOf(content, envelopes);
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
  const named = (slot: number, light: boolean): string => (light ? "" : (names.bySlot.get(slot) ?? ""));
  return {
    ground: gridOf(axis, steps, { x, y: (value) => y(value + offset) }, plot, palette),
    at: (step) =>
      windowElement(plot, pathsOf(drawn, step, palette)) +
      `<g transform="translate(${pixels(plot.x)} ${pixels(plot.y)})">${endsOf(drawn, step, plot, named, palette)}</g>`,
  };
}

function absentPart(sentence: string, { width, height }: Size, palette: FigurePalette): Part {
  const text = shorten(sentence, width - 12, (part) => widthOf(part, nameSize));
  const look = { size: nameSize, color: palette.soft, anchor: "middle" } as const;
  return { ground: textElement(text, width / 2, height / 2, look), at: () => "" };
}

/** The axis for all that is recorded: a film's must not move. */
function axisOf({ lines, offset, close }: ChartContent, extents: readonly Extent[]): Axis {
  const seen = extents.filter(isSeen);
  const start = lines[0].column.values[0] - offset;
  return close && seen.every(({ lowest }) => lowest >= 0)
    ? { kind: "close", ...closeRange(seen, start) }
    : axisFor(seen, start, offset);
}

/** Names beside the plot, all of them or none: half a name says less than the legend. */
function namesFor(
  lines: readonly ChartLine[],
  width: number,
): { readonly bySlot: ReadonlyMap<number, string>; readonly room: number } {
  const widest = Math.max(0, ...lines.map(({ name }) => widthOf(name, nameSize, true)));
  const room = Math.ceil(widest + nameGap);
  if (room > nameShare * width) return { bySlot: new Map(), room: nameGap };
  return { bySlot: new Map(lines.filter(({ light }) => !light).map(({ slot, name }) => [slot, name])), room };
}

interface Pixels {
  readonly x: (step: number) => number;
  readonly y: (value: number) => number;
}

type Plot = Size & { readonly x: number; readonly y: number };

function gridOf(axis: Axis, steps: number, at: Pixels, plot: Plot, palette: FigurePalette): string {
  const write = axis.kind === "close" ? roundLabel : tickLabel;
  const right = plot.x + plot.width - edge;
  const rows = ticksOf(axis, plot.height).map((value) => {
    const y = plot.y + at.y(value);
    const label = textElement(write(value), margins.left - 6, y + 3.5, {
      size: tickSize,
      color: palette.soft,
      anchor: "end",
    });
    return { line: `M${margins.left} ${pixels(y)}H${pixels(right)}`, label };
  });
  const bottom = plot.y + plot.height - edge;
  const columns = stepTicks(steps, plot.width).map((step) => {
    const anchor = step === steps ? "end" : "middle";
    const x = plot.x + at.x(step) + (anchor === "end" ? 4 : 0);
    return textElement(stepLabel(step), x, bottom + 13, { size: tickSize, color: palette.soft, anchor });
  });
  return (
    `<path d="${rows.map(({ line }) => line).join("")}" stroke="${palette.hair}" fill="none"/>` +
    `<path d="M${margins.left} ${pixels(bottom)}H${pixels(right)}" stroke="${palette.line}" fill="none"/>` +
    rows.map(({ label }) => label).join("") +
    columns.join("")
  );
}

function pathsOf(drawn: readonly DrawnLine[], step: number, palette: FigurePalette): string {
  const paths = drawn.map((one) => {
    const { slot, dash, light } = one.line;
    const d = one.path(step);
    const width = one.dense ? 1.1 : 1.4;
    const faint = light || one.dense ? ` stroke-opacity=".75" stroke-width="${width}"` : "";
    return d === ""
      ? ""
      : `<path d="${d}" stroke="${palette.slots[slot]}"${dashAttribute(one.dense ? [] : dash)}${faint}/>`;
  });
  return `<g fill="none" stroke-width="1.8" stroke-linejoin="round">${paths.join("")}</g>`;
}

/** Each line's marker where it stands, and its name beside it. */
function endsOf(
  drawn: readonly DrawnLine[],
  step: number,
  plot: Plot,
  named: (slot: number, light: boolean) => string,
  palette: FigurePalette,
): string {
  const ends = drawn.flatMap(({ line }, i) => {
    const tip = drawn[i].tip(step);
    return tip ? [{ line, tip, name: named(line.slot, line.light) }] : [];
  });
  const [top, bottom] = [edge, plot.height - edge];
  const side = (y: number): string => (y < top - 1 ? " ↑" : y > bottom + 1 ? " ↓" : "");
  const tips = ends
    .filter(({ tip }) => side(tip.y) === "")
    .map(({ line: { slot, light }, tip }) => {
      const [fill, stroke] = light
        ? [palette.page, palette.slots[slot]]
        : [palette.slots[slot], palette.page];
      const place = `transform="translate(${pixels(tip.x)} ${pixels(tip.y)})"`;
      const d = markerText(identities[slot].marker, light ? 2.6 : 3.4);
      return `<path d="${d}" ${place} fill="${fill}" stroke="${stroke}" stroke-width="1.5" paint-order="stroke"/>`;
    });
  const texts = ends
    .filter(({ name }) => name !== "")
    .map((end) => ({ ...end, text: end.name + side(end.tip.y) }));
  const wanted = texts.map(({ tip, text }): Label => {
    return { y: tip.y, left: tip.x, right: tip.x + nameGap + widthOf(text, nameSize, true) };
  });
  const placed = placeLabels(wanted, nameHeight, top + 4, bottom - 4);
  const labels = texts.map(({ line, tip, text }, i) => {
    const from = Math.min(Math.max(tip.y, top), bottom);
    const leader =
      Math.abs(from - placed[i]) > 6
        ? `<path d="M${pixels(tip.x + 4)} ${pixels(from)}L${pixels(tip.x + nameGap - 2)} ${pixels(placed[i])}" ` +
          `stroke="${palette.slots[line.slot]}" stroke-opacity=".6" fill="none"/>`
        : "";
    const look = { size: nameSize, bold: true, color: palette.names[line.slot], halo: palette.page };
    return leader + textElement(text, tip.x + nameGap, placed[i] + 4, look);
  });
  return tips.join("") + labels.join("");
}
