import { type Heights, type Resolution, resolutions } from "./heights.ts";
import type { Extent } from "./plane.ts";

/** Points of a grid, in the order in which they are asked for. */
export interface Block {
  /** The coordinates of each. */
  readonly a: Float64Array;
  readonly b: Float64Array;
  /** The grid that they belong to, and their places in it. */
  readonly grid: number;
  readonly places: Uint32Array;
}

/** A grid whose heights are being found; each has all points of the one before. */
interface Grid {
  readonly side: number;
  readonly values: Float64Array;
  /** The places that the grid before does not have. */
  readonly places: Uint32Array;
  given: number;
  found: number;
}

/** Divides the points of grids of growing resolution into blocks, and puts their heights together. */
export class Refinement {
  readonly #extent: Extent;
  readonly #grids: readonly Grid[];
  /** The grids that are whole. */
  #whole = 0;

  constructor(extent: Extent, finest: Resolution) {
    this.#extent = extent;
    this.#grids = resolutions
      .filter((n) => n <= finest)
      .map((n, k) => ({
        side: n + 1,
        values: new Float64Array((n + 1) ** 2),
        places: newPlaces(n + 1, k === 0),
        given: 0,
        found: 0,
      }));
  }

  /** The share of the heights that are found, 0 to 1. */
  get share(): number {
    const found = this.#grids.reduce((sum, grid) => sum + grid.found, 0);
    return found / this.#grids[this.#grids.length - 1].values.length;
  }

  /** The points whose heights are not found. */
  get left(): number {
    return this.#grids.reduce((sum, { places, found }) => sum + places.length - found, 0);
  }

  /** Returns points that were not given before, all of one grid; null where there are none. @param most 1 or more */
  next(most: number): Block | null {
    const at = this.#grids.findIndex(({ places, given }) => given < places.length);
    if (at < 0) return null;
    const grid = this.#grids[at];
    const places = grid.places.slice(grid.given, grid.given + most);
    grid.given += places.length;
    const { x, y } = this.#extent;
    const last = grid.side - 1;
    const coordinate = (interval: Extent["x"], of: (place: number) => number) =>
      Float64Array.from(places, (place) => interval[0] + (of(place) / last) * (interval[1] - interval[0]));
    return {
      grid: at,
      places,
      a: coordinate(x, (place) => place % grid.side),
      b: coordinate(y, (place) => Math.floor(place / grid.side)),
    };
  }

  /** Takes the heights of a block; returns the grids that are whole now, the coarse ones first. */
  take({ grid: at, places }: Block, heights: Float64Array): Heights[] {
    const grid = this.#grids[at];
    for (const [i, place] of places.entries()) grid.values[place] = heights[i];
    grid.found += places.length;
    const whole: Heights[] = [];
    for (; this.#whole < this.#grids.length; this.#whole++) {
      const { side, values, places: needed, found } = this.#grids[this.#whole];
      if (found < needed.length) break;
      const coarse = this.#grids[this.#whole - 1];
      if (coarse) fillFrom(coarse, values, side);
      whole.push({ ...this.#extent, columns: side, rows: side, values });
    }
    return whole;
  }
}

/** Returns the places of a grid, row by row: those that a grid of half the resolution does not have, or all. */
function newPlaces(side: number, all: boolean): Uint32Array {
  const places: number[] = [];
  for (let j = 0; j < side; j++)
    for (let i = 0; i < side; i++) if (all || i % 2 === 1 || j % 2 === 1) places.push(j * side + i);
  return Uint32Array.from(places);
}

/** Copies the heights of a coarser grid (mutates `values`). */
function fillFrom(coarse: Grid, values: Float64Array, side: number): void {
  for (let j = 0; j < coarse.side; j++)
    for (let i = 0; i < coarse.side; i++) values[2 * j * side + 2 * i] = coarse.values[j * coarse.side + i];
}
