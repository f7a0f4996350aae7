import type { Values } from "../optim/index.ts";
import { keywords } from "./options.ts";
import type { Plan } from "./plan.ts";
import { float } from "./python/literal.ts";

/** One of PyTorch's own schedulers, where the settings are the same for all groups. */
interface TorchScheduler {
  /** In `torch.optim.lr_scheduler`. */
  readonly name: string;
  /** Whether PyTorch takes these settings, and does the same with them. */
  readonly fits: (values: Values) => boolean;
  /** Its keyword arguments, as Python text. */
  readonly options: (values: Values) => Readonly<Record<string, string>>;
}

const always = () => true;

/** By our id. A schedule that is not here is written out as a function. */
const schedulers: ReadonlyMap<string, TorchScheduler> = new Map<string, TorchScheduler>([
  [
    "step",
    {
      name: "StepLR",
      fits: always,
      options: ({ stepSize, gamma }) => ({ step_size: String(stepSize), gamma: float(gamma) }),
    },
  ],
  ["exponential", { name: "ExponentialLR", fits: always, options: ({ gamma }) => ({ gamma: float(gamma) }) }],
  [
    "multistep",
    {
      name: "MultiStepLR",
      fits: always,
      options: ({ milestone1, milestone2, milestone3, gamma }) => ({
        milestones: `[${[milestone1, milestone2, milestone3].filter((milestone) => milestone > 0).join(", ")}]`,
        gamma: float(gamma),
      }),
    },
  ],
  [
    "cosine",
    {
      name: "CosineAnnealingLR",
      fits: always,
      options: ({ tMax, etaMin }) => ({ T_max: String(tMax), eta_min: float(etaMin) }),
    },
  ],
  [
    "warm-restarts",
    {
      name: "CosineAnnealingWarmRestarts",
      fits: always,
      options: ({ t0, tMult, etaMin }) => ({
        T_0: String(t0),
        T_mult: String(tMult),
        eta_min: float(etaMin),
      }),
    },
  ],
  [
    "linear",
    {
      name: "LinearLR",
      // PyTorch divides by what it begins with.
      fits: ({ startFactor, totalIters }) => startFactor > 0 && totalIters > 0,
      options: ({ startFactor, endFactor, totalIters }) => ({
        start_factor: float(startFactor),
        end_factor: float(endFactor),
        total_iters: String(totalIters),
      }),
    },
  ],
  [
    "constant",
    {
      name: "ConstantLR",
      fits: ({ factor, totalIters }) => factor > 0 && totalIters > 0,
      options: ({ factor, totalIters }) => ({ factor: float(factor), total_iters: String(totalIters) }),
    },
  ],
  [
    "polynomial",
    {
      name: "PolynomialLR",
      fits: always,
      options: ({ totalIters, power }) => ({ total_iters: String(totalIters), power: float(power) }),
    },
  ],
]);

/**
 * PyTorch's own scheduler for a contender, its class and its options; null where there is none that does the same: of
 * a rate or a schedule that is changed on the way, PyTorch's would remember what was before.
 */
export function torchScheduler({ groups, addons }: Plan): string[] | null {
  const schedule = addons.find(({ kind }) => kind === "schedule");
  const scheduler = schedule && schedulers.get(schedule.id);
  if (!scheduler || addons.some(({ kind }) => kind === "warmup")) return null;
  const settings = groups.flatMap((group) => [...(group.addons.get(schedule.id) ?? [])]);
  const unchanged = groups.every(({ history }) => history.every(({ lr }) => lr === history[0].lr));
  const texts = new Set(settings.map((values) => JSON.stringify(scheduler.options(values))));
  if (!unchanged || texts.size > 1 || !scheduler.fits(settings[0])) return null;
  return [`torch.optim.lr_scheduler.${scheduler.name}`, ...keywords(scheduler.options(settings[0]))];
}
