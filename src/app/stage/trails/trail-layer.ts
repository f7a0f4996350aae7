import { identities } from "../../../plot/look/identity.ts";
import type { Palette } from "../../../plot/look/palette.ts";
import { toScreenX, toScreenY, toWorldX, toWorldY, type Viewport } from "../../../plot/plane/viewport.ts";
import { type PathSink, Pen, type Points } from "./pen.ts";

/** What a frame shows of the race. */
export interface RaceView {
  /** Where the cursor stands. */
  readonly step: number;
  /** By slot; another object for a slot means another trail. */
  readonly tracks: ReadonlyMap<number, Points>;
}

/** Segments in one stroke, and laid before it is another trail's turn. */
const stretch = 400;

const lineWidth = 2.4;
const haloWidth = 5;

/** What a sheet needs of a canvas. */
export type TrailContext = Pick<
  CanvasRenderingContext2D,
  | "beginPath"
  | "moveTo"
  | "lineTo"
  | "stroke"
  | "clearRect"
  | "setLineDash"
  | "lineDashOffset"
  | "lineWidth"
  | "lineJoin"
  | "lineCap"
  | "strokeStyle"
> & { readonly canvas: { hidden: boolean | string; readonly style: { transform: string } } };

interface DrawnTrail {
  readonly slot: number;
  readonly track: Points;
  readonly pen: Pen;
  /** Length of one turn of its dashes; 0 where it is solid. */
  readonly turn: number;
}

/**
 * A drawing of the trails for one viewport: on one canvas the coloured lines, on another below it their
 * halos, so that a trail can grow without its halo covering what is there.
 */
export class TrailLayer {
  readonly #lines: TrailContext;
  readonly #halos: TrailContext;
  readonly #sink: PathSink;
  #trails: readonly DrawnTrail[] = [];
  #viewport: Viewport | null = null;
  #weight = 0;

  constructor(lines: TrailContext, halos: TrailContext) {
    this.#lines = lines;
    this.#halos = halos;
    this.#sink = {
      moveTo(x, y) {
        lines.moveTo(x, y);
        halos.moveTo(x, y);
      },
      lineTo(x, y) {
        lines.lineTo(x, y);
        halos.lineTo(x, y);
      },
    };
  }

  /** What it is drawn for; null where it has to be begun. */
  get viewport(): Viewport | null {
    return this.#viewport;
  }

  /** Segments drawn. */
  get weight(): number {
    return this.#weight;
  }

  /** Whether it is begun, and what is drawn is the beginning of what is to be drawn. */
  continues({ tracks, step }: RaceView): boolean {
    if (!this.#viewport || tracks.size !== this.#trails.length) return false;
    for (const { slot, track, pen } of this.#trails)
      if (tracks.get(slot) !== track || pen.done > step + 1) return false;
    return true;
  }

  /** Leaves it to be begun anew. */
  discard(): void {
    this.#viewport = null;
  }

  /** Wipes it and begins a drawing. */
  begin({ tracks }: RaceView, viewport: Viewport): void {
    this.#viewport = viewport;
    this.#weight = 0;
    this.#lines.clearRect(0, 0, viewport.width, viewport.height);
    this.#halos.clearRect(0, 0, viewport.width, viewport.height);
    this.#trails = [...tracks].map(([slot, track]) => {
      const turn = identities[slot].dash.reduce((sum, part) => sum + part, 0);
      return { slot, track, pen: new Pen(), turn };
    });
  }

  /** Draws on, all trails in turn, `budget` segments at most or hardly more; returns whether that was all. */
  grow(step: number, palette: Palette, budget: number): boolean {
    const viewport = this.#viewport;
    if (!viewport) return true;
    const until = this.#weight + budget;
    let waiting = true;
    while (waiting && this.#weight < until) {
      waiting = false;
      for (const trail of this.#trails) {
        const end = Math.min(step + 1, trail.track.length);
        if (trail.pen.done >= end) continue;
        this.#stroke(trail, end, viewport, palette);
        if (trail.pen.done < end) waiting = true;
      }
    }
    return !waiting;
  }

  /** Puts the drawing where it belongs in another viewport, as it is. */
  place(viewport: Viewport): void {
    const drawn = this.#viewport;
    const transform = !drawn || drawn === viewport ? "none" : cssTransform(drawn, viewport);
    this.#lines.canvas.style.transform = transform;
    this.#halos.canvas.style.transform = transform;
  }

  show(visible: boolean): void {
    this.#lines.canvas.hidden = !visible;
    this.#halos.canvas.hidden = !visible;
  }

  #stroke({ slot, pen, track, turn }: DrawnTrail, end: number, viewport: Viewport, palette: Palette): void {
    const { dash } = identities[slot];
    const lines = this.#lines;
    const halos = this.#halos;
    lines.lineWidth = lineWidth;
    lines.lineJoin = "round";
    lines.lineCap = turn === 0 ? "round" : "butt";
    lines.strokeStyle = palette.slots[slot];
    lines.setLineDash(dash);
    lines.lineDashOffset = turn === 0 ? 0 : pen.offset % turn;
    halos.lineWidth = haloWidth;
    halos.lineJoin = "round";
    halos.lineCap = "round";
    halos.strokeStyle = palette.halo;
    lines.beginPath();
    halos.beginPath();
    this.#weight += pen.lay(this.#sink, track, end, viewport, stretch);
    halos.stroke();
    lines.stroke();
  }
}

/** From where a viewport's left top corner was drawn to where it lies in another. */
function cssTransform(from: Viewport, to: Viewport): string {
  const x = toScreenX(to, toWorldX(from, 0));
  const y = toScreenY(to, toWorldY(from, 0));
  return `translate(${x}px, ${y}px) scale(${from.unitX / to.unitX}, ${from.unitY / to.unitY})`;
}
