import {
  type ChosenSurface,
  chosenSurface,
  lowestKnown,
  type SurfaceChoice,
} from "../../experiment/index.ts";
import { hasEqualScales, type Viewport, viewportOf } from "../../plot/plane/viewport.ts";
import { FieldClient } from "../../worker/field/client.ts";
import { player } from "../player/player.ts";
import { useStore } from "../state/store.ts";
import { onThemeChange } from "../theme.ts";
import { Background } from "./background.ts";
import { contextOf, fitCanvas, onPixelRatioChange } from "./canvas.ts";
import { Overlay } from "./overlay.ts";
import { readPalette } from "./palette.ts";
import { pictureFailure } from "./picture-failure.ts";
import { type Region, regionFor, serves, sizeOf } from "./region.ts";
import { TrailLayer } from "./trails/trail-layer.ts";
import { Trails } from "./trails/trails.ts";

/** Number of contour levels at most. */
const levels = 24;
/** Milliseconds without a move after which the view counts as still. */
const settling = 120;

/** Canvases over each other, the first at the bottom: a background, two of halos, two of trails, an overlay. */
export type SceneCanvases = readonly HTMLCanvasElement[];

/**
 * Draws everything on the stage. Follows the store, the player, the theme and the size of the stage, and
 * draws at most once a frame, without React.
 */
export class Scene {
  readonly #contexts: readonly CanvasRenderingContext2D[];
  readonly #background: Background;
  readonly #trails: Trails;
  readonly #overlay: Overlay;
  readonly #field: FieldClient;
  readonly #listeners = new Set<() => void>();
  readonly #stops: (() => void)[] = [];
  #palette = readPalette();
  #size = { width: 1, height: 1 };
  #surface: ChosenSurface;
  #viewport: Viewport;
  #region: Region | null = null;
  #backgroundStale = true;
  #frame = 0;
  #movedAt = Number.NEGATIVE_INFINITY;
  #settled: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param stage the element whose size the canvases have
   * @param onFailure called with a sentence when the heights could not be computed
   */
  constructor(stage: HTMLElement, layers: SceneCanvases, onFailure: (sentence: string) => void) {
    this.#contexts = layers.map(contextOf);
    const [background, halos, moreHalos, lines, moreLines, overlay] = this.#contexts;
    this.#background = new Background(background);
    this.#trails = new Trails(new TrailLayer(lines, halos), new TrailLayer(moreLines, moreHalos));
    this.#overlay = new Overlay(overlay);
    this.#field = new FieldClient({
      onBands: (bands, { region }) => {
        this.#background.setBands(bands, region, sizeOf(region, this.#viewport.unitX, this.#viewport.unitY));
        this.#backgroundStale = true;
        this.#request();
      },
      onFailure: (why, lasting) => onFailure(pictureFailure("surface", why, lasting)),
    });
    this.#surface = chosenSurface(useStore.getState().surface.surface);
    this.#viewport = this.#computeViewport();
    this.#follow(stage);
  }

  /** The viewport that the stage shows now. */
  get viewport(): Viewport {
    return this.#viewport;
  }

  /** Calls `listener` when the viewport changes; returns a function that ends that. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  dispose(): void {
    for (const stop of this.#stops) stop();
    this.#field.dispose();
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#settled);
  }

  #follow(stage: HTMLElement): void {
    const observer = new ResizeObserver(() => this.#resize(stage));
    observer.observe(stage);
    this.#stops.push(
      () => observer.disconnect(),
      onPixelRatioChange(() => this.#resize(stage)),
      onThemeChange(() => this.#recolor()),
      player.subscribe(() => this.#draw()),
      useStore.subscribe(
        ({ surface }) => surface.surface,
        (surface) => this.#changeSurface(surface),
      ),
      useStore.subscribe(
        ({ view }) => view,
        () => this.#move(),
      ),
    );
    this.#resize(stage);
  }

  #computeViewport(): Viewport {
    return viewportOf(useStore.getState().view, this.#size, hasEqualScales(this.#surface.domain));
  }

  /** Follows the size and draws at once: a canvas that is resized is empty, and the next frame would show that. */
  #resize(stage: HTMLElement): void {
    this.#size = { width: stage.clientWidth, height: stage.clientHeight };
    for (const context of this.#contexts) fitCanvas(context, this.#size);
    this.#trails.invalidate();
    this.#move();
    this.#draw();
  }

  #changeSurface(surface: SurfaceChoice): void {
    this.#surface = chosenSurface(surface);
    this.#region = null;
    this.#move();
  }

  #recolor(): void {
    this.#palette = readPalette();
    this.#backgroundStale = true;
    this.#trails.invalidate();
    this.#request();
  }

  #move(): void {
    this.#viewport = this.#computeViewport();
    this.#backgroundStale = true;
    this.#movedAt = performance.now();
    clearTimeout(this.#settled);
    this.#settled = setTimeout(() => this.#request(), settling);
    for (const listener of this.#listeners) listener();
    this.#request();
  }

  #request(): void {
    if (this.#frame === 0) this.#frame = requestAnimationFrame(() => this.#draw());
  }

  #draw(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    if (this.#backgroundStale) {
      this.#backgroundStale = false;
      this.#background.draw(this.#viewport, this.#palette);
      this.#wantField();
    }
    const still = performance.now() - this.#movedAt >= settling;
    const unfinished = this.#trails.draw(player, this.#viewport, this.#palette, still);
    this.#overlay.draw(player, this.#surface.minima, this.#viewport, this.#palette);
    if (unfinished) this.#request();
  }

  #wantField(): void {
    if (this.#size.width < 2 || this.#size.height < 2) return;
    if (this.#region && serves(this.#region, this.#viewport)) return;
    this.#region = regionFor(this.#viewport);
    const { formula, settings } = this.#surface;
    const { view: region, columns, rows } = this.#region;
    const base = lowestKnown(this.#surface);
    this.#field.want({ formula, settings, base, region, columns, rows, levels });
  }
}
