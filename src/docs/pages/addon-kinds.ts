import { defaultSpec, type SurfaceSpec } from "../../experiment/index.ts";
import type { AddonKind, Values } from "../../optim/index.ts";

interface KindOfAddon {
  readonly title: string;
  /** A sentence: what all of them do. */
  readonly says: string;
  /** A place where it is seen to matter. */
  readonly stage: SurfaceSpec;
  /** The optimizer that it goes round there. */
  readonly round: { readonly optimizer: string; readonly values: Values };
  /** What it is set to there, where its defaults would show little: "id.name". */
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

/** In the order in which they work, outermost first. */
export const kinds: Readonly<Record<AddonKind, KindOfAddon>> = {
  ascent: {
    title: "Another gradient",
    says: "Gives the optimizer the gradient of another place.",
    // Both wells are sharp, and the hollow between them is flat.
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
    says: "Mends what became of the steps.",
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
    says: "Set the learning rate of each update by how many there were.",
    stage: noisyBowl,
    round: shaken,
  },
};
