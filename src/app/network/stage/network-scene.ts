import type { Setting } from "../../../plot/network/setting.ts";
import { type Size, type Viewport, viewportOf } from "../../../plot/plane/viewport.ts";
import { RegionClient } from "../../../worker/region/client.ts";
import type { RegionRequest, UnitPlace } from "../../../worker/region/protocol.ts";
import { player } from "../../player/player.ts";
import { contextOf, fitCanvas, onPixelRatioChange } from "../../stage/canvas.ts";
import { pictureFailure } from "../../stage/picture-failure.ts";
import { chosenSlot } from "../../state/chosen.ts";
import { useStore } from "../../state/store.ts";
import { onThemeChange } from "../../theme.ts";
import { drawAxes } from "./axes.ts";
import { type DigitLayout, layDigits } from "./digit-layout.ts";
import { drawDigits, drawMarks, type Guesses, guessesOf } from "./digits.ts";
import { Painter } from "./image.ts";
import { readNetworkPalette } from "./network-palette.ts";
import { type Answer, drawPlane } from "./plane-picture.ts";
import { drawPoints } from "./points.ts";
import { isSame, type Network, type Question, requestOf } from "./question.ts";
import { drawStrip } from "./strip/strip-drawing.ts";
import type { StripLayout } from "./strip/strip-layout.ts";

/** Milliseconds between two questions to the worker: about twelve pictures a second. */
const pause = 80;

/** Options of the picture: the boundaries of all contenders, and digits instead of the plane. */
export interface SceneOptions {
  readonly all: boolean;
  readonly digits: boolean;
}

/**
 * Draws a network on the stage, without React. Follows the store, the player, the theme and the size of the stage, and
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
  #options: SceneOptions = { all: false, digits: false };
  #strip: { readonly context: CanvasRenderingContext2D; readonly layout: StripLayout } | null = null;
  #unit: UnitPlace | null = null;
  #viewport: Viewport;
  #digits: DigitLayout;
  #asked: { readonly question: Question; readonly request: RegionRequest } | null = null;
  #answer: Answer | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waiting = false;
  #askedAt = Number.NEGATIVE_INFINITY;

  /**
   * @param canvases from the bottom: the network's plane; samples, axes or digits; marks. All have the size of `plot`
   * @param onFailure called with a sentence when pictures could not be computed
   */
  constructor(
    plot: HTMLElement,
    canvases: readonly HTMLCanvasElement[],
    setting: Setting,
    onFailure: (sentence: string) => void,
  ) {
    this.#plot = plot;
    // This throws here, where the error boundary around the stage shows it, and not in a frame.
    this.#contexts = canvases.map(contextOf);
    this.#setting = setting;
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
    const observer = new ResizeObserver(() => this.#resize());
    observer.observe(plot);
    this.#stops.push(
      () => observer.disconnect(),
      onPixelRatioChange(() => this.#resize()),
      onThemeChange(() => this.#recolor()),
      player.subscribe(() => this.#wantSoon()),
      useStore.subscribe(chosenSlot, () => this.#wantSoon()),
    );
    this.#resize();
  }

  get setting(): Setting {
    return this.#setting;
  }

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

  /** The network that is drawn now, and its predictions for the digits; null before the first picture. */
  get shown(): { readonly network: Network; readonly guesses: Guesses | null } | null {
    if (!this.#answer) return null;
    return { network: this.#answer.question.networks[0], guesses: this.#guesses() };
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
    this.#options = options;
    this.#drawStill();
    this.#drawMoving();
    this.#wantSoon();
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
    this.#drawStill();
    this.#drawMoving();
    this.#wantSoon();
  }

  dispose(): void {
    for (const stop of this.#stops) stop();
    clearTimeout(this.#timer);
    this.#client.dispose();
  }

  #layViewport(): Viewport {
    const { plane } = this.#setting;
    return viewportOf(plane.domain, sizeOf(this.#plot), !plane.curve && plane.y !== null);
  }

  #layDigits(): DigitLayout {
    return layDigits(this.#setting.split.test.count, this.#plot.clientWidth, this.#plot.clientHeight);
  }

  #lay(): void {
    this.#viewport = this.#layViewport();
    this.#digits = this.#layDigits();
    this.#drawStill();
    this.#drawMoving();
    this.#wantSoon();
  }

  #resize(): void {
    for (const context of this.#contexts) fitCanvas(context, sizeOf(this.#plot));
    this.#lay();
  }

  #recolor(): void {
    this.#palette = readNetworkPalette();
    this.#drawStill();
    this.#drawMoving();
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

  /** Returns the chosen contender's network at the cursor, followed by the others' if they are shown. */
  #networks(): Network[] {
    const state = useStore.getState();
    const chosen = chosenSlot(state);
    const slots = state.network.contenders.map(({ slot }) => slot).filter((slot) => slot !== chosen);
    const networks: Network[] = [];
    for (const slot of [chosen, ...(this.#options.all && !this.digits ? slots : [])]) {
      const params = player.trainings.get(slot)?.snapshotAt(player.step)?.params;
      // Parameters trained before the network changed do not fit it.
      if (params?.length === this.#setting.size) networks.push({ slot, params });
      else if (slot === chosen) return [];
    }
    return networks;
  }

  #guesses(): Guesses | null {
    if (!this.#answer) return null;
    const { regions, question } = this.#answer;
    return regions.outputs && guessesOf(regions.outputs, question.digits?.shown ?? 0, question.setting.split);
  }

  /** Draws what does not change while a network is trained: samples and axes, or the digits. */
  #drawStill(): void {
    const context = this.#contexts[1];
    clear(context, this.#viewport);
    const { plane, split } = this.#setting;
    if (this.digits && !this.#unit) {
      drawDigits(context, split, this.#digits, this.#palette);
      return;
    }
    if (!this.#unit || !plane.curve) drawPoints(context, this.#setting, this.#viewport, this.#palette);
    drawAxes(
      context,
      this.#unit && plane.curve ? { ...plane, y: null } : plane,
      this.#viewport,
      this.#palette,
    );
  }

  #drawMoving(): void {
    const [context, , marks] = this.#contexts;
    clear(context, this.#viewport);
    clear(marks, this.#viewport);
    const guesses = this.#guesses();
    if (this.#answer && (!this.digits || this.#unit))
      drawPlane(context, this.#answer, this.#viewport, this.#painter, this.#palette);
    else if (this.digits && guesses)
      drawMarks(marks, this.#setting.split, this.#digits, guesses, this.#palette);
    this.#drawStrip();
    for (const listener of this.#listeners) listener();
  }

  #drawStrip(): void {
    if (!this.#strip) return;
    const { context, layout } = this.#strip;
    const size = sizeOf(context.canvas);
    fitCanvas(context, size);
    clear(context, size);
    if (!this.#answer?.request.pictures || this.#answer.question.strip !== layout) return;
    const { params } = this.#answer.question.networks[0];
    const { pictures } = this.#answer.regions;
    const { sizes } = this.#setting.architecture;
    const { grid } = this.#answer.request.pictures;
    drawStrip(context, layout, { sizes, params, pictures, grid }, this.#unitPainter, this.#palette);
  }
}

const sizeOf = ({ clientWidth, clientHeight }: HTMLElement): Size => ({
  width: clientWidth,
  height: clientHeight,
});

const clear = (context: CanvasRenderingContext2D, { width, height }: Size): void =>
  context.clearRect(0, 0, width, height);
