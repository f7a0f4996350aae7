import { MarkerSpacing } from "../look/marker-spacing.ts";
import { type Box, boxHeight, boxX, boxY } from "./box.ts";
import type { HeightMap } from "./height-map.ts";

/** A surface on which trails lie. */
export interface Ground {
  readonly box: Box;
  readonly map: HeightMap;
  /** Returns the surface's value at a point of the plane. */
  valueAt(x: number, y: number): number;
}

/** Points of a trail in the plane; the first `length` of each array are valid. */
export interface PlaneTrail {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly length: number;
  /** The point that the trail begins at; the first where it is left out. */
  readonly begins?: number;
}

/** Numbers of a laid point: x, y and z in the box, and 1 where a line joins it to the point before. */
export const pointSize = 4;

/** The distance in the box up to which a point is left out: half a pixel or so. */
const fineness = 0.002;
/** A segment is divided until it is shorter than `long`, and then until the surface's middle is within `tolerance`. */
const long = 0.12;
const short = 0.012;
const tolerance = 0.002;
/** Pixels that a unit of the box is taken for where markers are spaced. */
const markerScale = 260;

/**
 * Lays a trail on a surface and continues where it stopped the last time. Long steps follow the surface between their
 * ends; what is outside the box is left out.
 */
export class Drape {
  /** `pointSize` numbers for each point; the first `count` points are valid and do not change. */
  points = new Float32Array(pointSize * 256);
  count = 0;
  /** The numbers of the points that bear the contender's marker, ascending. */
  readonly marks: number[] = [];
  readonly #ground: Ground;
  readonly #spacing = new MarkerSpacing();
  /** The number of points laid after each point of the trail, from the one that it begins at. */
  #ends = new Uint32Array(256);
  /** The points of the trail laid so far, those before it begins included. */
  #done: number;
  readonly #begins: number;
  /** The last point of the trail, in the box, without its height; NaN before the first. */
  #x = Number.NaN;
  #y = Number.NaN;

  constructor(ground: Ground, begins = 0) {
    this.#ground = ground;
    this.#begins = begins;
    this.#done = begins;
  }

  get done(): number {
    return this.#done;
  }

  /** Returns the number of points up to and including a step, of those that are laid. */
  countAt(step: number): number {
    const last = Math.min(step, this.#done - 1) - this.#begins;
    return last < 0 ? 0 : this.#ends[last];
  }

  /** Lays the trail's points before `until`, at most about `budget` points; returns the number of points laid. */
  lay(trail: PlaneTrail, until: number, budget: number): number {
    const before = this.count;
    const { box } = this.#ground;
    while (this.#done < until && this.count - before < budget) {
      const [x, y] = [boxX(box, trail.x[this.#done]), boxY(box, trail.y[this.#done])];
      if (Number.isNaN(this.#x)) this.#add(x, y, false);
      else this.#laySegment(this.#x, this.#y, x, y);
      this.#x = x;
      this.#y = y;
      this.#mark(x, y);
      this.#note();
    }
    return this.count - before;
  }

  #note(): void {
    const at = this.#done - this.#begins;
    if (at >= this.#ends.length) {
      const grown = new Uint32Array(2 * at);
      grown.set(this.#ends);
      this.#ends = grown;
    }
    this.#ends[at] = this.count;
    this.#done += 1;
  }

  #mark(x: number, y: number): void {
    const { chosen } = this.#spacing;
    const marks = chosen.length;
    this.#spacing.add(x * markerScale, y * markerScale, this.#isInside(x, y) && this.count > 0);
    if (chosen.length > marks) this.marks.push(this.count - 1);
  }

  #isInside(x: number, y: number): boolean {
    const { halfX, halfY } = this.#ground.box;
    return Math.abs(x) <= halfX && Math.abs(y) <= halfY;
  }

  /** Lays the part of a segment that is inside the box. */
  #laySegment(x0: number, y0: number, x1: number, y1: number): void {
    const { halfX, halfY } = this.#ground.box;
    let [from, to] = [0, 1];
    for (const [start, end, half] of [
      [x0, x1, halfX],
      [y0, y1, halfY],
    ]) {
      const [a, b] = [(-half - start) / (end - start), (half - start) / (end - start)];
      if (start === end) {
        if (Math.abs(start) > half) return;
      } else {
        from = Math.max(from, Math.min(a, b));
        to = Math.min(to, Math.max(a, b));
      }
    }
    // NaN too where an end is not finite.
    if (!(from <= to)) return;
    // From far away, rounding would put it outside; at an end there is none.
    const at = (share: number): readonly [number, number] => [
      bounded(share === 1 ? x1 : x0 + share * (x1 - x0), halfX),
      bounded(share === 1 ? y1 : y0 + share * (y1 - y0), halfY),
    ];
    const [ax, ay] = at(from);
    const [bx, by] = at(to);
    if (from > 0 || this.count === 0) this.#add(ax, ay, false);
    const isTiny = from === 0 && to === 1 && Math.hypot(bx - this.#lastX, by - this.#lastY) < fineness;
    const height = this.#heightAt(bx, by);
    if (isTiny && Math.abs(height - this.points[pointSize * this.count - 2]) < fineness) return;
    this.#divide(ax, ay, this.#heightAt(ax, ay), bx, by, height);
  }

  get #lastX(): number {
    return this.points[pointSize * this.count - 4];
  }

  get #lastY(): number {
    return this.points[pointSize * this.count - 3];
  }

  #divide(ax: number, ay: number, az: number, bx: number, by: number, bz: number): void {
    const length = Math.hypot(bx - ax, by - ay);
    if (length > short) {
      const [x, y] = [(ax + bx) / 2, (ay + by) / 2];
      const z = this.#heightAt(x, y);
      if (length > long || Math.abs(z - (az + bz) / 2) > tolerance) {
        this.#divide(ax, ay, az, x, y, z);
        this.#divide(x, y, z, bx, by, bz);
        return;
      }
    }
    this.#put(bx, by, bz, true);
  }

  #heightAt(x: number, y: number): number {
    const { box, map } = this.#ground;
    const { view, halfX, halfY } = box;
    const planeX = view.x[0] + ((x / halfX + 1) / 2) * (view.x[1] - view.x[0]);
    const planeY = view.y[0] + ((y / halfY + 1) / 2) * (view.y[1] - view.y[0]);
    return boxHeight * map.elevation(this.#ground.valueAt(planeX, planeY));
  }

  /** Adds a point if it is inside the box. */
  #add(x: number, y: number, joined: boolean): void {
    if (this.#isInside(x, y)) this.#put(x, y, this.#heightAt(x, y), joined);
  }

  #put(x: number, y: number, z: number, joined: boolean): void {
    const at = pointSize * this.count;
    if (at + pointSize > this.points.length) {
      const grown = new Float32Array(2 * this.points.length);
      grown.set(this.points);
      this.points = grown;
    }
    this.points[at] = x;
    this.points[at + 1] = y;
    this.points[at + 2] = z;
    this.points[at + 3] = joined ? 1 : 0;
    this.count += 1;
  }
}

const bounded = (value: number, most: number): number => Math.min(Math.max(value, -most), most);
