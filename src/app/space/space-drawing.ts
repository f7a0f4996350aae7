import type { Rgb } from "../../plot/look/color-map.ts";
import { rgbOf } from "../../plot/look/rgb.ts";
import type { Palette } from "../../plot/look/stage-palette.ts";
import type { Lens } from "../../plot/space/camera.ts";
import { Drape, type PlaneTrail } from "../../plot/space/drape.ts";
import { Thinned } from "../../plot/space/thinned.ts";
import type { Block } from "./block.ts";
import type { Level } from "./detail.ts";
import { type DrawnLine, SpaceRenderer } from "./gl/renderer.ts";
import { spaceLook } from "./space-look.ts";
import { pointAt, type SpaceRace } from "./space-scene.ts";

/** A trail laid on the surface. */
interface Laid {
  readonly track: PlaneTrail;
  readonly drape: Drape;
  readonly thinned: Thinned;
}

/** Number of points that are laid in a frame at most. */
const budget = 6_000;

/** Draws a race on a block: the part of the picture that the graphics card draws. */
export class SpaceDrawing {
  readonly #renderer: SpaceRenderer;
  #block: Block | null = null;
  #palette: Palette | null = null;
  readonly #laid = new Map<number, Laid>();

  /** @throws Error if the browser has no WebGL 2 */
  constructor(canvas: HTMLCanvasElement | OffscreenCanvas) {
    this.#renderer = new SpaceRenderer(canvas);
  }

  get block(): Block | null {
    return this.#block;
  }

  get renderer(): SpaceRenderer {
    return this.#renderer;
  }

  /** Returns a contender's trail as it is laid; undefined where none is. */
  drapeOf(slot: number): Drape | undefined {
    return this.#laid.get(slot)?.drape;
  }

  setBlock(block: Block, palette: Palette): void {
    this.#block = block;
    this.#laid.clear();
    this.#renderer.setMesh(block.mesh, block.map);
    this.setPalette(palette);
  }

  setPalette(palette: Palette): void {
    this.#palette = palette;
    this.#renderer.setLook(spaceLook(palette, (this.#block?.map.thresholds.length ?? 0) + 1));
  }

  /** Draws the race. @returns whether trails are still to be laid in further frames */
  draw(lens: Lens, race: SpaceRace, level: Level): boolean {
    const palette = this.#palette;
    if (!palette) return false;
    const unfinished = this.#lay(race);
    const lines = [...race.tracks].flatMap(([slot, track]) => {
      const laid = this.#laid.get(slot);
      return laid ? [drawnOf(laid, pointAt(track, race.step), rgbOf(palette.slots[slot]))] : [];
    });
    this.#renderer.draw(lens, lines, level);
    return unfinished;
  }

  /** Lays what the trails have gained, all in turn. */
  #lay({ tracks, step }: SpaceRace): boolean {
    const block = this.#block;
    if (!block) return false;
    for (const slot of this.#laid.keys()) if (!tracks.has(slot)) this.#laid.delete(slot);
    const { box, map, ground } = block;
    let unfinished = false;
    let left = budget;
    for (const [slot, track] of tracks) {
      let laid = this.#laid.get(slot);
      if (laid?.track !== track) {
        const valueAt = (x: number, y: number) => ground.valueAt(x, y);
        const drape = new Drape({ box, map, valueAt }, track.begins);
        laid = { track, drape, thinned: new Thinned(drape) };
        this.#laid.set(slot, laid);
      }
      const until = pointAt(track, step) + 1;
      if (laid.drape.done < until) left -= laid.drape.lay(track, until, Math.max(left, 500));
      if (laid.drape.done < until) unfinished = true;
    }
    return unfinished;
  }
}

function drawnOf({ drape, thinned }: Laid, point: number, color: Rgb): DrawnLine {
  const count = drape.countAt(point);
  return { whole: { line: drape, count }, coarse: { line: thinned, count: thinned.countAt(count) }, color };
}
