import type { Palette } from "../../../plot/look/stage-palette.ts";
import { pointsLine } from "../../../plot/plane/flow-line.ts";
import { toScreenX, toScreenY, type Viewport } from "../../../plot/plane/viewport.ts";
import { flowComputations } from "../../charts/flow/computation.ts";
import type { ArrowPainter } from "../overlay.ts";
import type { RaceView } from "../trails/trail-layer.ts";
import { drawFlowPoint, strokeFlow } from "./ghost.ts";

const computation = flowComputations.central;

/** Draws the central flow, as far as it is known, with its point at the cursor's step. */
export class CentralLayer implements ArrowPainter {
  /** The line as it was drawn last. */
  #line: {
    readonly path: Path2D;
    readonly viewport: Viewport;
    readonly x: object;
    readonly length: number;
  } | null = null;

  draw(context: CanvasRenderingContext2D, { step }: RaceView, viewport: Viewport, palette: Palette): void {
    strokeFlow(context, this.#pathIn(viewport), "central", palette);
    const row = computation.rowAt(step);
    if (row < 0) return;
    const { x, y } = computation.columns;
    drawFlowPoint(context, toScreenX(viewport, x.values[row]), toScreenY(viewport, y.values[row]), palette);
  }

  #pathIn(viewport: Viewport): Path2D {
    const { x, y } = computation.columns;
    const { length } = x;
    const known = this.#line;
    if (known && known.viewport === viewport && known.x === x && known.length === length) return known.path;
    const path = new Path2D();
    pointsLine(path, { x: x.values, y: y.values, length }, viewport);
    this.#line = { path, viewport, x, length };
    return path;
  }
}
