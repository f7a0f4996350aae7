import { type ArrowMark, arrowMarks } from "../../../plot/arrows/arrow-marks.ts";
import { type ArrowKind, ArrowPicture, type Extent } from "../../../plot/arrows/arrow-picture.ts";
import type { Palette } from "../../../plot/look/stage-palette.ts";
import type { Viewport } from "../../../plot/plane/viewport.ts";
import { currentSpec, useStore } from "../../state/store.ts";
import type { ArrowPainter, HeadNamer } from "../overlay.ts";
import type { RaceView } from "../trails/trail-layer.ts";
import type { ArrowSource } from "./arrow-source.ts";
import { arrowSlot, shownKinds, shownSlots, useArrowChoices } from "./choices.ts";

/** The arrows of the chosen contender as they were drawn. */
export interface Shown {
  readonly rows: Float64Array;
  readonly at: number;
  /** Times that they are as long as they are true on the plot; null where the head is outside. */
  readonly factor: number | null;
  /** The pixels of the stage that they extend over; null where the head is outside. */
  readonly extent: Extent | null;
  /** True where the update is too short to be seen all the same. */
  readonly isTiny: boolean;
}

/** Pixels below which an update cannot be seen. */
const visible = 3;

type Row = NonNullable<ReturnType<ArrowSource["find"]>>;

/** Draws arrows at the heads of contenders. */
export class ArrowLayer implements ArrowPainter {
  /** The chosen contender's rows that are shown; null until it is known, or where it cannot be computed. */
  shown: Shown | null = null;
  /** True where the arrows of this experiment cannot be computed. */
  failed = false;
  readonly #source: ArrowSource;
  readonly #onShown: () => void;
  readonly #picture = new ArrowPicture();
  /** The row drawn last of each contender, shown until the next is known. */
  readonly #last = new Map<number, Row>();
  #step = 0;

  /** @param onShown called when `shown` has changed while the race stands, and where the arrows cannot be computed */
  constructor(source: ArrowSource, onShown: () => void) {
    this.#source = source;
    this.#onShown = onShown;
  }

  draw(
    context: CanvasRenderingContext2D,
    { step }: RaceView,
    viewport: Viewport,
    palette: Palette,
    names: HeadNamer | null,
  ): void {
    const spec = currentSpec();
    if (spec.kind !== "surface") return;
    const state = useStore.getState();
    const slots = shownSlots(spec);
    const kinds = shownKinds(useArrowChoices.getState());
    this.#source.want(spec, slots, step, state.playing ? step - this.#step || state.speed : 0);
    this.#step = step;
    if (this.#source.failed) {
      this.#fail();
      return;
    }
    this.failed = false;
    for (const slot of this.#last.keys()) if (!slots.includes(slot)) this.#last.delete(slot);
    for (const slot of slots) {
      const row = this.#source.find(slot, step) ?? this.#last.get(slot);
      if (!row) continue;
      this.#last.set(slot, row);
      const isDrawn = this.#picture.take(row.rows, row.at, viewport);
      if (isDrawn) {
        // Several ellipses would hide the race.
        const shown = slot === arrowSlot(state) ? kinds : kinds.filter((kind) => kind !== "ellipse");
        for (const mark of arrowMarks(this.#picture, shown, slot, palette)) paint(context, mark);
        if (names) this.#cover(names, kinds);
      }
      if (slot === arrowSlot(state) && !state.playing) this.#show(row, isDrawn, kinds);
    }
    context.setLineDash([]);
  }

  #fail(): void {
    if (this.failed) return;
    this.failed = true;
    this.shown = null;
    this.#last.clear();
    this.#onShown();
  }

  /** Keeps names off the arrows. */
  #cover(names: HeadNamer, kinds: readonly ArrowKind[]): void {
    const { x, y } = this.#picture;
    for (const kind of kinds) {
      if (kind === "ellipse") continue;
      const to = this.#picture[kind];
      for (let share = 1; share * to.length > 16; share -= 18 / to.length)
        names.cover(x + share * to.x, y + share * to.y, 16, 16);
    }
  }

  #show({ rows, at }: Row, isDrawn: boolean, kinds: readonly ArrowKind[]): void {
    const { factor, update } = this.#picture;
    const next: Shown = {
      rows,
      at,
      factor: isDrawn ? factor : null,
      extent: isDrawn ? this.#picture.extent(kinds) : null,
      isTiny: isDrawn && update.length > 0 && update.length < visible,
    };
    if (this.shown && isSame(this.shown, next)) return;
    this.shown = next;
    this.#onShown();
  }
}

const isSame = (one: Shown, other: Shown): boolean =>
  one.rows === other.rows &&
  one.at === other.at &&
  one.factor === other.factor &&
  one.extent?.left === other.extent?.left &&
  one.extent?.right === other.extent?.right &&
  one.extent?.top === other.extent?.top &&
  one.extent?.bottom === other.extent?.bottom;

function paint(context: CanvasRenderingContext2D, { path, color, width, filled, dash }: ArrowMark): void {
  context.beginPath();
  path(context);
  context.lineCap = "round";
  context.lineJoin = "round";
  context.setLineDash(dash as number[]);
  if (width > 0) {
    context.lineWidth = width;
    context.strokeStyle = color;
    context.stroke();
  }
  if (!filled) return;
  context.fillStyle = color;
  context.fill();
}
