import { identities } from "../identity.ts";
import type { Palette } from "./palette.ts";
import { type PathSink, Pen, type Points } from "./pen.ts";
import type { Viewport } from "./viewport.ts";

/** What a frame shows of the race. */
export interface RaceView {
  /** Where the cursor stands. */
  readonly step: number;
  /** By slot; another object for a slot means another trail. */
  readonly tracks: ReadonlyMap<number, Points>;
}

/** Segments laid a frame at most: a long trail that has to be drawn anew grows over some frames. */
const budget = 24_000;
/** Segments in one stroke at most: a rasteriser's time grows faster than a path's length. */
const stretch = 1000;

const lineWidth = 2.4;
const haloWidth = 5;

interface Strand {
  readonly track: Points;
  readonly pen: Pen;
  /** Length of one turn of its dashes; 0 where it is solid. */
  readonly turn: number;
}

/** Lays a path on two canvases at once. */
class Twin implements PathSink {
  readonly #one: PathSink;
  readonly #other: PathSink;

  constructor(one: PathSink, other: PathSink) {
    this.#one = one;
    this.#other = other;
  }

  moveTo(x: number, y: number): void {
    this.#one.moveTo(x, y);
    this.#other.moveTo(x, y);
  }

  lineTo(x: number, y: number): void {
    this.#one.lineTo(x, y);
    this.#other.lineTo(x, y);
  }
}

/**
 * The trails: on one canvas the coloured lines, on another below it their halos, so that a trail can grow
 * without its halo covering what is there. A frame draws only what is new; a change of the view, the
 * colours or a trail's past draws all anew.
 */
export class Trails {
  readonly #lines: CanvasRenderingContext2D;
  readonly #halos: CanvasRenderingContext2D;
  readonly #sink: Twin;
  readonly #strands = new Map<number, Strand>();
  #stale = true;

  constructor(lines: CanvasRenderingContext2D, halos: CanvasRenderingContext2D) {
    this.#lines = lines;
    this.#halos = halos;
    this.#sink = new Twin(lines, halos);
  }

  /** Has the next frame draw all anew. */
  invalidate(): void {
    this.#stale = true;
  }

  /** Brings the canvases up to date; returns whether they are, or another frame has to go on. */
  draw({ tracks, step }: RaceView, viewport: Viewport, palette: Palette): boolean {
    if (this.#stale || !this.#continues(tracks, step)) this.#clear(tracks, viewport);
    let left = budget;
    let complete = true;
    for (const [slot, strand] of this.#strands) {
      left -= this.#grow(slot, strand, step + 1, viewport, palette, left);
      if (strand.pen.done < Math.min(step + 1, strand.track.length)) complete = false;
    }
    return complete;
  }

  /** Whether what is drawn is the beginning of what is to be drawn. */
  #continues(tracks: ReadonlyMap<number, Points>, step: number): boolean {
    if (tracks.size !== this.#strands.size) return false;
    for (const [slot, track] of tracks) {
      const strand = this.#strands.get(slot);
      if (strand?.track !== track || strand.pen.done > step + 1) return false;
    }
    return true;
  }

  #clear(tracks: ReadonlyMap<number, Points>, { width, height }: Viewport): void {
    this.#stale = false;
    this.#lines.clearRect(0, 0, width, height);
    this.#halos.clearRect(0, 0, width, height);
    this.#strands.clear();
    for (const [slot, track] of tracks) {
      const turn = identities[slot].dash.reduce((sum, part) => sum + part, 0);
      this.#strands.set(slot, { track, pen: new Pen(), turn });
    }
  }

  /** Draws a trail on up to point `until`; returns the segments it took. */
  #grow(
    slot: number,
    { pen, track, turn }: Strand,
    until: number,
    viewport: Viewport,
    palette: Palette,
    most: number,
  ): number {
    if (pen.done >= Math.min(until, track.length)) return 0;
    this.#prepare(slot, palette);
    let taken = 0;
    while (taken < most && pen.done < Math.min(until, track.length)) {
      this.#lines.beginPath();
      this.#halos.beginPath();
      if (turn > 0) this.#lines.lineDashOffset = pen.offset % turn;
      taken += pen.lay(this.#sink, track, until, viewport, Math.min(stretch, most - taken));
      this.#halos.stroke();
      this.#lines.stroke();
    }
    return taken;
  }

  #prepare(slot: number, palette: Palette): void {
    const { dash } = identities[slot];
    const lines = this.#lines;
    lines.lineWidth = lineWidth;
    lines.lineJoin = "round";
    lines.lineCap = dash.length === 0 ? "round" : "butt";
    lines.strokeStyle = palette.slots[slot];
    lines.setLineDash(dash);
    lines.lineDashOffset = 0;
    const halos = this.#halos;
    halos.lineWidth = haloWidth;
    halos.lineJoin = "round";
    halos.lineCap = "round";
    halos.strokeStyle = palette.halo;
  }
}
