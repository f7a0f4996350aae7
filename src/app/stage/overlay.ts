import { identities } from "../../plot/look/identity.ts";
import { arrowPath, goalPath, goalRadius, headRadius, markerPath } from "../../plot/look/markers.ts";
import type { Palette } from "../../plot/look/palette.ts";
import { type EdgeSign, isOutside, placeAtEdge } from "../../plot/plane/edge.ts";
import { type Ticks, ticks } from "../../plot/plane/ticks.ts";
import { toScreenX, toScreenY, type Viewport, visible } from "../../plot/plane/viewport.ts";
import type { Minimum } from "../../surfaces/index.ts";
import type { RaceView } from "./trails/trail-layer.ts";

const haloWidth = 2;
const tickFont = "11px Inter, 'Segoe UI', system-ui, 'Liberation Sans', sans-serif";
/** CSS pixels at the top that the labels of y leave free for the formula. */
const above = 58;
/** CSS pixels at the bottom that they leave free for the labels of x. */
const below = 30;

/** Draws what lies above the trails: ticks, minima, heads, and arrows at the edge for heads outside the screen. */
export class Overlay {
  readonly #context: CanvasRenderingContext2D;
  readonly #signs: readonly EdgeSign[] = identities.map(() => ({ x: 0, y: 0, alongX: 0, alongY: 0 }));
  #viewport: Viewport | null = null;
  #ticksX: Ticks = { values: [], labels: [] };
  #ticksY: Ticks = { values: [], labels: [] };

  constructor(context: CanvasRenderingContext2D) {
    this.#context = context;
  }

  draw(race: RaceView, minima: readonly Minimum[], viewport: Viewport, palette: Palette): void {
    if (viewport !== this.#viewport) this.#layTicks(viewport);
    this.#context.clearRect(0, 0, viewport.width, viewport.height);
    this.#drawTicks(viewport, palette);
    this.#drawMinima(minima, viewport, palette);
    this.#drawHeads(race, viewport, palette);
  }

  #layTicks(viewport: Viewport): void {
    this.#viewport = viewport;
    const { x, y } = visible(viewport);
    this.#ticksX = ticks(x[0], x[1], viewport.width, (characters) => Math.max(72, 30 + 7 * characters));
    this.#ticksY = ticks(y[0], y[1], viewport.height, () => 56);
  }

  #drawTicks(viewport: Viewport, palette: Palette): void {
    const context = this.#context;
    const { width, height } = viewport;
    context.font = tickFont;
    context.lineJoin = "round";
    context.textAlign = "center";
    for (const [i, value] of this.#ticksX.values.entries()) {
      const x = toScreenX(viewport, value);
      const half = this.#ticksX.labels[i].length * 3.2 + 4;
      if (x > half && x < width - half) this.#drawLabel(this.#ticksX.labels[i], x, height - 10, palette);
    }
    context.textAlign = "left";
    for (const [i, value] of this.#ticksY.values.entries()) {
      const y = toScreenY(viewport, value);
      if (y > above && y < height - below) this.#drawLabel(this.#ticksY.labels[i], 10, y + 4, palette);
    }
  }

  #drawLabel(label: string, x: number, y: number, palette: Palette): void {
    const context = this.#context;
    context.globalAlpha = 0.55;
    context.strokeStyle = palette.stage;
    context.lineWidth = 3;
    context.strokeText(label, x, y);
    context.globalAlpha = 1;
    context.fillStyle = palette.soft;
    context.fillText(label, x, y);
  }

  #drawMinima(minima: readonly Minimum[], viewport: Viewport, palette: Palette): void {
    const context = this.#context;
    for (const { at, global } of minima) {
      const x = toScreenX(viewport, at[0]);
      const y = toScreenY(viewport, at[1]);
      if (isOutside(x, y, viewport)) continue;
      context.beginPath();
      goalPath(context, x, y, goalRadius(global));
      if (global) this.#fillWithHalo(palette.ink, palette.halo, 1.5);
      else this.#outlineWithHalo(palette);
    }
  }

  #fillWithHalo(color: string, halo: string, width: number): void {
    const context = this.#context;
    context.lineWidth = 2 * width;
    context.lineJoin = "round";
    context.strokeStyle = halo;
    context.stroke();
    context.fillStyle = color;
    context.fill();
  }

  #outlineWithHalo({ ink, halo }: Palette): void {
    const context = this.#context;
    context.lineJoin = "round";
    context.lineWidth = 3.5;
    context.strokeStyle = halo;
    context.stroke();
    context.lineWidth = 1.25;
    context.strokeStyle = ink;
    context.stroke();
  }

  #drawHeads({ tracks, step }: RaceView, viewport: Viewport, palette: Palette): void {
    const context = this.#context;
    let signs = 0;
    for (const [slot, track] of tracks) {
      const i = Math.min(step, track.length - 1);
      // At the start, the start handle stands for all contenders.
      if (i <= 0) continue;
      const x = toScreenX(viewport, track.x[i]);
      const y = toScreenY(viewport, track.y[i]);
      context.beginPath();
      if (isOutside(x, y, viewport)) {
        const sign = this.#signs[signs];
        // The arrow points away from the start, as most contenders that leave go straight.
        const from = { x: toScreenX(viewport, track.x[0]), y: toScreenY(viewport, track.y[0]) };
        placeAtEdge(sign, from, { x, y }, viewport, this.#signs, signs);
        signs += 1;
        arrowPath(context, sign.x, sign.y, 8, sign.alongX, sign.alongY);
      } else markerPath(context, identities[slot].marker, x, y, headRadius);
      this.#fillWithHalo(palette.slots[slot], palette.halo, haloWidth);
    }
  }
}
