import { defineAddon } from "../define/addon.ts";
import { idle, onOff } from "../define/hyperparameter.ts";
import type { Oracle, Tensor } from "../engine/method.ts";
import { MethodWrapper } from "../engine/method-wrapper.ts";
import type { Stepper } from "../engine/stepper.ts";
import { OptimizerWrapper } from "../library/optimizer-wrapper.ts";

/** Keeps the quotient finite where the gradient vanishes, as in PyTorch ports; the authors' code adds nothing. */
const tiny = 1e-12;

/** Gives the inner method the gradient at the top of the neighbourhood instead of the one at the parameters. */
class Ascent extends MethodWrapper {
  readonly #before: Float64Array[] = [];

  override add(tensor: Tensor): void {
    super.add(tensor);
    this.#before.push(new Float64Array(tensor.data.length));
  }

  step(tensors: readonly Tensor[], oracle: Oracle): void {
    const adaptive = this.setting("adaptive") === 1;
    const scale = this.setting("rho") / (slopeLength(tensors, adaptive) + tiny);
    for (let k = 0; k < tensors.length; k++) {
      const { data, grad } = tensors[k];
      this.#before[k].set(data);
      if (!grad) continue;
      for (let i = 0; i < data.length; i++) data[i] += (adaptive ? data[i] * data[i] : 1) * grad[i] * scale;
    }
    try {
      oracle.evaluate();
    } finally {
      for (let k = 0; k < tensors.length; k++) tensors[k].data.set(this.#before[k]);
    }
    this.inner.step(tensors, oracle);
  }
}

/** Returns ‖g‖ over all tensors, or ‖p ⊙ g‖ where `adaptive` is set. */
function slopeLength(tensors: readonly Tensor[], adaptive: boolean): number {
  let sum = 0;
  for (const { data, grad } of tensors)
    if (grad)
      for (let i = 0; i < data.length; i++) {
        const slope = adaptive ? data[i] * grad[i] : grad[i];
        sum += slope * slope;
      }
  return Math.sqrt(sum);
}

const sam = defineAddon({
  id: "sam",
  name: "SAM",
  kind: "ascent",
  hyperparameters: {
    rho: {
      symbol: "ρ",
      tex: "\\rho",
      label: "radius",
      default: 0.05,
      range: { min: 0, max: Number.MAX_VALUE },
      scale: "log",
      slider: { min: 1e-3, max: 10 },
      meaning:
        "How far uphill the gradient is computed: the size of the neighbourhood in which the loss should be low.",
    },
    adaptive: idle(
      { rho: 0 },
      onOff("adaptive", "", "Scales the neighbourhood by each parameter's magnitude."),
    ),
  },
  wrap: (inner) => new Ascent("sam", inner),
});
export default sam;

export interface SAMOptions {
  readonly rho?: number;
  readonly adaptive?: boolean;
}

/**
 * Wraps any optimizer in sharpness-aware minimisation (Foret et al. 2021): it steps from p by the gradient at
 * p + ρ·g/‖g‖. `step` needs a closure, and calls it twice.
 *
 * @throws RangeError or TypeError that names the option, its value and the permitted range.
 */
export class SAM<State> extends OptimizerWrapper<SAMOptions, State> {
  constructor(base: Stepper<State>, options: SAMOptions = {}) {
    super(sam, base, options);
  }
}
