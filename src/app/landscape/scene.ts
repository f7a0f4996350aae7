import { bandsOf } from "../../plot/landscape/contour-bands.ts";
import { frameOf, type LandscapeFrame, landscapeViewport } from "../../plot/landscape/frame.ts";
import type { Head } from "../../plot/landscape/head.ts";
import type { LandscapePicture } from "../../plot/landscape/landscape-picture.ts";
import { isEverOffPlane } from "../../plot/landscape/off-plane.ts";
import type { Size } from "../../plot/plane/viewport.ts";
import { player } from "../player/player.ts";
import type { Heights } from "../stage/annotations/HeightRamp.tsx";
import { Background } from "../stage/background.ts";
import { contextOf, fitCanvas, onCanvasStale } from "../stage/canvas.ts";
import { readPalette } from "../stage/palette.ts";
import { onThemeChange } from "../theme.ts";
import { Drawing } from "./drawing/drawing.ts";
import { type ExactAt, headsNow } from "./heads-now.ts";

/** Draws a landscape on canvases, without React. Follows the player, the theme and the size of its element. */
export class LandscapeScene {
  readonly #plot: HTMLElement;
  readonly #contexts: readonly CanvasRenderingContext2D[];
  readonly #background: Background;
  readonly #drawing: Drawing;
  readonly #listeners = new Set<() => void>();
  readonly #stops: (() => void)[] = [];
  #palette = readPalette();
  #picture: LandscapePicture | null = null;
  #exactAt: ExactAt = () => null;
  #frame: LandscapeFrame | null = null;
  #heads: readonly Head[] = [];
  #heights: Heights | null = null;
  #hasOff = false;
  /** The cursor at the last drawing. */
  #step = 0;
  #cross: readonly [a: number, b: number] | null = null;

  /** @param canvases the ground, and over it what moves; both have the size of `plot` */
  constructor(plot: HTMLElement, canvases: readonly HTMLCanvasElement[]) {
    this.#plot = plot;
    // This throws here, where the error boundary around the stage shows it, and not in a frame.
    this.#contexts = canvases.map(contextOf);
    this.#background = new Background(this.#contexts[0]);
    this.#drawing = new Drawing(this.#contexts[1]);
    const observer = new ResizeObserver(() => this.#lay());
    observer.observe(plot);
    this.#stops.push(
      () => observer.disconnect(),
      onCanvasStale(() => this.#lay()),
      onThemeChange(() => {
        this.#palette = readPalette();
        this.#lay();
      }),
      player.subscribe(() => this.#draw()),
    );
  }

  get viewport(): Size {
    return { width: this.#plot.clientWidth, height: this.#plot.clientHeight };
  }

  get picture(): LandscapePicture | null {
    return this.#picture;
  }

  /** The map from the landscape to the stage; null before there is one. */
  get frame(): LandscapeFrame | null {
    return this.#frame;
  }

  /** Every contender that has a path, at the cursor. */
  get heads(): readonly Head[] {
    return this.#heads;
  }

  /** True where a part of a path has another loss than the height drawn below it. */
  get hasOff(): boolean {
    return this.#hasOff;
  }

  /** The heights that the colours stand for; null until they are known, and on a line. */
  get heights(): Heights | null {
    return this.#heights;
  }

  /** The point that the keys have chosen. */
  get cross(): readonly [a: number, b: number] | null {
    return this.#cross;
  }

  /** Calls `listener` after each drawing; returns a function that ends that. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Shows a landscape, or more of it. @param names the contenders' names by slot */
  show(picture: LandscapePicture | null, names: ReadonlyMap<number, string>, exactAt: ExactAt): void {
    const grid = picture?.heights;
    if (grid && grid !== this.#picture?.heights) this.#setHeights(grid);
    if (!grid) this.#heights = null;
    this.#hasOff = picture?.paths.some(isEverOffPlane) ?? false;
    this.#picture = picture;
    this.#exactAt = exactAt;
    this.#drawing.setNames(names);
    this.#lay();
  }

  /** Marks a point of the plane, or of the line; null for none. */
  point(cross: readonly [a: number, b: number] | null): void {
    this.#cross = cross;
    this.#draw();
  }

  dispose(): void {
    for (const stop of this.#stops) stop();
  }

  #setHeights(grid: NonNullable<LandscapePicture["heights"]>): void {
    const bands = bandsOf(grid);
    this.#background.setBands(bands, grid, this.viewport);
    const count = bands.thresholds.length;
    this.#heights =
      count < 1 ? null : { low: bands.thresholds[0], high: bands.thresholds[count - 1], bands: count + 1 };
  }

  #lay(): void {
    const size = this.viewport;
    if (size.width < 2 || size.height < 2) return;
    for (const context of this.#contexts) fitCanvas(context, size);
    this.#frame = this.#picture && frameOf(this.#picture, size);
    const [ground] = this.#contexts;
    if (this.#picture?.heights)
      this.#background.draw(landscapeViewport(this.#picture.extent, size), this.#palette);
    else ground.clearRect(0, 0, size.width, size.height);
    this.#draw();
  }

  #draw(): void {
    const picture = this.#picture;
    this.#heads = picture ? headsNow(picture, this.#exactAt) : [];
    const moves = player.step !== this.#step;
    this.#step = player.step;
    this.#drawing.draw(
      { picture, frame: this.#frame, heads: this.#heads, cross: this.#cross, moves },
      this.#palette,
      this.viewport,
    );
    for (const listener of this.#listeners) listener();
  }
}
