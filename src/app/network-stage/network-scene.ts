import type { Setting } from "../../figure/network/setting.ts";
import { type Viewport, viewportOf } from "../../figure/plane/viewport.ts";
import { RegionClient } from "../../worker/region/client.ts";
import type { RegionRequest, UnitPlace } from "../../worker/region/protocol.ts";
import { contextOf } from "../stage/context.ts";
import { chosenSlot } from "../state/chosen.ts";
import { player } from "../state/player.ts";
import { useStore } from "../state/store.ts";
import { onThemeChange } from "../theme.ts";
import { drawAxes } from "./axes.ts";
import { type DigitLayout, layDigits } from "./digit-layout.ts";
import { drawDigits, drawMarks, type Guesses, guessesOf } from "./digits.ts";
import { Painter } from "./image.ts";
import { readNetworkPalette } from "./network-palette.ts";
import { type Answer, drawPlane } from "./plane-picture.ts";
import { drawPoints } from "./points.ts";
import { isSame, type Network, type Question, wishOf } from "./question.ts";
import { drawStrip } from "./strip-drawing.ts";
import type { StripLayout } from "./strip-layout.ts";

/** Milliseconds between questions: about twelve pictures a second. */
const pause = 80;
const greatestPixelRatio = 3;

/** What is shown besides the chosen network's plane. */
export interface SceneOptions {
  readonly all: boolean;
  readonly digits: boolean;
}

/**
 * Everything that is drawn of a network. Follows the store, the player, the theme and its own size; asks the worker
 * a dozen times a second at most, without React.
 */
export class NetworkScene {
  readonly #plot: HTMLElement;
  readonly #canvases: readonly HTMLCanvasElement[];
  readonly #client: RegionClient;
  readonly #painter = new Painter();
  readonly #unitPainter = new Painter();
  readonly #listeners = new Set<() => void>();
  readonly #stops: (() => void)[] = [];
  #palette = readNetworkPalette();
  #setting: Setting;
  #options: SceneOptions = { all: false, digits: false };
  #strip: { readonly canvas: HTMLCanvasElement; readonly layout: StripLayout } | null = null;
  #unit: UnitPlace | null = null;
  #viewport: Viewport;
  #digits: DigitLayout;
  #asked: { readonly question: Question; readonly wish: RegionRequest } | null = null;
  #answer: Answer | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waiting = false;
  #askedAt = Number.NEGATIVE_INFINITY;

  /**
   * @param canvases for the network's plane, over it for what stays, over that for marks; all as large as `plot`
   * @param onFailure told, in a sentence, when pictures could not be computed
   */
  constructor(
    plot: HTMLElement,
    canvases: readonly HTMLCanvasElement[],
    setting: Setting,
    onFailure: (sentence: string) => void,
  ) {
    // Throws here, where the boundary round the stage shows it, and not in a frame.
    for (const canvas of canvases) contextOf(canvas);
    this.#plot = plot;
    this.#canvases = canvases;
    this.#setting = setting;
    this.#viewport = this.#layViewport();
    this.#digits = this.#layDigits();
    this.#client = new RegionClient({
      onRegions: (regions, wish) => {
        const question = this.#asked?.wish === wish ? this.#asked.question : null;
        if (question?.setting === this.#setting) this.#answer = { question, wish, regions };
        this.#drawMoving();
        this.#wantSoon();
      },
      onFailure: (why, lasting) => onFailure(sentenceAbout(why, lasting)),
    });
    const observer = new ResizeObserver(() => this.#resize());
    observer.observe(plot);
    this.#stops.push(
      () => observer.disconnect(),
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

  /** The one whose response is shown. */
  get unit(): UnitPlace | null {
    return this.#unit;
  }

  /** Of the pictures, where digits are shown. */
  get digits(): DigitLayout | null {
    return this.#options.digits ? this.#digits : null;
  }

  /** The network that is drawn now, and what it takes the digits for. */
  get shown(): { readonly network: Network; readonly guesses: Guesses | null } | null {
    if (!this.#answer) return null;
    return { network: this.#answer.question.networks[0], guesses: this.#guesses() };
  }

  /** Calls `listener` after each drawing. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Other data, another network or another plane. */
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

  /** Where the network itself is drawn; null where it is folded away. */
  setStrip(strip: { readonly canvas: HTMLCanvasElement; readonly layout: StripLayout } | null): void {
    this.#strip = strip;
    this.#drawMoving();
    this.#wantSoon();
  }

  /** Shows a unit's response on the stage; null shows the network's again. */
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
    const size = { width: this.#plot.clientWidth, height: this.#plot.clientHeight };
    return viewportOf(plane.domain, size, !plane.curve && plane.y !== null);
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
    for (const canvas of this.#canvases) sizeTo(canvas, this.#plot);
    this.#lay();
  }

  #recolor(): void {
    this.#palette = readNetworkPalette();
    this.#drawStill();
    this.#drawMoving();
  }

  #wantSoon(): void {
    // A picture of what is no longer shown is not waited for.
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
    this.#asked = { question, wish: wishOf(question) };
    this.#askedAt = performance.now();
    this.#client.want(this.#asked.wish);
  }

  /** The chosen contender's network at the cursor, and the others' where they are asked for. */
  #networks(): Network[] {
    const state = useStore.getState();
    const chosen = chosenSlot(state);
    const slots = state.network.contenders.map(({ slot }) => slot).filter((slot) => slot !== chosen);
    const networks: Network[] = [];
    for (const slot of [chosen, ...(this.#options.all && !this.digits ? slots : [])]) {
      const params = player.trainings.get(slot)?.snapshotAt(player.step)?.params;
      // What was trained before the network changed does not fit it.
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

  /** What stays while a network is trained: samples and axes. */
  #drawStill(): void {
    const context = begin(this.#canvases[1], this.#viewport);
    if (!context) return;
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
    const context = begin(this.#canvases[0], this.#viewport);
    const marks = begin(this.#canvases[2], this.#viewport);
    if (!context || !marks) return;
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
    const { canvas, layout } = this.#strip;
    sizeTo(canvas, canvas);
    const context = begin(canvas, { width: canvas.clientWidth, height: canvas.clientHeight });
    if (!context || !this.#answer?.wish.pictures || this.#answer.question.strip !== layout) return;
    const { params } = this.#answer.question.networks[0];
    const { pictures } = this.#answer.regions;
    const { sizes } = this.#setting.architecture;
    const { grid } = this.#answer.wish.pictures;
    drawStrip(context, layout, { sizes, params, pictures, grid }, this.#unitPainter, this.#palette);
  }
}

const pixelRatio = (): number => Math.min(devicePixelRatio || 1, greatestPixelRatio);

/** Gives a canvas the pixels of an element's size; touching an unchanged one would only wipe it. */
function sizeTo(canvas: HTMLCanvasElement, { clientWidth, clientHeight }: HTMLElement): void {
  const width = Math.max(1, Math.round(clientWidth * pixelRatio()));
  const height = Math.max(1, Math.round(clientHeight * pixelRatio()));
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
}

/** Wipes a canvas and sets it to CSS pixels. */
function begin(
  canvas: HTMLCanvasElement,
  { width, height }: { readonly width: number; readonly height: number },
): CanvasRenderingContext2D | null {
  const context = canvas.getContext("2d");
  if (!context) return null;
  const ratio = pixelRatio();
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, width, height);
  return context;
}

const sentenceAbout = (why: string, lasting: boolean): string =>
  lasting
    ? `The picture of the network ${why} and was given up: the last one stays. The training goes on.`
    : `The picture of the network ${why}; it is drawn anew. Nothing you set is lost.`;
