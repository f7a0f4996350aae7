import type { ProblemSpec } from "../../../experiment/index.ts";
import { themeColor } from "../../../plot/look/theme.ts";
import { contenderNames } from "../../../plot/names.ts";
import type { Size } from "../../../plot/plane/viewport.ts";
import type { ProblemPalette, ProblemView, Reading, Subject } from "../../../plot/problem/problem-view.ts";
import { viewOf } from "../../../plot/problem/view-of.ts";
import type { ProblemStage } from "../../../problems/index.ts";
import { player } from "../../player/player.ts";
import { contextOf, fitCanvas, onCanvasStale } from "../../stage/canvas.ts";
import { readPalette } from "../../stage/palette.ts";
import { chosenSlot } from "../../state/chosen.ts";
import { useStore } from "../../state/store.ts";
import { groundNow, onThemeChange } from "../../theme.ts";
import { CanvasPencil } from "./canvas-pencil.ts";

/** Milliseconds between two drawings of a matrix, whose values take a while. */
const pause = 80;

/** The contents of a problem's drawing. */
export interface Shown {
  readonly subject: Subject;
  readonly stage: ProblemStage;
  /** True where the chosen contender's matrix is drawn alone. */
  readonly alone: boolean;
}

/** Draws a problem on the stage, without React. Follows the store, the player, the theme and the size of the stage. */
export class ProblemScene {
  readonly #plot: HTMLElement;
  readonly #context: CanvasRenderingContext2D;
  readonly #pencil: CanvasPencil;
  readonly #listeners = new Set<() => void>();
  readonly #stops: (() => void)[] = [];
  #palette = readColors();
  #shown: Shown;
  #view: ProblemView;
  #item = -1;
  #pointed = -1;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #drawnAt = Number.NEGATIVE_INFINITY;

  /** @param canvas has the size of `plot` */
  constructor(plot: HTMLElement, canvas: HTMLCanvasElement, shown: Shown) {
    this.#plot = plot;
    // This throws here, where the error boundary around the stage shows it, and not in a frame.
    this.#context = contextOf(canvas);
    this.#pencil = new CanvasPencil(this.#context);
    this.#shown = shown;
    this.#view = this.#createView();
    const observer = new ResizeObserver(() => this.#draw());
    observer.observe(plot);
    this.#stops.push(
      () => observer.disconnect(),
      onCanvasStale(() => this.#draw()),
      onThemeChange(() => {
        this.#palette = readColors();
        this.#draw();
      }),
      player.subscribe(() => this.#drawSoon()),
      useStore.subscribe(chosenSlot, () => this.#renew()),
      useStore.subscribe(
        ({ problem }) => problem,
        () => this.#renew(),
      ),
    );
  }

  /** The size of the stage; another name of it for labels that follow the pointer. */
  get viewport(): Size {
    return { width: this.#plot.clientWidth, height: this.#plot.clientHeight };
  }

  get shown(): Shown {
    return this.#shown;
  }

  /** The number of parts or cells. */
  get count(): number {
    return this.#view.count;
  }

  /** The chosen part or cell; −1 where there is none. */
  get item(): number {
    return this.#item < this.count ? this.#item : -1;
  }

  /** Calls `listener` after each drawing; returns a function that ends that. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Shows another problem, or the same in another way. */
  show(shown: Shown): void {
    const { subject, stage } = this.#shown;
    if (shown.subject.definition !== subject.definition || shown.stage !== stage) this.#item = -1;
    this.#shown = shown;
    this.#renew();
  }

  /** Marks a part or a cell. */
  choose(item: number): void {
    this.#item = Math.min(item, this.count - 1);
    this.#draw();
  }

  /** Marks the part or cell under the pointer until the next one; −1 for none. */
  point(item: number): void {
    if (item === this.#pointed) return;
    this.#pointed = item;
    this.#draw();
  }

  itemAt(x: number, y: number): number {
    return this.#view.itemAt(x, y);
  }

  /** Returns the item that keys choose from the chosen one; the first where none is chosen. */
  next(right: number, down: number): number {
    const isStep = Math.abs(right) + Math.abs(down) === 1;
    return this.item < 0 && isStep ? 0 : this.#view.next(this.item, right, down);
  }

  nameOf(item: number): string {
    return this.#view.nameOf(item);
  }

  readingsOf(item: number): readonly Reading[] {
    return this.#view.readingsOf(item, player.step);
  }

  dispose(): void {
    for (const stop of this.#stops) stop();
    clearTimeout(this.#timer);
  }

  #createView(): ProblemView {
    const state = useStore.getState();
    const { subject, stage, alone } = this.#shown;
    return viewOf(stage, subject, raceOf(state.problem), alone ? chosenSlot(state) : null);
  }

  #renew(): void {
    this.#view = this.#createView();
    this.#draw();
  }

  /** Draws at once, or a matrix after a while where one was just drawn. */
  #drawSoon(): void {
    const wait = this.#shown.stage === "matrix" ? this.#drawnAt + pause - performance.now() : 0;
    if (wait <= 0) this.#draw();
    else
      this.#timer ??= setTimeout(() => {
        this.#timer = undefined;
        this.#draw();
      }, wait);
  }

  #draw(): void {
    const size = this.viewport;
    const { step } = player;
    if (size.width < 2 || size.height < 2) return;
    // The picture from before a change stays until the race has begun again.
    if (player.isBehind && !this.#view.isKnownAt(step)) return;
    this.#drawnAt = performance.now();
    fitCanvas(this.#context, size);
    this.#context.clearRect(0, 0, size.width, size.height);
    this.#view.lay(size, step);
    this.#view.drawGround(this.#pencil, this.#palette);
    const marked = this.#pointed >= 0 ? this.#pointed : this.item;
    this.#view.drawAt(this.#pencil, step, this.#palette, marked);
    for (const listener of this.#listeners) listener();
  }
}

const raceOf = (spec: ProblemSpec) => ({
  spec,
  names: contenderNames(spec),
  training: (slot: number) => player.trainings.get(slot),
});

const readColors = (): ProblemPalette => ({ ...readPalette(), hair: themeColor(groundNow(), "line") });
