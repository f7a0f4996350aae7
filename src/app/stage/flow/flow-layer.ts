import { flowOf, type RaceFlow } from "../../../experiment/flow/flow-of.ts";
import type { SurfaceSpec } from "../../../experiment/index.ts";
import type { Palette } from "../../../plot/look/stage-palette.ts";
import { flowLine } from "../../../plot/plane/flow-line.ts";
import { toScreenX, toScreenY, type Viewport } from "../../../plot/plane/viewport.ts";
import type { ArrowPainter } from "../overlay.ts";
import type { RaceView } from "../trails/trail-layer.ts";
import { drawFlowPoint, strokeFlow } from "./ghost.ts";

/** Steps of the integration between two looks at the clock, and milliseconds of work before the page goes on. */
const portion = 50;
const turn = 8;

/** Draws the gradient flow of a race, with its point at the cursor's step. */
export class FlowLayer implements ArrowPainter {
  readonly race: RaceFlow;
  readonly #point = new Float64Array(2);
  readonly #onMore: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The line as it was drawn last. */
  #line: { readonly path: Path2D; readonly viewport: Viewport; readonly segments: number } | null = null;

  /** @param onMore called when more of the flow is known */
  constructor(spec: SurfaceSpec, preferred: number, onMore: () => void) {
    this.race = flowOf(spec, preferred);
    this.#onMore = onMore;
    this.#advance();
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }

  draw(context: CanvasRenderingContext2D, { step }: RaceView, viewport: Viewport, palette: Palette): void {
    const path = this.#pathIn(viewport);
    strokeFlow(context, path, "gradient", palette);
    const { flow, times } = this.race;
    if (!times || !flow.at(times[Math.min(step, times.length - 1)], this.#point)) return;
    const [x, y] = [toScreenX(viewport, this.#point[0]), toScreenY(viewport, this.#point[1])];
    drawFlowPoint(context, x, y, palette);
  }

  #pathIn(viewport: Viewport): Path2D {
    const segments = this.race.flow.segments.length;
    if (this.#line?.viewport === viewport && this.#line.segments === segments) return this.#line.path;
    const path = new Path2D();
    flowLine(path, this.race.flow, viewport);
    this.#line = { path, viewport, segments };
    return path;
  }

  #advance(): void {
    const { flow } = this.race;
    const ends = performance.now() + turn;
    while (!flow.end && performance.now() < ends) flow.advance(portion);
    this.#onMore();
    if (!flow.end) this.#timer = setTimeout(() => this.#advance(), 0);
  }
}
