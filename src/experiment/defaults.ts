import type { NetworkSpec } from "./network/spec.ts";
import { definitionOfProblem } from "./problem/chosen-problem.ts";
import type { ProblemSpec } from "./problem/spec.ts";
import { chosenSurface } from "./surface/chosen-surface.ts";
import type { SurfaceChoice, SurfaceSpec } from "./surface/spec.ts";

const surface: SurfaceChoice = { kind: "builtin", id: "rosenbrock", settings: {} };

/** The experiment of an empty link: three optimizers in Rosenbrock's valley. */
export const defaultSpec: SurfaceSpec & { readonly noise: number } = {
  kind: "surface",
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

/** The values that a link to a network may leave out. */
export const defaultNetworkSpec: NetworkSpec = {
  kind: "network",
  data: { kind: "builtin", id: "spiral" },
  hidden: [16, 16],
  activation: "tanh",
  initialization: "xavier_uniform",
  scale: 1,
  loss: "bce",
  batch: 32,
  split: 0.7,
  samples: 400,
  noise: 0.1,
  contenders: [
    { slot: 0, optimizer: "sgd", values: { lr: 0.1 } },
    { slot: 1, optimizer: "adam", values: { lr: 0.01 } },
    { slot: 2, optimizer: "sgd", values: { lr: 0.05, momentum: 0.9, dampening: 0 } },
  ],
  steps: 2000,
  seed: 1,
  edits: [],
};

/** Returns the values that a link to a problem may leave out. @throws RangeError where no problem has the id */
export function defaultProblemSpec(id = "quadratic"): ProblemSpec {
  const { contenders, steps } = definitionOfProblem(id);
  return {
    kind: "problem",
    problem: id,
    settings: {},
    contenders: contenders.map((one, slot) => ({ slot, ...one })),
    steps,
    seed: 1,
    edits: [],
  };
}
