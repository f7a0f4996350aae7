import type { FlowKind } from "../../experiment/flow/flow-slot.ts";
import { identities } from "../../plot/look/identity.ts";
import { arrowPath, goalPath, goalRadius, headRadius, markerPath } from "../../plot/look/markers.ts";
import type { Palette } from "../../plot/look/stage-palette.ts";
import { type EdgeSign, isOutside, placeAtEdge } from "../../plot/plane/edge.ts";
import { type Ticks, ticks } from "../../plot/plane/ticks.ts";
import { toScreenX, toScreenY, type Viewport, visible } from "../../plot/plane/viewport.ts";
import type { Minimum } from "../../surfaces/index.ts";
import type { RaceView } from "./trails/trail-layer.ts";

const haloWidth = 2;
const tickFont = "11px Inter, 'Segoe UI', system-ui, 'Liberation Sans', sans-serif";
/** CSS pixels at the top that the labels of y leave free for the formula. */
const above = 58;
/** CSS pixels at the bottom that they leave free for the labels of x and the legend. */
const below = 74;

/** Draws names next to heads, in a frame from `begin` to `draw`. */
export interface HeadNamer {
  /** @param moves true while the cursor moves */
  begin(context: CanvasRenderingContext2D, moves: boolean): void;
  /** Keeps the area around a sign free of names. */
  cover(x: number, y: number, width: number, height: number): void;
  /** Adds a contender's head, or the arrow that stands for it. */
  add(slot: number, x: number, y: number): void;
  /** @param keep true where names should stay on their side of the head */
  draw(
    context: CanvasRenderingContext2D,
    race: RaceView,
    viewport: Viewport,
    palette: Palette,
    keep: boolean,
  ): void;
}

/** Draws arrows at heads, under these. */
export interface ArrowPainter {
  /** @param names are kept off the arrows, where there are any */
  draw(
    context: CanvasRenderingContext2D,
    race: RaceView,
    viewport: Viewport,
    palette: Palette,
    names: HeadNamer | null,
  ): void;
}

/** Number of steps in a frame up to which the race runs on, and does not jump. */
const most = 100;

/** Draws what lies above the trails: ticks, minima, and heads with their names, by an arrow where one is outside. */
export class Overlay {
  readonly #context: CanvasRenderingContext2D;
  /** Draws names next to heads; null where there are none yet. */
  names: HeadNamer | null = null;
  arrows: ArrowPainter | null = null;
  /** Draw the flows; null where there is none. */
  readonly flows: Record<FlowKind, ArrowPainter | null> = { gradient: null, central: null };
  readonly #signs: readonly EdgeSign[] = identities.map(() => ({ x: 0, y: 0, alongX: 0, alongY: 0 }));
  #viewport: Viewport | null = null;
  #step = 0;
  #ticksX: Ticks = { values: [], labels: [] };
  #ticksY: Ticks = { values: [], labels: [] };

  constructor(context: CanvasRenderingContext2D) {
    this.#context = context;
  }

  draw(race: RaceView, minima: readonly Minimum[], viewport: Viewport, palette: Palette): void {
    const moved = viewport !== this.#viewport;
    const ahead = race.step - this.#step;
    if (moved) this.#layTicks(viewport);
    this.#step = race.step;
    this.#context.clearRect(0, 0, viewport.width, viewport.height);
    this.names?.begin(this.#context, ahead !== 0);
    this.#drawTicks(viewport, palette);
    this.#drawMinima(minima, viewport, palette);
    for (const flow of Object.values(this.flows))
      flow?.draw(this.#context, race, viewport, palette, this.names);
    this.arrows?.draw(this.#context, race, viewport, palette, this.names);
    this.#drawHeads(race, viewport, palette);
    this.names?.draw(this.#context, race, viewport, palette, !moved && ahead >= 0 && ahead <= most);
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
      if (x <= half || x >= width - half) continue;
      this.#drawLabel(this.#ticksX.labels[i], x, height - 10, palette);
      this.names?.cover(x, height - 14, 2 * half, 16);
    }
    context.textAlign = "left";
    for (const [i, value] of this.#ticksY.values.entries()) {
      const y = toScreenY(viewport, value);
      if (y <= above || y >= height - below) continue;
      const label = this.#ticksY.labels[i];
      this.#drawLabel(label, 10, y + 4, palette);
      this.names?.cover(0, y, 2 * (label.length * 6.4 + 14), 16);
    }
  }

  #drawLabel(label: string, x: number, y: number, palette: Palette): void {
    const context = this.#context;
    context.globalAlpha = 0.85;
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
      this.names?.cover(x, y, 16, 16);
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
    for (const { x, y } of tracks.values()) {
      this.names?.cover(toScreenX(viewport, x[0]), toScreenY(viewport, y[0]), 16, 16);
      break;
    }
    for (const [slot, track] of tracks) {
      const i = Math.min(step, track.length - 1);
      // At the start, the start handle stands for all contenders, and up to a fork the contender that it is a copy of.
      if (i <= (track.begins ?? 0)) continue;
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
        this.names?.add(slot, sign.x, sign.y);
      } else {
        markerPath(context, identities[slot].marker, x, y, headRadius);
        this.names?.add(slot, x, y);
      }
      this.#fillWithHalo(palette.slots[slot], palette.halo, haloWidth);
    }
  }
}
