import { type DigitLayout, layDigits } from "../../../plot/network/digit-layout.ts";
import { type Guesses, guessesOf } from "../../../plot/network/digits.ts";
import type { Setting } from "../../../plot/network/setting.ts";
import { layTiles, type TileLayout } from "../../../plot/network/tile-layout.ts";
import { type Size, type Viewport, viewportOf } from "../../../plot/plane/viewport.ts";
import { RegionClient } from "../../../worker/region/client.ts";
import type { RegionRequest, UnitPlace } from "../../../worker/region/protocol.ts";
import { player } from "../../player/player.ts";
import { contextOf, fitCanvas, onCanvasStale } from "../../stage/canvas.ts";
import { pictureFailure } from "../../stage/picture-failure.ts";
import { chosenSlot } from "../../state/chosen.ts";
import { useStore } from "../../state/store.ts";
import { onThemeChange } from "../../theme.ts";
import { Painter } from "./image.ts";
import { readNetworkPalette } from "./network-palette.ts";
import type { Answer } from "./plane-picture.ts";
import { isSame, type Network, type Question, requestOf } from "./question.ts";
import { drawStrip } from "./strip/strip-drawing.ts";
import type { StripLayout } from "./strip/strip-layout.ts";
import { drawMovingTiles, drawStillTiles } from "./tiles/tile-drawing.ts";

/** Milliseconds between two questions to the worker: about twelve pictures a second. */
const pause = 80;

/** Options of the picture. */
export interface SceneOptions {
  /** True where the chosen contender's network is shown alone, larger; false for a picture of each. */
  readonly alone: boolean;
  /** True where a network that is shown alone has the boundaries of all contenders over it. */
  readonly all: boolean;
  /** True for digits instead of the plane. */
  readonly digits: boolean;
}

/**
 * Draws networks on the stage, without React. Follows the store, the player, the theme and the size of the stage, and
 * asks the worker about twelve times a second at most.
 */
export class NetworkScene {
  readonly #plot: HTMLElement;
  readonly #contexts: readonly CanvasRenderingContext2D[];
  readonly #client: RegionClient;
  readonly #painter = new Painter();
  readonly #unitPainter = new Painter();
  readonly #listeners = new Set<() => void>();
  readonly #stops: (() => void)[] = [];
  #palette = readNetworkPalette();
  #setting: Setting;
  #options: SceneOptions;
  #strip: { readonly context: CanvasRenderingContext2D; readonly layout: StripLayout } | null = null;
  #unit: UnitPlace | null = null;
  #layout: TileLayout;
  #viewport: Viewport;
  #digits: DigitLayout;
  #asked: { readonly question: Question; readonly request: RegionRequest } | null = null;
  #answer: Answer | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waiting = false;
  #askedAt = Number.NEGATIVE_INFINITY;

  /**
   * @param canvases from the bottom: the networks' planes; samples, axes or digits; marks. All have the size of `plot`
   * @param onFailure called with a sentence when pictures could not be computed
   */
  constructor(
    plot: HTMLElement,
    canvases: readonly HTMLCanvasElement[],
    setting: Setting,
    options: SceneOptions,
    onFailure: (sentence: string) => void,
  ) {
    this.#plot = plot;
    // This throws here, where the error boundary around the stage shows it, and not in a frame.
    this.#contexts = canvases.map(contextOf);
    this.#setting = setting;
    this.#options = options;
    this.#layout = this.#layTiles();
    this.#viewport = this.#layViewport();
    this.#digits = this.#layDigits();
    this.#client = new RegionClient({
      onRegions: (regions, request) => {
        const question = this.#asked?.request === request ? this.#asked.question : null;
        if (question?.setting === this.#setting) this.#answer = { question, request, regions };
        this.#drawMoving();
        this.#wantSoon();
      },
      onFailure: (why, lasting) => onFailure(pictureFailure("network", why, lasting)),
    });
    // It also tells the first size, so the first drawing is its.
    const observer = new ResizeObserver(() => this.#resize());
    observer.observe(plot);
    this.#stops.push(
      () => observer.disconnect(),
      onCanvasStale(() => this.#resize()),
      onThemeChange(() => this.#recolor()),
      player.subscribe(() => this.#wantSoon()),
      useStore.subscribe(chosenSlot, () => this.#options.alone && this.#lay()),
      useStore.subscribe(contenderSlots, () => this.#lay()),
    );
  }

  get setting(): Setting {
    return this.#setting;
  }

  /** The size of the stage. */
  get size(): Size {
    return sizeOf(this.#plot);
  }

  /** The pictures on the stage; another object when they have moved. */
  get layout(): TileLayout {
    return this.#layout;
  }

  /** The viewport of each picture. */
  get viewport(): Viewport {
    return this.#viewport;
  }

  /** The unit whose response is shown; null for the network's output. */
  get unit(): UnitPlace | null {
    return this.#unit;
  }

  /** The layout of the digits; null while the plane is shown. */
  get digits(): DigitLayout | null {
    return this.#options.digits ? this.#digits : null;
  }

  /** Returns the network of a contender that is drawn now; null before its first picture. */
  networkOf(slot: number): Network | null {
    return this.#answer?.question.networks.find((network) => network.slot === slot) ?? null;
  }

  /** Returns a network's predictions for the digits drawn; null where there are none yet. */
  guessesOf(slot: number): Guesses | null {
    if (!this.#answer) return null;
    const { regions, question } = this.#answer;
    const outputs = regions.outputs[question.networks.findIndex((network) => network.slot === slot)];
    return outputs ? guessesOf(outputs, question.digits?.shown ?? 0, question.setting.split) : null;
  }

  /** Calls `listener` after each drawing; returns a function that ends that. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Shows other data, another network or another plane. */
  show(setting: Setting): void {
    if (setting === this.#setting) return;
    this.#setting = setting;
    this.#answer = null;
    this.#unit = null;
    this.#lay();
  }

  setOptions(options: SceneOptions): void {
    if (options === this.#options) return;
    this.#options = options;
    this.#lay();
  }

  /** Sets the canvas on which the units are drawn; null while the strip is folded. */
  setStrip(strip: { readonly canvas: HTMLCanvasElement; readonly layout: StripLayout } | null): void {
    this.#strip = strip && { context: contextOf(strip.canvas), layout: strip.layout };
    this.#drawMoving();
    this.#wantSoon();
  }

  /** Shows a unit's response on the stage; null shows the network's output again. */
  showUnit(unit: UnitPlace | null): void {
    this.#unit = unit;
    this.#draw();
  }

  dispose(): void {
    for (const stop of this.#stops) stop();
    clearTimeout(this.#timer);
    this.#client.dispose();
  }

  #layTiles(): TileLayout {
    const state = useStore.getState();
    const slots = this.#options.alone ? [chosenSlot(state)] : slotsOf(contenderSlots(state));
    return layTiles(slots, sizeOf(this.#plot), this.#setting.plane.curve ? "curve" : "plane");
  }

  #layViewport(): Viewport {
    const { plane } = this.#setting;
    return viewportOf(plane.domain, this.#layout.size, !plane.curve && plane.y !== null);
  }

  #layDigits(): DigitLayout {
    const { width, height } = this.#layout.size;
    return layDigits(this.#setting.split.test.count, width, height, this.#options.alone);
  }

  #lay(): void {
    this.#layout = this.#layTiles();
    this.#viewport = this.#layViewport();
    this.#digits = this.#layDigits();
    this.#draw();
  }

  #resize(): void {
    for (const context of this.#contexts) fitCanvas(context, sizeOf(this.#plot));
    this.#lay();
  }

  #recolor(): void {
    this.#palette = readNetworkPalette();
    this.#draw();
  }

  /** Draws everything, and asks for a picture if this one is of something else. */
  #draw(): void {
    drawStillTiles(this.#contexts[1], this.#scenery());
    this.#drawMoving();
    this.#wantSoon();
  }

  #wantSoon(): void {
    // A picture of a previous setting is not awaited.
    const isAwaited = this.#client.busy && this.#asked?.question.setting === this.#setting;
    if (this.#waiting || isAwaited) return;
    this.#waiting = true;
    this.#timer = setTimeout(
      () => {
        this.#waiting = false;
        this.#want();
      },
      Math.max(0, this.#askedAt + pause - performance.now()),
    );
  }

  #want(): void {
    const networks = this.#networks();
    if (networks.length === 0 || this.#viewport.width < 2) return;
    const question: Question = {
      setting: this.#setting,
      networks,
      each: !this.#options.alone,
      viewport: this.#viewport,
      unit: this.#unit,
      strip: this.#strip?.layout ?? null,
      digits: this.digits,
    };
    if (this.#asked && isSame(question, this.#asked.question)) return;
    this.#asked = { question, request: requestOf(question) };
    this.#askedAt = performance.now();
    this.#client.want(this.#asked.request);
  }

  /** Returns the networks shown, at the cursor, followed by the others if their boundaries are shown. */
  #networks(): Network[] {
    const shown = this.#layout.tiles.map(({ slot }) => slot);
    const { alone, all } = this.#options;
    const others =
      alone && all && !this.digits
        ? slotsOf(contenderSlots(useStore.getState())).filter((slot) => !shown.includes(slot))
        : [];
    const found = [...shown, ...others].flatMap((slot): Network[] => {
      const params = player.trainings.get(slot)?.snapshotAt(player.step)?.params;
      // Parameters trained before the network changed do not fit it.
      return params?.length === this.#setting.size ? [{ slot, params }] : [];
    });
    return found[0]?.slot === shown[0] || !alone ? found : [];
  }

  /** Returns what the drawings of the pictures need. */
  #scenery() {
    return {
      setting: this.#setting,
      layout: this.#layout,
      viewport: this.#viewport,
      digits: this.#unit ? null : this.digits,
      unit: this.#unit,
      palette: this.#palette,
      size: sizeOf(this.#plot),
    };
  }

  #drawMoving(): void {
    const [plane, , marks] = this.#contexts;
    drawMovingTiles(
      plane,
      marks,
      this.#scenery(),
      this.#answer,
      (slot) => this.guessesOf(slot),
      this.#painter,
    );
    this.#drawStrip();
    for (const listener of this.#listeners) listener();
  }

  #drawStrip(): void {
    if (!this.#strip) return;
    const { context, layout } = this.#strip;
    const size = sizeOf(context.canvas);
    fitCanvas(context, size);
    context.clearRect(0, 0, size.width, size.height);
    if (!this.#answer?.request.pictures || this.#answer.question.strip !== layout) return;
    const { params } = this.#answer.question.networks[0];
    const { pictures } = this.#answer.regions;
    const { sizes, bias } = this.#setting.architecture;
    const { grid } = this.#answer.request.pictures;
    drawStrip(
      context,
      layout,
      { sizes, bias, params, pictures, grid, pixels: this.#setting.digits },
      this.#unitPainter,
      this.#palette,
    );
  }
}

/** Returns the slots of all contenders in one string, which compares by value. */
const contenderSlots = ({ network }: Pick<ReturnType<typeof useStore.getState>, "network">): string =>
  network.contenders.map(({ slot }) => slot).join(" ");
const slotsOf = (text: string): number[] => text.split(" ").map(Number);

const sizeOf = ({ clientWidth, clientHeight }: HTMLElement): Size => ({
  width: clientWidth,
  height: clientHeight,
});
