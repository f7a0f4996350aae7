import { identities } from "../../../plot/look/identity.ts";
import { markerPath, trailMarkerRadius } from "../../../plot/look/markers.ts";
import type { Palette } from "../../../plot/look/stage-palette.ts";
import { toScreenX, toScreenY, toWorldX, toWorldY, type Viewport } from "../../../plot/plane/viewport.ts";
import { type PathSink, Pen, type Points } from "./pen.ts";

/** The part of the race that a frame shows. */
export interface RaceView {
  /** The cursor. */
  readonly step: number;
  /** Points by slot; another object for a slot means another trail. */
  readonly tracks: ReadonlyMap<number, Points>;
}

/** Number of segments in one stroke, after which the next trail is drawn. */
const stretch = 400;

const lineWidth = 2.4;
const haloWidth = 5;

/** The members of a canvas context that a trail layer uses. */
export type TrailContext = Pick<
  CanvasRenderingContext2D,
  | "beginPath"
  | "moveTo"
  | "lineTo"
  | "closePath"
  | "arc"
  | "stroke"
  | "fill"
  | "clearRect"
  | "save"
  | "restore"
  | "resetTransform"
  | "drawImage"
  | "globalCompositeOperation"
  | "lineWidth"
  | "lineJoin"
  | "lineCap"
  | "strokeStyle"
  | "fillStyle"
> & { readonly canvas: Shown & CanvasImageSource };

interface Shown {
  hidden: boolean | string;
  readonly style: { transform: string };
}

interface DrawnTrail {
  readonly slot: number;
  readonly track: Points;
  readonly pen: Pen;
}

/**
 * Draws the trails for one viewport: the coloured lines on one canvas, their halos on another below it, so
 * that a trail can grow without its halo covering other lines.
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

  /** The viewport that the drawing was made for; null if `begin` must be called first. */
  get viewport(): Viewport | null {
    return this.#viewport;
  }

  /** Number of segments drawn. */
  get weight(): number {
    return this.#weight;
  }

  /** Returns whether the drawing can be continued: it shows the same trails, and no step after the cursor. */
  continues(race: RaceView): boolean {
    return (
      this.shows(race) && this.#trails.every(({ pen }) => pen.done <= Math.max(race.step + 1, pen.begins))
    );
  }

  /** Returns whether the drawing shows these trails, up to any step. */
  shows({ tracks }: RaceView): boolean {
    if (!this.#viewport || tracks.size !== this.#trails.length) return false;
    return this.#trails.every(({ slot, track }) => tracks.get(slot) === track);
  }

  /** Invalidates the drawing: the next one starts with `begin`. */
  discard(): void {
    this.#viewport = null;
  }

  /** Clears both canvases and begins a drawing. */
  begin({ tracks }: RaceView, viewport: Viewport): void {
    this.#viewport = viewport;
    this.#weight = 0;
    this.#lines.clearRect(0, 0, viewport.width, viewport.height);
    this.#halos.clearRect(0, 0, viewport.width, viewport.height);
    this.#trails = [...tracks].map(([slot, track]) => ({ slot, track, pen: new Pen(track.begins) }));
  }

  /** Takes over the drawing of another layer, pixel by pixel, to go on from there. */
  copy(other: TrailLayer): void {
    this.#viewport = other.#viewport;
    this.#weight = other.#weight;
    this.#trails = other.#trails.map((trail) => ({ ...trail, pen: trail.pen.copy() }));
    copyPixels(other.#lines, this.#lines);
    copyPixels(other.#halos, this.#halos);
  }

  /**
   * Continues the drawing, all trails in turn.
   *
   * @param budget the number of segments after which it stops; it may draw one stroke of each trail more
   * @returns whether all trails are drawn up to `step`
   */
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

  /** Moves and scales the canvases to the place of the drawing in another viewport, without drawing. */
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

  #stroke({ slot, pen, track }: DrawnTrail, end: number, viewport: Viewport, palette: Palette): void {
    const lines = this.#lines;
    const halos = this.#halos;
    lines.lineWidth = lineWidth;
    lines.strokeStyle = lines.fillStyle = palette.slots[slot];
    halos.lineWidth = haloWidth;
    halos.strokeStyle = palette.halo;
    for (const context of [lines, halos]) {
      context.lineJoin = context.lineCap = "round";
      context.beginPath();
    }
    const before = pen.marked.length;
    this.#weight += pen.lay(this.#sink, track, end, viewport, stretch);
    halos.stroke();
    lines.stroke();
    if (pen.marked.length === before) return;
    for (const context of [lines, halos]) {
      context.beginPath();
      for (let i = before; i < pen.marked.length; i += 2)
        markerPath(context, identities[slot].marker, pen.marked[i], pen.marked[i + 1], trailMarkerRadius);
    }
    halos.stroke();
    lines.fill();
  }
}

function copyPixels(from: TrailContext, to: TrailContext): void {
  to.save();
  to.resetTransform();
  to.globalCompositeOperation = "copy";
  to.drawImage(from.canvas, 0, 0);
  to.restore();
}

/** Returns the CSS transform of a drawing for the viewport `from` that is shown in the viewport `to`. */
function cssTransform(from: Viewport, to: Viewport): string {
  const x = toScreenX(to, toWorldX(from, 0));
  const y = toScreenY(to, toWorldY(from, 0));
  return `translate(${x}px, ${y}px) scale(${from.unitX / to.unitX}, ${from.unitY / to.unitY})`;
}
