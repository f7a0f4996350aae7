import { defaultSpec, type Spec } from "../experiment/index.ts";
import { ownScheduleId } from "../optim/index.ts";

/** PyTorch's ReduceLROnPlateau with a patience of 0 and a threshold of 0. */
export const scheduleExample = `# Plateau
factor = 0.5 in 0.1..1
init least = 1e300
init rate = base
rate = where(loss < least, rate, rate * factor)
least = min(least, loss)`;

/** A race of the schedule and the same optimizer at a constant rate. */
export const scheduleRace: Spec = {
  ...defaultSpec,
  surface: { kind: "builtin", id: "bowl", settings: {} },
  start: [-4, 2],
  contenders: [
    { slot: 0, optimizer: "sgd", values: { lr: 0.19 } },
    { slot: 1, optimizer: "sgd", addons: [ownScheduleId], schedule: scheduleExample, values: { lr: 0.19 } },
  ],
  steps: 100,
};
