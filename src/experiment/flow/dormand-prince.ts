import { dot } from "../../optim/algebra/vector.ts";

/** Writes the derivative at a point to `out` (mutates). */
export type Slope = (y: Float64Array, out: Float64Array) => void;

/**
 * The stages of Dormand & Prince's method of order 5 with an embedded one of order 4 (J. Comput. Appl. Math. 6, 1980);
 * the derivative does not depend on time. The last row is the new point.
 */
const stages: readonly (readonly number[])[] = [
  [1 / 5],
  [3 / 40, 9 / 40],
  [44 / 45, -56 / 15, 32 / 9],
  [19372 / 6561, -25360 / 2187, 64448 / 6561, -212 / 729],
  [9017 / 3168, -355 / 33, 46732 / 5247, 49 / 176, -5103 / 18656],
  [35 / 384, 0, 500 / 1113, 125 / 192, -2187 / 6784, 11 / 84],
];
/** The weights of order 5 minus those of order 4. */
const errors = [71 / 57600, 0, -71 / 16695, 71 / 1920, -17253 / 339200, 22 / 525, -1 / 40];
/** The weights of the interpolant of order 4 (Hairer, Nørsett & Wanner, Solving Ordinary Differential Equations I). */
const dense = [
  -12715105075 / 11282082432,
  0,
  87487479700 / 32700410799,
  -10690763975 / 1880347072,
  701980252875 / 199316789632,
  -1453857185 / 822651844,
  69997945 / 29380423,
];

/** The least and the largest factor between two step sizes, and what is kept below the size that would just do. */
const growth = { least: 0.2, most: 10, safety: 0.9 } as const;

const weighted = (weights: readonly number[], k: readonly Float64Array[], i: number): number =>
  weights.reduce((sum, weight, stage) => sum + weight * k[stage][i], 0);

/** One step of the integration: from `time` over `size`, with what its interpolant needs. */
export interface Segment {
  readonly time: number;
  readonly size: number;
  /** The coefficients of the interpolant, five for each coordinate. */
  readonly coefficients: Float64Array;
}

/** Integrates a system of equations with steps whose local error stays within a tolerance. */
export class DormandPrince {
  time = 0;
  readonly point: Float64Array;
  /** The derivative at `point`. */
  readonly slope: Float64Array;
  /** The size of the next step. */
  size: number;
  readonly #slopeAt: Slope;
  readonly #tolerance: { readonly relative: number; readonly absolute: number };
  readonly #k: readonly Float64Array[];
  readonly #next: Float64Array;

  constructor(slope: Slope, start: ArrayLike<number>, tolerance: { relative: number; absolute: number }) {
    this.#slopeAt = slope;
    this.#tolerance = tolerance;
    this.point = Float64Array.from(start);
    this.slope = new Float64Array(start.length);
    this.#next = new Float64Array(start.length);
    this.#k = Array.from({ length: 7 }, () => new Float64Array(start.length));
    slope(this.point, this.slope);
    this.size = this.#firstSize();
  }

  /** Makes one step, of at most `most`; null where no size gives finite numbers. */
  step(most: number): Segment | null {
    for (;;) {
      const size = Math.min(this.size, most);
      if (!(this.time + size > this.time)) return null;
      const error = this.#try(size);
      const factor = Number.isFinite(error)
        ? Math.min(growth.most, Math.max(growth.least, growth.safety * error ** -0.2))
        : growth.least;
      // A step that was shortened to end at a time says little about the next.
      if (size === this.size || factor < 1) this.size = size * factor;
      if (!(error <= 1)) continue;
      return this.#accept(size);
    }
  }

  /** Tries a step; returns its estimated error as a multiple of the tolerance. */
  #try(size: number): number {
    this.#k[0].set(this.slope);
    for (const [stage, weights] of stages.entries()) {
      for (let i = 0; i < this.point.length; i++)
        this.#next[i] = this.point[i] + size * weighted(weights, this.#k, i);
      this.#slopeAt(this.#next, this.#k[stage + 1]);
    }
    let sum = 0;
    for (let i = 0; i < this.point.length; i++) {
      const { absolute, relative } = this.#tolerance;
      const scale = absolute + relative * Math.max(Math.abs(this.point[i]), Math.abs(this.#next[i]));
      sum += ((size * weighted(errors, this.#k, i)) / scale) ** 2;
    }
    return Math.sqrt(sum / this.point.length);
  }

  #accept(size: number): Segment {
    const coefficients = new Float64Array(5 * this.point.length);
    for (let i = 0; i < this.point.length; i++) {
      const moved = this.#next[i] - this.point[i];
      const bend = size * this.#k[0][i] - moved;
      coefficients.set(
        [this.point[i], moved, bend, moved - size * this.#k[6][i] - bend, size * weighted(dense, this.#k, i)],
        5 * i,
      );
    }
    const segment = { time: this.time, size, coefficients };
    this.time += size;
    this.point.set(this.#next);
    this.slope.set(this.#k[6]);
    return segment;
  }

  /** Returns a size that moves the point by a hundredth of the tolerance's scale or so. */
  #firstSize(): number {
    const length = norm(this.slope);
    const scale = norm(this.point) + 1;
    return length > 0 ? (1e-3 * scale) / length : 1;
  }
}

/** Returns the Euclidean length of a vector. */
export const norm = (vector: Float64Array): number => Math.sqrt(dot(vector, vector));

/** Writes the point at a time within a segment to `out` (mutates). */
export function pointIn({ time, size, coefficients }: Segment, at: number, out: Float64Array): void {
  const share = (at - time) / size;
  for (let i = 0; i < out.length; i++) {
    const [a, b, c, d, e] = coefficients.subarray(5 * i, 5 * i + 5);
    out[i] = a + share * (b + (1 - share) * (c + share * (d + (1 - share) * e)));
  }
}
