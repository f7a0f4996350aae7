import { Random } from "../../random/random.ts";
import { numbered } from "../../random/seeds.ts";

/**
 * Says how to estimate the Hessian's diagonal: by z ⊙ Hz with random signs z (Hutchinson 1990; Bekas, Kokiopoulou &
 * Saad 2007, doi:10.1016/j.apnum.2007.01.003), which is unbiased, and exact where H is diagonal.
 */
export interface Curvature {
  /** The hyperparameter that counts the steps from one estimate to the next. */
  readonly every: string;
  /** Draws the signs of the estimate at `step`, counted from 0 (mutates). */
  readonly draw: (signs: readonly Float64Array[], seed: number, step: number) => void;
}

export const estimatedEvery = (every: string): Curvature => ({
  every,
  draw: (signs, seed, step) => {
    // Each estimate has a seed, as a stream's position would be lost when state is restored.
    const random = new Random(numbered(seed, step));
    for (const some of signs) for (let i = 0; i < some.length; i++) some[i] = random.uniform() < 0.5 ? -1 : 1;
  },
});
