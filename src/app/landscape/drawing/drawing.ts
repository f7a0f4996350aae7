import type { LandscapeFrame } from "../../../plot/landscape/frame.ts";
import type { Head } from "../../../plot/landscape/head.ts";
import type { LandscapePicture } from "../../../plot/landscape/landscape-picture.ts";
import { lossAlong } from "../../../plot/landscape/line.ts";
import type { Palette } from "../../../plot/look/stage-palette.ts";
import type { Size } from "../../../plot/plane/viewport.ts";
import { HeadNames } from "../../stage/annotations/head-names.ts";
import { drawAxes } from "./axes.ts";
import { drawCurve } from "./curve.ts";
import { drawHeads } from "./heads.ts";
import { drawTrails } from "./trails.ts";

/** A landscape at the cursor. */
interface Drawn {
  readonly picture: LandscapePicture | null;
  readonly frame: LandscapeFrame | null;
  readonly heads: readonly Head[];
  /** The point that the keys have chosen. */
  readonly cross: readonly [a: number, b: number] | null;
  /** True while the cursor moves. */
  readonly moves: boolean;
}

/** Draws what lies over the ground of a landscape: axes, paths, heads with their names, and the point of the keys. */
export class Drawing {
  readonly #context: CanvasRenderingContext2D;
  readonly #names = new HeadNames();

  constructor(context: CanvasRenderingContext2D) {
    this.#context = context;
  }

  setNames(names: ReadonlyMap<number, string>): void {
    this.#names.setNames([...names]);
  }

  draw({ picture, frame, heads, cross, moves }: Drawn, palette: Palette, size: Size): void {
    const context = this.#context;
    context.clearRect(0, 0, size.width, size.height);
    if (!picture || !frame) return;
    this.#names.begin(context, moves);
    drawAxes(context, frame, picture.axes, palette, (x, y, width) => this.#names.cover(x, y, width, 16));
    if (picture.line) drawCurve(context, picture.line, frame, palette);
    drawTrails(context, picture.paths, heads, frame, palette);
    drawHeads(context, picture, heads, frame, palette, this.#names);
    const none = { step: 0, tracks: new Map() };
    this.#names.draw(context, none, { ...size, left: 0, top: 0, unitX: 1, unitY: 1 }, palette, true);
    if (cross) drawCross(context, frame.toX(cross[0]), crossY(picture, frame, cross), palette);
  }
}

/** Returns the pixel of the chosen point: on a line, of the curve above it. */
function crossY(
  { line }: LandscapePicture,
  frame: LandscapeFrame,
  [a, b]: readonly [a: number, b: number],
): number {
  return frame.toY(b, line ? lossAlong(line, a) : 0);
}

const arm = 9;

function drawCross(context: CanvasRenderingContext2D, x: number, y: number, palette: Palette): void {
  for (const [color, width] of [
    [palette.halo, 4.5],
    [palette.ink, 1.75],
  ] as const) {
    context.beginPath();
    context.moveTo(x - arm, y);
    context.lineTo(x + arm, y);
    context.moveTo(x, y - arm);
    context.lineTo(x, y + arm);
    context.strokeStyle = color;
    context.lineWidth = width;
    context.lineCap = "round";
    context.stroke();
  }
}
