import type { Spec, SurfaceChoice } from "./spec.ts";
import { chosenSurface } from "./surface.ts";

const surface: SurfaceChoice = { kind: "builtin", id: "rosenbrock", settings: {} };

/** What an empty link shows: four ways down the curved valley. */
export const defaultSpec: Spec = {
  surface,
  start: chosenSurface(surface).starts[0],
  contenders: [
    { slot: 0, optimizer: "sgd", values: {} },
    { slot: 1, optimizer: "adam", values: { lr: 0.05 } },
    { slot: 2, optimizer: "sgd", values: { momentum: 0.9, dampening: 0 } },
  ],
  steps: 500,
  seed: 1,
  noise: 0,
  tolerance: 0,
  edits: [],
};
