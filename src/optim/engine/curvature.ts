import { Random } from "../../random/random.ts";
import { numbered } from "../../random/seeds.ts";

/**
 * Estimates of the Hessian's diagonal, z ⊙ Hz with random signs z (Hutchinson 1990; Bekas, Kokiopoulou & Saad 2007,
 * doi:10.1016/j.apnum.2007.01.003): right on average, and exact where H is diagonal.
 */
export interface Curvature {
  /** The hyperparameter that says after how many steps it is estimated again. */
  readonly every: string;
  /** Draws the signs of the estimate at a step, from 0 (mutates). */
  readonly draw: (signs: readonly Float64Array[], seed: number, step: number) => void;
}

export const estimatedEvery = (every: string): Curvature => ({
  every,
  draw: (signs, seed, step) => {
    // A seed for each estimate rather than a stream, so that one restored goes on alike.
    const random = new Random(numbered(seed, step));
    for (const some of signs) for (let i = 0; i < some.length; i++) some[i] = random.uniform() < 0.5 ? -1 : 1;
  },
});
