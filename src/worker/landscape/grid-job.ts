import type { Heights, Resolution } from "../../experiment/landscape/heights.ts";
import type { Extent, Plane } from "../../experiment/landscape/plane.ts";
import { type Block, Refinement } from "../../experiment/landscape/refinement.ts";

/** Milliseconds that a block should take. */
const wanted = 50;
/** Milliseconds of work that is left from which on other workers, which have to load first, are of use. */
const worthOthers = 500;

/** The heights of a plane that several workers compute: their blocks, sized by the time that they take. */
export class GridJob {
  readonly plane: Plane;
  readonly #refinement: Refinement;
  /** Points of the next block. */
  #size = 1;
  /** Milliseconds that a point took. */
  #each = 0;

  constructor(plane: Plane, extent: Extent, resolution: Resolution) {
    this.plane = plane;
    this.#refinement = new Refinement(extent, resolution);
  }

  get share(): number {
    return this.#refinement.share;
  }

  get done(): boolean {
    return this.#refinement.left === 0;
  }

  /** True where other workers would shorten the work. */
  get isLong(): boolean {
    return this.#refinement.left * this.#each > worthOthers;
  }

  next(): Block | null {
    return this.#refinement.next(this.#size);
  }

  /** Takes the heights of a block that took so many milliseconds; returns the grids that are whole now. */
  take(block: Block, heights: Float64Array, milliseconds: number): Heights[] {
    const count = block.places.length;
    this.#each = milliseconds / count;
    const fitting = this.#each > 0 ? Math.floor(wanted / this.#each) : Number.POSITIVE_INFINITY;
    // A block that was cut short is no reason for smaller ones.
    if (count >= this.#size || fitting < this.#size) this.#size = Math.max(1, Math.min(fitting, 8 * count));
    return this.#refinement.take(block, heights);
  }
}
