import { translated } from "../../words/say.ts";
import { isLog, labelsOf, ticksOf } from "../chart/axis.ts";
import { roundLabel } from "../chart/format.ts";
import { placeLabels } from "../chart/labels.ts";
import { identities } from "../look/identity.ts";
import type { Palette } from "../look/stage-palette.ts";
import { shorten } from "../text/shorten.ts";
import { widthOf } from "../text/width.ts";
import { fromLeft, labelled, labelSize, type PartLayout } from "./part-layout.ts";
import type { Part } from "./part-values.ts";
import type { Pencil } from "./pencil.ts";

/** The parts of a problem, as they are drawn before any contender. */
export interface PartGround {
  readonly parts: readonly Part[];
  /** The name of the weight: "eigenvalue". */
  readonly weightName: string;
  /** The loss of each part at the start; null where it is not known yet. */
  readonly start: readonly number[] | null;
  /** The colours of hairlines and of labels. */
  readonly hair: string;
}

/** A contender's losses of the parts. */
export interface PartLosses {
  readonly slot: number;
  /** The name at its line's end; "" for none. */
  readonly name: string;
  readonly values: readonly number[];
}

/** An eigenvalue at which a contender's updates begin to grow. */
export interface Limit {
  readonly slot: number;
  readonly value: number;
  readonly text: string;
}

/** Pixels of a part for each contender from which bars have room. */
const barRoom = 5;
const markerRadius = 3.6;
/** The most that contenders stand apart within a part. */
const widestApart = 20;

/** Draws axes, labels and the level of the start. */
export function drawPartGround(
  pencil: Pencil,
  layout: PartLayout,
  ground: PartGround,
  palette: Palette,
): void {
  const { area, axis, y } = layout;
  const write = labelsOf(axis);
  for (const tick of ticksOf(axis, area.height)) {
    const height = y(tick);
    pencil.line([area.x, height, area.x + area.width, height], { color: ground.hair, width: 1 });
    pencil.text(write(tick), area.x - 6, height + 4, {
      size: labelSize,
      color: palette.soft,
      anchor: "end",
    });
  }
  if (layout.across) drawEigenvalues(pencil, layout, ground, palette);
  else drawNames(pencil, layout, ground, palette);
  drawStart(pencil, layout, ground.start, palette);
}

/** Returns a weight in few signs: "0.333", "1.85". */
export const weightLabel = (weight: number): string => roundLabel(Number(weight.toPrecision(3)), 4);

/** Writes each part's name, and below it its weight. */
function drawNames(
  pencil: Pencil,
  layout: PartLayout,
  { parts, weightName }: PartGround,
  palette: Palette,
): void {
  const { area, middles, size } = layout;
  const weights = parts.map(({ weight }) => weightLabel(weight));
  const names = parts.map(({ name }) => name);
  const foot = area.y + area.height;
  const look = { size: labelSize, anchor: "middle" } as const;
  const bothRows = names.some((name, i) => name !== weights[i]);
  const rows = bothRows ? [names, weights] : [weights];
  const seen = labelled(layout, rows.flat());
  for (const part of seen)
    for (const [row, labels] of rows.entries())
      pencil.text(labels[part], middles[part], foot + 15 + 14 * row, {
        ...look,
        color: row === 0 ? palette.ink : palette.soft,
      });
  const first = seen[0];
  if (first === undefined) return;
  const last = rows.length - 1;
  const room = middles[first] - widthOf(weights[first], labelSize) / 2 - 8;
  const name = [translated(weightName), ...(weightName === "eigenvalue" ? ["λ"] : [])].find(
    (text) => widthOf(text, labelSize) <= Math.min(room, size.width),
  );
  if (name)
    pencil.text(
      name,
      area.x - 6 > room ? 4 : Math.max(4, room - widthOf(name, labelSize)),
      foot + 15 + 14 * last,
      {
        size: labelSize,
        color: palette.soft,
      },
    );
}

/** Writes round eigenvalues along the lower edge. */
function drawEigenvalues(
  pencil: Pencil,
  layout: PartLayout,
  { weightName, hair }: PartGround,
  palette: Palette,
): void {
  const { across, area, x } = layout;
  if (!across) return;
  const foot = area.y + area.height;
  const write = labelsOf(across);
  // Labels are wider than high: fewer of them fit.
  for (const tick of ticksOf(across, isLog(across) ? area.width * 0.7 : area.width)) {
    const place = x(tick);
    pencil.line([place, area.y, place, foot], { color: hair, width: 1 });
    pencil.text(write(tick), place, foot + 15, { size: labelSize, color: palette.soft, anchor: "middle" });
  }
  pencil.text(`${translated(weightName)} →`, area.x + area.width, foot + 30, {
    size: labelSize,
    color: palette.soft,
    anchor: "end",
  });
}

/** Draws a faint dash at each part's loss at the start. */
function drawStart(pencil: Pencil, layout: PartLayout, start: PartGround["start"], palette: Palette): void {
  if (!start) return;
  const half = layout.across ? 5 : Math.max(1.5, Math.min(26, layout.pitch * 0.4));
  const points = start.flatMap((value, i) => {
    const [middle, height] = [layout.middles[i], layout.y(value)];
    return [middle - half, height, middle + half, height, Number.NaN, Number.NaN];
  });
  pencil.line(points, { color: palette.soft, width: 1.4, opacity: 0.75 });
}

/**
 * Draws the eigenvalues at which updates begin to grow, as thin dashed lines with their text at the top. One beyond the
 * axis has its text at that edge, with an arrow.
 */
export function drawLimits(
  pencil: Pencil,
  layout: PartLayout,
  limits: readonly Limit[],
  palette: Palette,
): void {
  const { area, x } = layout;
  const right = area.x + area.width;
  const rows: { readonly left: number; readonly right: number }[][] = [];
  for (const { slot, value, text } of limits) {
    const place = x(value);
    const isInside = place >= area.x && place <= right;
    const shown = isInside ? text : place < area.x ? `← ${text}` : `${text} →`;
    const at = Math.min(Math.max(place, area.x), right);
    const width = widthOf(shown, labelSize, true);
    const onLeft = at + 4 + width > right;
    const span = { left: onLeft ? at - 4 - width : at + 4, right: onLeft ? at - 4 : at + 4 + width };
    const free = rows.findIndex((row) =>
      row.every((one) => one.right + 6 < span.left || one.left - 6 > span.right),
    );
    const row = free < 0 ? rows.length : free;
    rows[row] = [...(rows[row] ?? []), span];
    if (isInside)
      pencil.line([place, area.y, place, area.y + area.height], {
        color: palette.slots[slot],
        width: 1.3,
        dash: [5, 4],
      });
    pencil.text(shown, span.left, area.y + 11 + 14 * row, {
      size: labelSize,
      color: palette.names[slot],
      bold: true,
      halo: palette.stage,
    });
  }
}

/**
 * Draws each contender's losses: bars from the level of the start where there is room for them, else a line through a
 * marker for each part.
 */
export function drawLosses(
  pencil: Pencil,
  layout: PartLayout,
  contenders: readonly PartLosses[],
  start: PartGround["start"],
  palette: Palette,
): void {
  const hasBars = barsFit(layout, contenders.length);
  const order = fromLeft(layout);
  for (const [i, { slot, values }] of contenders.entries()) {
    const apart = apartOf(layout, contenders.length);
    const shift = (i - (contenders.length - 1) / 2) * apart;
    const points = order.flatMap((part) => [layout.middles[part] + shift, heightIn(layout, values[part])]);
    const color = palette.slots[slot];
    if (hasBars && start) pencil.boxes(barsOf(layout, order, values, start, shift, apart), color, 0.35);
    else pencil.line(points, { color, width: 1.2, opacity: 0.55 });
    pencil.markers(finite(points), {
      marker: identities[slot].marker,
      radius: radiusIn(layout),
      fill: color,
      edge: palette.halo,
    });
  }
  if (!hasBars) drawEnds(pencil, layout, contenders, palette);
}

/** Returns the radius of markers, which is smaller where parts are close to each other. */
function radiusIn({ area, middles }: PartLayout): number {
  const apart = area.width / Math.max(1, middles.length);
  return apart < 6 ? 2 : apart < 9 ? 2.6 : markerRadius;
}

/** Returns true where each contender has room for a bar of each part. */
export const barsFit = ({ view, pitch }: PartLayout, contenders: number): boolean =>
  view === "bars" && (0.86 * pitch) / Math.max(1, contenders) >= barRoom;

/** Returns the pixels by which contenders stand apart within a part. */
function apartOf({ view, pitch }: PartLayout, contenders: number): number {
  if (view === "spectrum") return 0;
  const room = (0.86 * pitch) / Math.max(1, contenders);
  return room < barRoom ? 0 : Math.min(widestApart, room);
}

/** Returns the height of a loss, kept within the area: one that left it rests on the edge. */
const heightIn = ({ area, y }: PartLayout, value: number): number =>
  Number.isNaN(value) ? Number.NaN : Math.max(area.y, y(value));

function barsOf(
  layout: PartLayout,
  order: readonly number[],
  values: readonly number[],
  start: readonly number[],
  shift: number,
  apart: number,
): number[] {
  const width = Math.max(2, apart - 2);
  return order.flatMap((part) => {
    const [from, to] = [heightIn(layout, start[part]), heightIn(layout, values[part])];
    if (Number.isNaN(from - to)) return [];
    return [layout.middles[part] + shift - width / 2, Math.min(from, to), width, Math.abs(to - from)];
  });
}

/** Leaves out points that are not numbers. */
const finite = (points: readonly number[]): number[] =>
  points.filter((_, i) => !Number.isNaN(points[i - (i % 2)]) && !Number.isNaN(points[i - (i % 2) + 1]));

const nameGap = 8;

/** Returns the pixels that names at the ends of lines need on the right. @param names of all contenders */
export const roomForNames = (names: readonly string[]): number =>
  Math.ceil(nameGap + 4 + Math.max(0, ...names.map((name) => widthOf(name, labelSize, true))));

/** Writes contenders' names beside the last part. */
function drawEnds(
  pencil: Pencil,
  layout: PartLayout,
  contenders: readonly PartLosses[],
  palette: Palette,
): void {
  const { area, middles, size } = layout;
  const last = fromLeft(layout).at(-1);
  if (last === undefined) return;
  const named = contenders.filter(({ name, values }) => name !== "" && !Number.isNaN(values[last]));
  const left = middles[last] + nameGap;
  const wanted = named.map(({ values }) => ({ y: heightIn(layout, values[last]), left, right: size.width }));
  const heights = placeLabels(wanted, labelSize + 2, area.y + 6, area.y + area.height - 4);
  for (const [i, { slot, name }] of named.entries()) {
    const text = shorten(name, size.width - left - 2, (part) => widthOf(part, labelSize, true));
    pencil.text(text, left, heights[i] + 4, {
      size: labelSize,
      color: palette.names[slot],
      bold: true,
      halo: palette.stage,
    });
  }
}

/** Draws a band over the part that is chosen. */
export function drawChosen(pencil: Pencil, layout: PartLayout, part: number, palette: Palette): void {
  const { area, middles, pitch } = layout;
  const width = Math.max(6, pitch > 0 ? pitch : 12);
  pencil.boxes([middles[part] - width / 2, area.y, width, area.height], palette.ink, 0.08);
}
