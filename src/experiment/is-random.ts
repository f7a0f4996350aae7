import type { Spec } from "./spec.ts";
import { hasNoise } from "./surface/noise.ts";

/** Says whether noise or batches make the loss of a step random. */
export const isRandom = (spec: Spec): boolean =>
  spec.kind === "surface" ? hasNoise(spec.noise) : spec.batch > 0;
