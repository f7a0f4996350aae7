import { defaultSpec, type SurfaceSpec } from "../../experiment/index.ts";
import type { AddonKind, Values } from "../../optim/index.ts";

interface KindOfAddon {
  readonly title: string;
  /** A sentence about what all addons of the kind do. */
  readonly says: string;
  /** An experiment in which an addon of the kind makes a difference. */
  readonly stage: SurfaceSpec;
  /** The optimizer that it is added to there. */
  readonly round: { readonly optimizer: string; readonly values: Values };
  /** Values of its hyperparameters there, by "id.name", where its defaults would show little. */
  readonly settings?: Values;
}

const noisyBowl: SurfaceSpec = {
  ...defaultSpec,
  surface: { kind: "builtin", id: "bowl", settings: {} },
  start: [-4, 2],
  noise: 1,
};
const steepStart: SurfaceSpec = { ...defaultSpec, start: [-1.8, -0.8] };
const shaken = { optimizer: "sgd", values: { lr: 0.08 } } as const;

/** The kinds in the order in which they are applied, outermost first. */
export const kinds: Readonly<Record<AddonKind, KindOfAddon>> = {
  ascent: {
    title: "Another gradient",
    says: "Gives the optimizer the gradient at another point.",
    // Both wells are sharp, and the valley between them is flat.
    stage: {
      ...defaultSpec,
      surface: { kind: "builtin", id: "twin-wells", settings: {} },
      start: [1.4, 1.8],
      steps: 300,
    },
    round: { optimizer: "sgd", values: { lr: 0.05 } },
    settings: { "sam.rho": 0.3 },
  },
  accumulation: {
    title: "Accumulation",
    says: "Gathers gradients for fewer updates.",
    stage: noisyBowl,
    round: shaken,
  },
  clipping: {
    title: "Clipping",
    says: "Bounds the gradient that the optimizer is given.",
    stage: steepStart,
    round: { optimizer: "sgd", values: { lr: 0.01 } },
  },
  averaging: {
    title: "Averaging",
    says: "Averages parameters over several steps.",
    stage: { ...defaultSpec, steps: 300 },
    round: { optimizer: "sgd", values: { lr: 0.001, momentum: 0.95, dampening: 0 } },
  },
  warmup: {
    title: "Warmup",
    says: "Begins with a part of the learning rate.",
    stage: steepStart,
    round: { optimizer: "adam", values: { lr: 0.3 } },
  },
  schedule: {
    title: "Schedules",
    says: "Set the learning rate of each update by the number of updates before it.",
    stage: noisyBowl,
    round: shaken,
  },
};
