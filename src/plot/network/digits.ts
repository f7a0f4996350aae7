import type { Split } from "../../datasets/index.ts";
import { predictedClass } from "../../experiment/network/prediction.ts";

/** Pixels along each side of a scanned digit. */
export const digitSide = 8;
/** Returns the pixel of a scan, whose first row is at the top, at point `i` of a grid, whose first row is at the bottom. */
export const pixelAt = (i: number): number => digitSide * (digitSide - 1) - i + 2 * (i % digitSide);

/** The largest pixel value of the table. */
const brightest = 16;

/** Returns the brightness of a pixel of a test digit, 0 to 1. */
export function brightnessAt({ test, scaling }: Split, digit: number, pixel: number): number {
  const score = test.inputs[digit * digitSide * digitSide + pixel];
  const share = (scaling.mean[pixel] + scaling.deviation[pixel] * score) / brightest;
  return Math.min(1, Math.max(0, share));
}

/** The classes that the network predicts for test samples, in their order, and the number of wrong ones. */
export interface Guesses {
  readonly classes: Uint16Array;
  readonly wrong: number;
}

/** @param outputs outputs of the first `samples` test samples, [output][sample] */
export function guessesOf(outputs: Float32Array, samples: number, { test }: Split): Guesses {
  const classes = new Uint16Array(samples);
  let wrong = 0;
  for (let s = 0; s < samples; s++) {
    classes[s] = predictedClass(outputs, outputs.length / samples, s, samples, 0);
    if (classes[s] !== test.targets[s]) wrong += 1;
  }
  return { classes, wrong };
}
