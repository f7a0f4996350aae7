import { defineRule } from "../define/definition.ts";
import { amount, type Hyperparameter, learningRate } from "../define/hyperparameter.ts";
import type { CommonOptions, Params } from "../library/groups.ts";
import { Optimizer } from "../library/optimizer.ts";
import type { OptimizerOptions } from "../library/state-dtype.ts";

const bound = (symbol: string, tex: string, label: string, value: number, meaning: string): Hyperparameter =>
  amount({ symbol, tex, label }, value, { min: 1e-9, max: 100 }, meaning);

const rprop = defineRule({
  id: "rprop",
  name: "Rprop",
  family: "sign",
  hyperparameters: {
    lr: {
      ...learningRate(1e-2, "length"),
      meaning: "Initial step size of every coordinate; later changes have no effect.",
    },
    etaMinus: {
      symbol: "η⁻",
      tex: "\\eta^-",
      label: "eta minus",
      default: 0.5,
      range: { min: 0, max: 1, openMin: true, openMax: true },
      scale: "linear",
      slider: { min: 0.05, max: 0.95 },
      meaning: "Factor on a coordinate's step size when its gradient changes sign.",
    },
    etaPlus: {
      symbol: "η⁺",
      tex: "\\eta^+",
      label: "eta plus",
      default: 1.2,
      range: { min: 1, max: Number.MAX_VALUE, openMin: true },
      scale: "linear",
      slider: { min: 1.01, max: 3 },
      meaning: "Factor on a coordinate's step size when its gradient keeps its sign.",
    },
    stepMin: bound("Δ₋", "\\Delta_{\\min}", "smallest step", 1e-6, "Lower bound of the step size."),
    stepMax: bound("Δ₊", "\\Delta_{\\max}", "largest step", 50, "Upper bound of the step size."),
  },
  tuples: { etas: ["etaMinus", "etaPlus"], stepSizes: ["stepMin", "stepMax"] },
  rule: `
    init d = lr
    s = sign(g * o)
    d = d * where(s > 0, etaPlus, where(s < 0, etaMinus, 1))
    d = min(max(d, stepMin), stepMax)
    o = where(s < 0, 0, g)
    p = p - d * sign(o)
  `,
  conflict: ({ stepMin, stepMax }) =>
    stepMin > stepMax ? `stepMin must be at most stepMax, not ${stepMin} above ${stepMax}` : null,
  variants: [{ name: "Rprop", values: { lr: 0.01 }, network: { lr: 0.005 } }],
});
export default rprop;

export interface RpropOptions extends CommonOptions {
  readonly lr?: number;
  readonly etas?: readonly [etaMinus: number, etaPlus: number];
  readonly stepSizes?: readonly [min: number, max: number];
}

/**
 * Resilient backpropagation (Riedmiller & Braun 1993), as in PyTorch.
 *
 * @throws RangeError or TypeError that names the option, its value and the permitted range.
 */
export class Rprop extends Optimizer<RpropOptions> {
  constructor(params: Params<RpropOptions>, options: OptimizerOptions<RpropOptions> = {}) {
    super(rprop, params, options);
  }
}
