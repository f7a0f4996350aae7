import { onOff } from "../define/hyperparameter.ts";
import { defineSchedule } from "../define/schedule.ts";
import { gamma, rate, updates } from "../define/schedule-values.ts";
import type { HasLearningRate } from "../library/lr-scheduler.ts";
import { readOptions } from "../library/options.ts";
import { describe } from "../library/parameter.ts";
import { ScheduleLR } from "../library/schedule-lr.ts";
import { checkNames } from "../library/unknown-option.ts";

const cyclic = defineSchedule({
  id: "cyclic",
  name: "Cyclic",
  hyperparameters: {
    baseLr: rate(
      { follows: "lr", of: ({ lr }) => lr / 10 },
      {
        symbol: "ηₘᵢₙ",
        tex: "\\eta_{\\min}",
        label: "base lr",
        meaning: "The lowest learning rate; by default a tenth of the optimizer's.",
      },
    ),
    maxLr: rate(
      { follows: "lr", of: ({ lr }) => lr },
      {
        symbol: "ηₘₐₓ",
        tex: "\\eta_{\\max}",
        label: "max lr",
        meaning: "The highest learning rate; by default the optimizer's.",
      },
    ),
    stepSizeUp: updates(50, {
      symbol: "s↗",
      tex: "s_{\\text{up}}",
      label: "step size up",
      meaning: "Number of updates from the lowest learning rate to the highest.",
    }),
    stepSizeDown: {
      ...updates(50, {
        symbol: "s↘",
        tex: "s_{\\text{down}}",
        label: "step size down",
        meaning: "Number of updates from the highest to the lowest; by default the same as up.",
      }),
      default: { follows: "stepSizeUp", of: ({ stepSizeUp }) => stepSizeUp },
    },
    halve: onOff("halve", "½", "Halves the swing with each cycle: PyTorch's mode triangular2."),
    gamma: {
      ...gamma(1, "What each update multiplies the swing by: PyTorch's mode exp_range; 1 leaves it."),
      range: { min: 0, max: 1 },
      scale: "complement",
      slider: { min: 0.9, max: 1 },
    },
  },
  conflict: ({ halve, gamma }) =>
    halve && gamma !== 1 ? `halve needs a gamma of 1, not ${gamma}: PyTorch has one mode or the other` : null,
  rule: `
    length = stepSizeUp + stepSizeDown
    since = mod(t, length)
    height = where(since <= stepSizeUp, since / stepSizeUp, (length - since) / stepSizeDown)
    rate = baseLr + (maxLr - baseLr) * height * where(halve, 0.5^floor(t / length), gamma^t)`,
});
export default cyclic;

/** Options of `CyclicLR`. Where they are left out, `maxLr` is each group's rate and `baseLr` a tenth of it. */
export interface CyclicLROptions {
  readonly baseLr?: number;
  readonly maxLr?: number;
  readonly stepSizeUp?: number;
  readonly stepSizeDown?: number;
  readonly mode?: "triangular" | "triangular2" | "exp_range";
  /** The factor per update on the swing, of the mode exp_range alone. */
  readonly gamma?: number;
}

const modes: readonly string[] = ["triangular", "triangular2", "exp_range"];

/** Moves the rate from baseLr to maxLr and back in straight lines, again and again. */
export class CyclicLR extends ScheduleLR<object> {
  /** `stepSizeUp` is 2000 where it is left out, as in PyTorch. */
  constructor(optimizer: HasLearningRate, options: CyclicLROptions = {}) {
    if (typeof options !== "object" || options === null)
      throw new TypeError(`options must be an object, got ${describe(options)}`);
    checkNames("CyclicLR", options, ["baseLr", "maxLr", "stepSizeUp", "stepSizeDown", "mode", "gamma"]);
    const { mode = "triangular", ...others } = options;
    if (!modes.includes(mode))
      throw new RangeError(`mode must be one of ${modes.join(", ")}, got ${describe(mode)}`);
    const { gamma = 1, ...given } = readOptions({ ...cyclic, name: "CyclicLR" }, others);
    // As in PyTorch, the other modes ignore gamma.
    const swing = { halve: Number(mode === "triangular2"), gamma: mode === "exp_range" ? gamma : 1 };
    super("CyclicLR", cyclic, optimizer, { ...given, ...swing }, { usual: { stepSizeUp: 2000 } });
  }
}
