import { Random } from "../../../random/random.ts";

/** Numbers that are kept at once, where nothing else is asked for. */
const most = 2 ** 20;

/** The draws of a run's noise, a number for each step and parameter, as a race makes them. */
export class NoiseDraws {
  readonly #seed: number;
  readonly #size: number;
  readonly #random: Random;
  /** Draws of some steps, the first of which is `#from`. */
  readonly values: Float64Array;
  #from = 0;

  /** @param size the number of parameters @param steps of the run, which may use fewer @param kept numbers kept at once */
  constructor(seed: number, size: number, steps: number, kept = most) {
    this.#seed = seed;
    this.#size = size;
    this.#random = new Random(seed);
    this.values = new Float64Array(size * Math.max(1, Math.min(steps, Math.floor(kept / size))));
    this.#draw();
  }

  /** Draws up to a step, if its draws are not there; returns their place in `values`. */
  reach(step: number): number {
    if (step < this.#from) {
      this.#random.load(new Random(this.#seed).save());
      this.#from = 0;
      this.#draw();
    }
    const held = this.values.length / this.#size;
    for (; step >= this.#from + held; this.#from += held) this.#draw();
    return (step - this.#from) * this.#size;
  }

  #draw(): void {
    for (let i = 0; i < this.values.length; i++) this.values[i] = this.#random.normal();
  }
}
