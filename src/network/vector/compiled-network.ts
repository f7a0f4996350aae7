import type { Numbers } from "../../optim/index.ts";
import type { ActivationDefinition } from "../activation.ts";
import { lossFormulaOf } from "../formulas/loss-formulas.ts";
import type { LossDefinition } from "../loss.ts";
import type { Architecture } from "../network.ts";
import { compiledModule, type NetworkArrays } from "./compiled-module.ts";
import { lanesOf } from "./lanes.ts";
import { mostOutputs, termsOf } from "./loss-pass.ts";
import { planMemory } from "./memory-plan.ts";
import { buildNetwork } from "./network-module.ts";

/** A network's module with its memory. */
export interface CompiledNetwork extends NetworkArrays {
  /** The gradient, which `backward` overwrites. */
  readonly grads: Numbers;
  /** Targets in rows as the outputs, or one row of classes. */
  readonly targets: Numbers;
  /** Makes a forward and a backward pass and returns the mean loss; null where the module does not compute the loss. */
  readonly train: ((samples: number) => number) | null;
  /** Inputs sample by sample, with numbers from a sample's to the next's, which `turn` takes. */
  readonly rows: Numbers;
  readonly rowStride: number;
  readonly turn: (samples: number) => void;
  /** Computes the outputs of the first samples. */
  readonly forward: (samples: number) => void;
  /** Computes the gradient after `forward` with as many samples. */
  readonly backward: (samples: number) => void;
}

/**
 * Compiles a network.
 *
 * @param capacity the most samples of a call; there may be a few more
 * @throws RangeError where there is not enough memory
 */
export function compileNetwork(
  architecture: Architecture,
  activations: readonly ActivationDefinition[],
  loss: LossDefinition,
  capacity: number,
): CompiledNetwork {
  const { sizes, activation, bias = true, precision = "float64" } = architecture;
  const plan = planMemory(architecture, lanesOf(precision), capacity);
  const outputs = sizes[sizes.length - 1];
  const formula = outputs <= mostOutputs && lossFormulaOf(loss.id);
  const classes = loss.targets === "class";
  const ofLoss = formula ? { formula, classes } : null;
  const build = () => buildNetwork(plan, precision, activations, ofLoss);
  const key = [sizes, activation, bias, ofLoss && loss.id];
  const compiled = compiledModule(key, plan, plan.bytes, precision, build);
  const { forward, backward, turn, train } = compiled.exports;
  const terms = ofLoss ? termsOf(ofLoss, outputs) : 0;
  const { arrays, view, width } = compiled;
  const [{ inputBySample, columns }] = plan.layers;
  const rowStride = columns / lanesOf(precision).bytes;
  return {
    ...arrays,
    targets: view(plan.targets, (classes ? 1 : outputs) * arrays.stride),
    train: ofLoss && ((samples) => train(width(samples), samples, 1 / (terms * samples))),
    rows: view(inputBySample, rowStride * arrays.stride),
    rowStride,
    turn: (samples) => turn(width(samples)),
    grads: view(plan.grads, plan.size),
    forward: (samples) => forward(width(samples)),
    backward: (samples) => backward(width(samples), samples),
  };
}
