import { addScaled, dot } from "../algebra/vector.ts";

interface Pair {
  /** The change of the gradient. */
  readonly y: Float64Array;
  /** The change of the parameters. */
  readonly s: Float64Array;
  /** 1/(y·s). */
  rho: number;
  /** Scratch of the two loops. */
  alpha: number;
}

/** Keeps the last changes of gradient and parameters, which represent an inverse of the Hessian. */
export class Memory {
  readonly #size: number;
  /** The pairs, oldest first. */
  #pairs: Pair[] = [];
  /** Scale of the inverse before any pair is taken into account. */
  #scale = 1;

  constructor(size: number) {
    this.#size = size;
  }

  /**
   * Stores a change where y·s > 1e-10, as in PyTorch; drops the oldest of more than `limit` pairs.
   *
   * @param step s is `step` times this direction
   */
  remember(
    gradient: Float64Array,
    previous: Float64Array,
    step: number,
    direction: Float64Array,
    limit: number,
  ): void {
    let ys = 0;
    let yy = 0;
    for (let i = 0; i < gradient.length; i++) {
      const y = gradient[i] - previous[i];
      ys += y * (direction[i] * step);
      yy += y * y;
    }
    if (!(ys > 1e-10)) return;
    const pair = this.#room(limit);
    for (let i = 0; i < gradient.length; i++) {
      pair.y[i] = gradient[i] - previous[i];
      pair.s[i] = direction[i] * step;
    }
    pair.rho = 1 / ys;
    this.#pairs.push(pair);
    this.#scale = ys / yy;
  }

  /** Writes −H⁻¹·gradient over `out` (mutates), by the two loops of Nocedal 1980. */
  direction(gradient: Float64Array, out: Float64Array): void {
    for (let i = 0; i < out.length; i++) out[i] = -gradient[i];
    for (let k = this.#pairs.length - 1; k >= 0; k--) {
      const pair = this.#pairs[k];
      pair.alpha = dot(pair.s, out) * pair.rho;
      addScaled(out, -pair.alpha, pair.y);
    }
    for (let i = 0; i < out.length; i++) out[i] *= this.#scale;
    for (let k = 0; k < this.#pairs.length; k++) {
      const { y, s, rho, alpha } = this.#pairs[k];
      addScaled(out, alpha - dot(y, out) * rho, s);
    }
  }

  /** Returns a copy: the pairs one after the other, oldest first, and each one's 1/(y·s). */
  save(): { scale: Float64Array; ys: Float64Array; ss: Float64Array; rhos: Float64Array } {
    const size = this.#size;
    const [ys, ss] = [0, 1].map(() => new Float64Array(this.#pairs.length * size));
    for (const [k, { y, s }] of this.#pairs.entries()) {
      ys.set(y, k * size);
      ss.set(s, k * size);
    }
    return {
      scale: Float64Array.of(this.#scale),
      ys,
      ss,
      rhos: Float64Array.from(this.#pairs, ({ rho }) => rho),
    };
  }

  load({ scale, ys, ss, rhos }: ReturnType<Memory["save"]>): void {
    const size = this.#size;
    [this.#scale] = scale;
    this.#pairs = Array.from(rhos, (rho, k) => ({
      y: ys.slice(k * size, (k + 1) * size),
      s: ss.slice(k * size, (k + 1) * size),
      rho,
      alpha: 0,
    }));
  }

  /** Returns a pair to be filled in; reuses the oldest where there are `limit`. */
  #room(limit: number): Pair {
    let oldest: Pair | undefined;
    while (this.#pairs.length >= limit) oldest = this.#pairs.shift();
    return oldest ?? { y: new Float64Array(this.#size), s: new Float64Array(this.#size), rho: 0, alpha: 0 };
  }
}
