import type { Size, View } from "../../plot/plane/viewport.ts";
import { boxX, boxY, planeX, planeY } from "../../plot/space/box.ts";
import {
  type Camera,
  firstCamera,
  type Lens,
  lensOf,
  type Place,
  permitted,
  rayThrough,
} from "../../plot/space/camera.ts";
import type { Heights } from "../stage/annotations/HeightRamp.tsx";
import { contextOf, fitCanvas, onCanvasStale } from "../stage/canvas.ts";
import type { HeadNamer } from "../stage/overlay.ts";
import { readPalette } from "../stage/palette.ts";
import { onThemeChange } from "../theme.ts";
import { type Block, heightsOf, placeOn } from "./block.ts";
import { Detail } from "./detail.ts";
import { Flight } from "./flight.ts";
import { SpaceDrawing } from "./space-drawing.ts";
import { drawOverlay } from "./space-overlay.ts";
import type { SpaceRace } from "./space-scene.ts";

/** Milliseconds without a change after which the picture counts as still. */
const settling = 140;
/** Number of steps in a frame up to which the race runs on, and does not jump. */
const most = 100;

interface Options {
  /** Called with true where the graphics card has lost the picture, and with false once it is back. */
  readonly onLost: (lost: boolean) => void;
  /** The azimuth and elevation from which the surface is seen; none for those that suit it. */
  readonly angles: readonly number[];
  /** Called with these angles once the reader has turned the block, and with none when it is put back. */
  readonly onTurned: (angles: readonly number[]) => void;
  /** Returns true where the reader wants no motion that goes on by itself. */
  readonly isStill: () => boolean;
}

/** Milliseconds in which the block tilts up from the map when it first appears, and in which it turns back. */
const [tilting, returning] = [900, 350];

/**
 * Shows a race on a surface in 3D: keeps the camera, and draws at most once a frame and only where something has
 * changed. Nothing here is rendered by React.
 */
export class SpaceView {
  readonly #element: HTMLElement;
  readonly #canvas: HTMLCanvasElement;
  readonly #overlay: CanvasRenderingContext2D;
  readonly #race: SpaceRace;
  readonly #options: Options;
  readonly #drawing: SpaceDrawing;
  readonly #detail = new Detail();
  readonly #listeners = new Set<() => void>();
  readonly #ends = new AbortController();
  readonly #stops: (() => void)[] = [];
  #size: Size = { width: 1, height: 1 };
  #palette = readPalette();
  /** The camera that the surface is seen from at first, and the one it is seen from. */
  #home: Camera | null = null;
  #camera: Camera | null = null;
  #heights: Heights | null = null;
  #lens: Lens | null = null;
  #names: HeadNamer | null = null;
  #step = 0;
  #frame = 0;
  #settled: ReturnType<typeof setTimeout> | undefined;
  /** The camera moves by itself; null where it does not. */
  #flight: Flight | null = null;

  /**
   * @param picture the element that the picture fills
   * @throws Error if the browser has no WebGL 2
   */
  constructor(picture: HTMLElement, race: SpaceRace, options: Options) {
    this.#element = picture;
    this.#race = race;
    this.#options = options;
    this.#canvas = document.createElement("canvas");
    this.#drawing = new SpaceDrawing(this.#canvas);
    this.#overlay = contextOf(document.createElement("canvas"));
    // What the end-to-end tests read too.
    this.#overlay.canvas.dataset.layer = "overlay";
    picture.append(this.#canvas, this.#overlay.canvas);
    this.#follow();
  }

  /** The surface that is shown; null until it is known. */
  get block(): Block | null {
    return this.#drawing.block;
  }

  /** The camera; null until there is a surface. */
  get camera(): Camera | null {
    return this.#camera;
  }

  /** True while the surface is seen as at first. */
  get isHome(): boolean {
    return this.#camera === this.#home || this.#flight?.to === this.#home;
  }

  /** The heights that the colours stand for; null for a flat surface, and until they are known. */
  get heights(): Heights | null {
    return this.#heights;
  }

  /** The picture's size, as `PointerLabel` asks for it. */
  get viewport(): Size {
    return this.#size;
  }

  get lens(): Lens | null {
    return this.#lens;
  }

  /** Calls `listener` when the camera, the size or the surface has changed; returns a function that ends that. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  setBlock(block: Block): void {
    const [before, wasHome] = [this.#camera, this.isHome];
    const view = this.block?.ground.view;
    this.#drawing.setBlock(block, this.#palette);
    this.#heights = heightsOf(block);
    // Where the same part of the plane is shown more exactly, the camera stays.
    if (!this.#home || !view || !isSame(view, block.ground.view)) this.#home = this.#homeOf(block);
    if (!before) this.#appear(this.#home);
    else if (wasHome && before !== this.#home) this.#fly(this.#home, returning);
    else this.#turn(before);
  }

  #homeOf({ box, relief, ground }: Block): Camera {
    const points = ground.minima.map(({ at }) => [boxX(box, at[0]), boxY(box, at[1])] as const);
    return firstCamera((camera) => relief.hiddenFrom(lensOf(camera, box, this.#size), points));
  }

  /** Tilts the map up to the block. */
  #appear(home: Camera): void {
    const [azimuth = home.azimuth, elevation = home.elevation] = this.#options.angles;
    const to = this.#options.angles.length > 0 ? { ...home, azimuth, elevation } : home;
    this.#turn({ ...to, azimuth: 0, elevation: 90 });
    this.#fly(to, tilting);
  }

  /** Shows the surface as at first. */
  reset(): void {
    if (!this.#home) return;
    this.#options.onTurned([]);
    this.#fly(this.#home, returning);
  }

  /** Draws names next to heads from now on, or none. */
  nameHeads(names: HeadNamer | null): void {
    this.#names = names;
    this.request();
  }

  /** Moves the camera, at once. */
  setCamera(camera: Camera): void {
    this.#flight = null;
    this.#turn(camera);
    if (this.#camera) this.#options.onTurned([this.#camera.azimuth, this.#camera.elevation]);
  }

  /** Lets the camera go on to another place. */
  glide(to: Camera, takes: number): void {
    this.#options.onTurned([to.azimuth, to.elevation]);
    this.#fly(to, takes);
  }

  /** Stops the camera where it is. */
  halt(): void {
    this.#flight = null;
  }

  #fly(to: Camera, takes: number): void {
    this.#flight = null;
    const from = this.#camera;
    if (!from || this.#options.isStill()) this.#turn(to);
    else {
      this.#flight = new Flight(from, to, performance.now(), takes);
      this.request();
    }
  }

  /** Returns the point of the plane under a place on the screen; null beside the surface. */
  pointAt(x: number, y: number): readonly [number, number] | null {
    const [lens, block] = [this.#lens, this.block];
    const met = lens && block?.relief.meet(rayThrough(lens, x, y));
    return met && block ? [planeX(block.box, met[0]), planeY(block.box, met[1])] : null;
  }

  /**
   * Writes the place on the screen of a point of the plane, on the surface, to `out` (mutates).
   *
   * @returns whether it is seen; null where it is outside the box, or there is no surface yet
   */
  placeOf(x: number, y: number, out: Place): boolean | null {
    const [lens, block] = [this.#lens, this.block];
    if (!lens || !block) return null;
    return placeOn(block, lens, x, y, out);
  }

  /** Draws in the next frame. */
  request(): void {
    if (this.#frame === 0) this.#frame = requestAnimationFrame((now) => this.#draw(now));
  }

  dispose(): void {
    this.#ends.abort();
    for (const stop of this.#stops) stop();
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#settled);
    // Lost for good: another view has another canvas.
    this.#drawing.renderer.dispose();
    this.#element.replaceChildren();
  }

  #follow(): void {
    const { onLost } = this.#options;
    const options = { signal: this.#ends.signal };
    this.#canvas.addEventListener(
      "webglcontextlost",
      (event) => {
        // Without this the browser does not give it back.
        event.preventDefault();
        onLost(true);
      },
      options,
    );
    this.#canvas.addEventListener(
      "webglcontextrestored",
      () => {
        this.#drawing.renderer.restore();
        onLost(false);
        this.request();
      },
      options,
    );
    this.#overlay.canvas.addEventListener("contextrestored", () => this.#resize(), options);
    const observer = new ResizeObserver(() => this.#resize());
    observer.observe(this.#element);
    this.#stops.push(
      () => observer.disconnect(),
      onCanvasStale(() => this.#resize()),
      onThemeChange(() => {
        this.#palette = readPalette();
        this.#drawing.setPalette(this.#palette);
        this.request();
      }),
    );
    this.#resize();
  }

  #resize(): void {
    this.#size = {
      width: Math.max(1, this.#element.clientWidth),
      height: Math.max(1, this.#element.clientHeight),
    };
    fitCanvas(this.#overlay, this.#size);
    if (this.#camera) this.#turn(this.#camera);
    // A canvas that is resized is empty, and the next frame would show that.
    this.#draw(performance.now());
  }

  #turn(camera: Camera): void {
    const { block } = this;
    if (!block) return;
    const isHome = camera === this.#home;
    this.#camera = isHome ? camera : permitted(camera, block.box);
    this.#lens = lensOf(this.#camera, block.box, this.#size);
    for (const listener of this.#listeners) listener();
    this.#stir();
  }

  /** The picture moves: all of it is drawn once it is still. */
  #stir(): void {
    this.#detail.stir();
    this.request();
  }

  /** Draws all of the picture after a while in which nothing has been drawn, nor waits to be. */
  #settle(): void {
    clearTimeout(this.#settled);
    this.#settled = setTimeout(() => {
      if (this.#frame === 0 && this.#detail.rest()) this.request();
    }, settling);
  }

  #draw(now: number): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#flyOn(now);
    const [lens, block] = [this.#lens, this.block];
    if (!lens || !block || this.#drawing.renderer.isLost) return;
    const { step } = this.#race;
    const ahead = step - this.#step;
    this.#step = step;
    if (ahead !== 0) this.#stir();
    const unfinished = this.#drawing.draw(lens, this.#race, this.#detail.levelAt(now));
    const sheet = { context: this.#overlay, lens, palette: this.#palette, block, names: this.#names };
    drawOverlay(sheet, this.#drawing, this.#race, ahead !== 0, ahead >= 0 && ahead <= most);
    this.#canvas.dataset.drawn = "true";
    if (unfinished || this.#flight) this.request();
    this.#settle();
  }

  #flyOn(now: number): void {
    const flight = this.#flight;
    if (!flight) return;
    const camera = flight.at(now);
    if (camera === flight.to) this.#flight = null;
    this.#turn(camera);
  }
}

const isSame = (one: View, other: View): boolean =>
  one.x[0] === other.x[0] && one.x[1] === other.x[1] && one.y[0] === other.y[0] && one.y[1] === other.y[1];
