import { Random } from "../src/random/random.ts";

/**
 * The training job that is timed: 2–8–8–1, tanh, batches of 32 of 512 points, squared error. The learning rate is tiny
 * and the labels are noise, so that no parameter converges into denormals while it is timed.
 */
export const job = { sizes: [2, 8, 8, 1], batch: 32, points: 512, lr: 1e-5 } as const;

/** Makes one training step after another: forward, backward and update. */
export type Step = () => void;

/** Returns the job's points: [point][feature], and a label of −1 or 1 for each. */
export function points(): { inputs: number[][]; labels: number[] } {
  const random = new Random(1);
  const inputs = Array.from({ length: job.points }, () => [random.normal(), random.normal()]);
  return { inputs, labels: inputs.map(() => (random.uniform() < 0.5 ? -1 : 1)) };
}
