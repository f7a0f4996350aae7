import type { Palette } from "../../../plot/look/stage-palette.ts";
import { toScreenX, toScreenY, type Viewport } from "../../../plot/plane/viewport.ts";
import { isFar, type Name, nameOf, placeNames, type Rect, sideOf } from "../../../plot/text/place-labels.ts";
import { shorten } from "../../../plot/text/shorten.ts";
import type { HeadNamer } from "../overlay.ts";
import type { RaceView } from "../trails/trail-layer.ts";

const font = "600 12px Inter, 'Segoe UI', system-ui, 'Liberation Sans', sans-serif";
/** CSS pixels of a name at most. */
const longest = 150;
/** Milliseconds after which the places of controls are asked for while the cursor moves. */
const patience = 250;
/** Number of points of each trail that names avoid. */
const samples = 100;

/** Draws contenders' names next to their heads, away from each other, from signs and from trails. */
export class HeadNames implements HeadNamer {
  /** The names by slot, from the last change on, and those whose text has been measured. */
  #texts: readonly (readonly [slot: number, name: string])[] = [];
  #names: Map<number, Name> | null = null;
  /** Names of this frame; areas that they must not cover, some of `#pool`; points that they should not cover. */
  readonly #shown: Name[] = [];
  readonly #taken: Rect[] = [];
  readonly #pool: Rect[] = [];
  readonly #points: number[] = [];
  #used = 0;
  /** Areas of the stage that controls and labels cover, and the time at which they were measured. */
  #covered: readonly Rect[] = [];
  #measured = Number.NEGATIVE_INFINITY;

  setNames(names: readonly (readonly [slot: number, name: string])[]): void {
    this.#texts = names;
    this.#names = null;
  }

  begin(context: CanvasRenderingContext2D, moves: boolean): void {
    this.#names ??= measured(this.#texts, context);
    const now = performance.now();
    // While the cursor moves the controls mostly stay where they are, and asking for their places costs a layout.
    if (!moves || now - this.#measured >= patience) {
      this.#covered = coveredAreas(context.canvas);
      this.#measured = now;
    }
    this.#used = this.#shown.length = this.#points.length = this.#taken.length = 0;
    for (const rect of this.#covered) this.#taken.push(rect);
  }

  cover(x: number, y: number, width: number, height: number): void {
    this.#pool[this.#used] ??= { left: 0, top: 0, right: 0, bottom: 0 };
    const rect = this.#pool[this.#used];
    this.#used += 1;
    rect.left = x - width / 2;
    rect.right = x + width / 2;
    rect.top = y - height / 2;
    rect.bottom = y + height / 2;
    this.#taken.push(rect);
  }

  add(slot: number, x: number, y: number): void {
    this.cover(x, y, 14, 14);
    const name = this.#names?.get(slot);
    if (!name) return;
    name.x = x;
    name.y = y;
    this.#shown.push(name);
  }

  draw(
    context: CanvasRenderingContext2D,
    { tracks, step }: RaceView,
    viewport: Viewport,
    palette: Palette,
    keep: boolean,
  ): void {
    for (const { x, y, length } of tracks.values()) {
      const last = Math.min(step, length - 1);
      const stride = Math.max(1, Math.floor(last / samples));
      for (let i = last; i > 0; i -= stride)
        this.#points.push(toScreenX(viewport, x[i]), toScreenY(viewport, y[i]));
    }
    placeNames(this.#shown, this.#taken, this.#points, viewport, keep);
    context.font = font;
    context.textAlign = "left";
    context.lineJoin = "round";
    for (const name of this.#shown) if (name.place >= 0) write(name, context, palette);
  }
}

function write(name: Name, context: CanvasRenderingContext2D, palette: Palette): void {
  const { slot, text, x, y, left, right, bottom } = name;
  const color = palette.names[slot] ?? palette.ink;
  if (isFar(name)) {
    const side = sideOf(name);
    context.beginPath();
    context.moveTo(x + 6 * side, y);
    context.lineTo((side > 0 ? left : right) - 2 * side, bottom - 7);
    context.lineWidth = 1;
    context.strokeStyle = color;
    context.stroke();
  }
  context.globalAlpha = 0.8;
  context.lineWidth = 3.5;
  context.strokeStyle = palette.stage;
  context.strokeText(text, left, bottom - 3);
  context.globalAlpha = 1;
  context.fillStyle = color;
  context.fillText(text, left, bottom - 3);
}

function measured(
  texts: readonly (readonly [slot: number, name: string])[],
  context: CanvasRenderingContext2D,
): Map<number, Name> {
  context.font = font;
  const measure = (text: string): number => context.measureText(text).width;
  return new Map(
    texts.map(([slot, name]) => {
      const text = shorten(name, longest, measure);
      return [slot, nameOf(slot, text, measure(text))];
    }),
  );
}

/** Returns the areas of a canvas that elements marked with `data-over-stage` cover. */
function coveredAreas(canvas: HTMLCanvasElement): Rect[] {
  const { left, top } = canvas.getBoundingClientRect();
  return [...document.querySelectorAll("[data-over-stage]")].map((element) => {
    const rect = element.getBoundingClientRect();
    return {
      left: rect.left - left,
      top: rect.top - top,
      right: rect.right - left,
      bottom: rect.bottom - top,
    };
  });
}
