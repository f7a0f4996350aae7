import { arrowPath, type PathContext } from "../look/markers.ts";
import type { Palette } from "../look/stage-palette.ts";
import type { ArrowKind, ArrowPicture } from "./arrow-picture.ts";

/** A path with its colour: a line, or an area with its outline where it is filled. */
export interface ArrowMark {
  readonly path: (context: PathContext) => void;
  readonly color: string;
  readonly width: number;
  readonly filled: boolean;
  /** Lengths of a dashed line's dashes and gaps. */
  readonly dash: readonly number[];
}

/** Widths of lines. The widest is drawn first, so that arrows that coincide are seen inside each other. */
const widths = { momentum: 7, update: 3.4, gradient: 1.4 } as const;
const headRadii = { momentum: 9, update: 6.2, gradient: 4 } as const;

/** Differs from the colours of contenders. */
export const updateColors = { light: "#c4122f", dark: "#ff6b7d" } as const;

/** Returns the colour of an arrow. @param slot of the contender */
export function arrowColor(kind: ArrowKind, slot: number, { ground, ink, slots }: Palette): string {
  if (kind === "update") return updateColors[ground];
  return kind === "momentum" ? slots[slot] : ink;
}

/** Returns what is drawn of one contender, the lowest first. */
export function arrowMarks(
  picture: ArrowPicture,
  kinds: readonly ArrowKind[],
  slot: number,
  palette: Palette,
): ArrowMark[] {
  const marks: ArrowMark[] = [];
  const { x, y, radius, circle, ellipse } = picture;
  if (kinds.includes("ellipse") && radius > 0) {
    marks.push(
      outline((context) => layEllipse(context, x, y, circle.x, 0, 0, circle.y), palette.soft, [1, 4]),
    );
    const { ax, ay, bx, by } = ellipse;
    const path = (context: PathContext) => layEllipse(context, x, y, ax, ay, bx, by);
    marks.push(halo(path, palette.halo, 3), outline(path, palette.names[slot], [5, 4]));
  }
  const arrows = (["momentum", "update", "gradient"] as const)
    .filter((kind) => kinds.includes(kind) && picture[kind].length > 0)
    .map((kind) => arrow(picture, kind, arrowColor(kind, slot, palette), palette.halo));
  // A halo must not cover another arrow.
  return [...marks, ...arrows.flatMap(({ below }) => below), ...arrows.flatMap(({ above }) => above)];
}

const outline = (path: ArrowMark["path"], color: string, dash: readonly number[]): ArrowMark => ({
  path,
  color,
  width: 1.4,
  filled: false,
  dash,
});

const halo = (path: ArrowMark["path"], color: string, width: number, filled = false): ArrowMark => ({
  path,
  color,
  width,
  filled,
  dash: [],
});

/** Returns line and head of an arrow, and a halo. */
function arrow(
  picture: ArrowPicture,
  kind: "gradient" | "momentum" | "update",
  color: string,
  around: string,
): { readonly below: readonly ArrowMark[]; readonly above: readonly ArrowMark[] } {
  const { x, y, [kind]: to } = picture;
  const radius = Math.min(headRadii[kind], to.length / 2.2);
  const [alongX, alongY] = [to.x / to.length, to.y / to.length];
  const [headX, headY] = [x + to.x - 1.25 * radius * alongX, y + to.y - 1.25 * radius * alongY];
  const line = (context: PathContext) => {
    context.moveTo(x, y);
    context.lineTo(headX, headY);
  };
  const head = (context: PathContext) => arrowPath(context, headX, headY, radius, alongX, alongY);
  const width = widths[kind];
  return {
    below: [halo(line, around, width + 2.4), halo(head, around, 2.4, true)],
    above: [
      { path: line, color, width, filled: false, dash: [] },
      { path: head, color, width: 0, filled: true, dash: [] },
    ],
  };
}

const corners = 96;
/** Pixels that an ellipse's axis has at most: what is farther cannot be told from it. */
const farthest = 20_000;

/** Lays the image of the unit circle under the matrix with the columns a and b, about a point. */
function layEllipse(
  context: PathContext,
  x: number,
  y: number,
  ax: number,
  ay: number,
  bx: number,
  by: number,
): void {
  const limit = (value: number) => Math.min(Math.max(value, -farthest), farthest);
  for (let i = 0; i < corners; i++) {
    const angle = (2 * Math.PI * i) / corners;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const [toX, toY] = [x + limit(ax * cos + bx * sin), y + limit(ay * cos + by * sin)];
    if (i === 0) context.moveTo(toX, toY);
    else context.lineTo(toX, toY);
  }
  context.closePath();
}

/** Returns the sign of an arrow for a legend as SVG elements, 22 pixels wide; the origin is the middle of its left end. */
export function arrowSign(kind: ArrowKind, slot: number, palette: Palette): string {
  if (kind === "ellipse")
    return `<ellipse cx="11" rx="10" ry="4" fill="none" stroke="${palette.names[slot]}" stroke-dasharray="3 2.4"/>`;
  const color = arrowColor(kind, slot, palette);
  const half = 2 + widths[kind] / 2;
  return (
    `<path d="M1 0H13" stroke="${color}" stroke-width="${widths[kind]}"/>` +
    `<path d="M12 ${-half}L21 0 12 ${half}Z" fill="${color}"/>`
  );
}
