import type { FlowKind } from "../../experiment/flow/flow-slot.ts";
import {
  type ChosenSurface,
  chosenSurface,
  lowestKnown,
  type SurfaceChoice,
} from "../../experiment/index.ts";
import { hasEqualScales, type Viewport, viewportOf } from "../../plot/plane/viewport.ts";
import type { Bands, Minimum, View } from "../../surfaces/index.ts";
import { FieldClient } from "../../worker/field/client.ts";
import { player } from "../player/player.ts";
import { useStore } from "../state/store.ts";
import { onThemeChange } from "../theme.ts";
import type { Heights } from "./annotations/HeightRamp.tsx";
import { Background } from "./background.ts";
import { contextOf, fitCanvas, onCanvasStale } from "./canvas.ts";
import { type ArrowPainter, type HeadNamer, Overlay } from "./overlay.ts";
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
  readonly #stage: HTMLElement;
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
  #heights: Heights | null = null;
  #backgroundStale = true;
  #frame = 0;
  #movedAt = Number.NEGATIVE_INFINITY;
  #settled: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param stage the element whose size the canvases have
   * @param onFailure called with a sentence when the heights could not be computed
   */
  constructor(stage: HTMLElement, layers: SceneCanvases, onFailure: (sentence: string) => void) {
    this.#stage = stage;
    this.#contexts = layers.map(contextOf);
    const [background, halos, moreHalos, lines, moreLines, overlay] = this.#contexts;
    this.#background = new Background(background);
    this.#trails = new Trails(new TrailLayer(lines, halos), new TrailLayer(moreLines, moreHalos));
    this.#overlay = new Overlay(overlay);
    this.#field = new FieldClient({
      onBands: (bands, { region }) => {
        this.#background.setBands(bands, region, sizeOf(region, this.#viewport.unitX, this.#viewport.unitY));
        this.#heights = heightsOf(bands, region, this.#surface.minima);
        this.#backgroundStale = true;
        this.#announce();
        this.#request();
      },
      onFailure: (why, lasting) => onFailure(pictureFailure("surface", why, lasting)),
    });
    this.#surface = chosenSurface(useStore.getState().surface.surface);
    this.#viewport = this.#computeViewport();
    this.#follow();
  }

  /** The viewport that the stage shows now. */
  get viewport(): Viewport {
    return this.#viewport;
  }

  /** The heights that the colours of the map stand for; null for a flat surface, and until they are known. */
  get heights(): Heights | null {
    return this.#heights;
  }

  /** Calls `listener` when the viewport or the heights change; returns a function that ends that. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Draws names next to heads from now on, or none. */
  nameHeads(names: HeadNamer | null): void {
    this.#overlay.names = names;
    this.#request();
  }

  /** Draws arrows at heads from now on, or none; of the same painter, once more. */
  drawArrows(arrows: ArrowPainter | null): void {
    this.#overlay.arrows = arrows;
    this.#request();
  }

  /** Draws a flow from now on, or none; of the same painter, once more. */
  drawFlow(kind: FlowKind, flow: ArrowPainter | null): void {
    this.#overlay.flows[kind] = flow;
    this.#request();
  }

  dispose(): void {
    for (const stop of this.#stops) stop();
    this.#field.dispose();
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#settled);
  }

  #follow(): void {
    const observer = new ResizeObserver(() => this.#resize());
    observer.observe(this.#stage);
    this.#stops.push(
      () => observer.disconnect(),
      onCanvasStale(() => this.#resize()),
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
    this.#resize();
  }

  #computeViewport(): Viewport {
    return viewportOf(useStore.getState().view, this.#size, hasEqualScales(this.#surface.domain));
  }

  /** Follows the size and draws at once: a canvas that is resized is empty, and the next frame would show that. */
  #resize(): void {
    this.#size = { width: this.#stage.clientWidth, height: this.#stage.clientHeight };
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
    this.#announce();
    this.#request();
  }

  #announce(): void {
    for (const listener of this.#listeners) listener();
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

/** Returns the heights that bands show, from the minimum where it is in the region. */
function heightsOf({ thresholds }: Bands, { x, y }: View, minima: readonly Minimum[]): Heights | null {
  const bands = thresholds.length + 1;
  const seen = minima.find(
    ({ at, global }) => global && at[0] >= x[0] && at[0] <= x[1] && at[1] >= y[0] && at[1] <= y[1],
  );
  return bands < 2 ? null : { low: seen?.value ?? thresholds[0], high: thresholds[bands - 2], bands };
}
