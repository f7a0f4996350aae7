import { heightScale } from "../../surfaces/index.ts";

/** Heights on a grid, row by row from the lowest y, the outermost on the border. */
export interface HeightGrid {
  readonly columns: number;
  readonly rows: number;
  /** NaN where there is no value; may be infinite. */
  readonly values: Float64Array;
}

/** Contour levels at most, as on the flat stage. */
const levels = 24;

/** The share of the heights up to which the lowest sample stands for the minimum. */
const near = 0.05;

/** Maps values of a surface to heights of its picture and to bands of colour; the same values and colours as on the flat stage. */
export class HeightMap {
  /** The values between bands, ascending. */
  readonly thresholds: Float64Array;
  /** The value from which roots are taken. */
  readonly origin: number;
  /** The lowest value, and the one that is as high as the box. */
  readonly low: number;
  readonly high: number;
  /** The greatest root, which stands for 1. */
  readonly #span: number;
  readonly #zero: number;
  readonly #soft: number;
  readonly #low: number;
  readonly #high: number;

  /** @param base the value of the global minimum, null where it is not known */
  constructor({ values, columns }: HeightGrid, base: number | null) {
    const { origin, zero, thresholds } = heightScale(values, columns, { levels, base });
    this.thresholds = thresholds;
    this.origin = origin;
    this.#zero = zero;
    const sorted = finite(values).sort();
    const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? origin;
    const top = Math.max(at(0.998), thresholds.at(-1) ?? origin);
    this.#soft = thresholds.length > 0 ? softness(thresholds[0] - zero, at(0.5) - zero) : 1;
    this.high = top;
    this.#high = Math.log(this.#soft + Math.max(0, top - zero));
    const height = (value: number) => Math.log(this.#soft + Math.max(0, value - zero));
    // The minimum itself where it is as good as sampled: else there would be a pedestal below all that is seen.
    const isSampled = base !== null && height(at(0)) - height(base) < near * (this.#high - height(base));
    this.low = isSampled ? base : at(0);
    this.#low = height(this.low);
    this.#span = top > origin ? top - origin : 1;
  }

  /** Returns the height of a value: 0 for the lowest, 1 for the highest but for a few; 0 where there is none. */
  elevation(value: number): number {
    if (!(this.#high > this.#low) || Number.isNaN(value)) return 0;
    const above = Math.min(Math.max(0, value - this.#zero), Number.MAX_VALUE);
    const share = (Math.log(this.#soft + above) - this.#low) / (this.#high - this.#low);
    return Math.min(Math.max(share, -0.1), 1.12);
  }

  /** Returns the root of a value above the origin, as a share of the greatest: the shader interpolates it linearly. */
  root(value: number): number {
    const above = Math.min(Math.max(0, value - this.origin), Number.MAX_VALUE);
    return Math.min(Math.sqrt(above / this.#span), 1e6) || 0;
  }

  /** The numbers by which a root r gives its band: floor(scale · log2(r² + offset) + shift), counted from 0. */
  get bands(): { readonly scale: number; readonly offset: number; readonly shift: number } {
    const first = this.thresholds[0] - this.#zero;
    const last = (this.thresholds.at(-1) ?? 0) - this.#zero;
    const count = this.thresholds.length;
    if (count === 0) return { scale: 0, offset: 1, shift: 0 };
    // The levels are evenly spaced in the logarithm.
    const octaves = count > 1 ? Math.log2(last / first) / (count - 1) : 1;
    return {
      scale: 1 / octaves,
      offset: (this.origin - this.#zero) / this.#span,
      shift: 1 + (Math.log2(this.#span) - Math.log2(first)) / octaves,
    };
  }
}

const softness = (first: number, middle: number): number => Math.sqrt(first * middle);

/** Returns a copy of the finite values. */
function finite(values: Float64Array): Float64Array {
  const kept = new Float64Array(values.length);
  let count = 0;
  for (let i = 0; i < values.length; i++) if (Number.isFinite(values[i])) kept[count++] = values[i];
  return kept.subarray(0, count);
}
