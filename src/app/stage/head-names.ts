import type { Palette } from "../../plot/look/stage-palette.ts";
import { toScreenX, toScreenY, type Viewport } from "../../plot/plane/viewport.ts";
import { isFar, type Name, nameOf, placeNames, type Rect, sideOf } from "../../plot/text/place-labels.ts";
import { shorten } from "../../plot/text/shorten.ts";
import type { RaceView } from "./trails/trail-layer.ts";

const font = "600 12px Inter, 'Segoe UI', system-ui, 'Liberation Sans', sans-serif";
/** CSS pixels of a name at most. */
const longest = 150;
/** Number of points of each trail that names avoid. */
const samples = 100;

/** Draws contenders' names next to their heads, away from each other, from signs and from trails. */
export class HeadNames {
  readonly #context: CanvasRenderingContext2D;
  readonly #names = new Map<number, Name>();
  /** Names of this frame; areas that they must not cover, some of `#pool`; points that they should not cover. */
  readonly #shown: Name[] = [];
  readonly #taken: Rect[] = [];
  readonly #pool: Rect[] = [];
  readonly #points: number[] = [];
  #used = 0;

  constructor(context: CanvasRenderingContext2D) {
    this.#context = context;
  }

  setNames(names: ReadonlyMap<number, string>): void {
    const context = this.#context;
    context.font = font;
    const measure = (text: string): number => context.measureText(text).width;
    this.#names.clear();
    for (const [slot, name] of names) {
      const text = shorten(name, longest, measure);
      this.#names.set(slot, nameOf(slot, text, measure(text)));
    }
  }

  /** Begins a frame. @param covered areas of the stage that something else covers */
  begin(covered: readonly Rect[]): void {
    this.#used = this.#shown.length = this.#points.length = this.#taken.length = 0;
    for (const rect of covered) this.#taken.push(rect);
  }

  /** Keeps the area around a sign free. */
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

  /** Adds a contender's head, or the arrow that stands for it. */
  add(slot: number, x: number, y: number): void {
    this.cover(x, y, 14, 14);
    const name = this.#names.get(slot);
    if (!name) return;
    name.x = x;
    name.y = y;
    this.#shown.push(name);
  }

  /** Draws the names. @param keep true where they should stay on their side of the head */
  draw({ tracks, step }: RaceView, viewport: Viewport, palette: Palette, keep: boolean): void {
    for (const { x, y, length } of tracks.values()) {
      const last = Math.min(step, length - 1);
      const stride = Math.max(1, Math.floor(last / samples));
      for (let i = last; i > 0; i -= stride)
        this.#points.push(toScreenX(viewport, x[i]), toScreenY(viewport, y[i]));
    }
    placeNames(this.#shown, this.#taken, this.#points, viewport, keep);
    const context = this.#context;
    context.font = font;
    context.textAlign = "left";
    context.lineJoin = "round";
    for (const name of this.#shown) if (name.place >= 0) this.#write(name, palette);
  }

  #write(name: Name, palette: Palette): void {
    const context = this.#context;
    const { slot, text, x, y, left, right, bottom } = name;
    const color = palette.names[slot];
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
}
