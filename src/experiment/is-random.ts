import type { Spec } from "./spec.ts";

/** Says whether noise or batches make the loss of a step random. */
export const isRandom = (spec: Spec): boolean => (spec.kind === "surface" ? spec.noise > 0 : spec.batch > 0);
