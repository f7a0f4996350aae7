import { Constants } from "../../lang/simd/layout.ts";
import { type FunctionBuilder, ModuleBuilder } from "../../wasm/index.ts";
import type { ActivationDefinition } from "../activation.ts";
import type { Precision } from "../precision.ts";
import { lanesOf } from "./lanes.ts";
import { type VectorLoss, writeLoss } from "./loss-pass.ts";
import type { MemoryPlan } from "./memory-plan.ts";
import {
  defineActivations,
  writeDerivative,
  writeForward,
  writeInputGradient,
  writeTransposition,
} from "./passes.ts";
import { doublesIn, inLoops, VectorFunctions } from "./vector-arithmetic.ts";
import { writeWeightGradient } from "./weight-gradient.ts";

/** The name of the module from which memory and functions of numbers are imported. */
export const importedFrom = "network";

/**
 * Builds a network's module, which imports its memory. It exports `forward(width)`, `backward(width, samples)` and
 * `turn(width)`, which takes the inputs of `forward` from those sample by sample; `width` is the bytes of a row that are
 * in use, a multiple of two vectors. With a loss it exports `train(width, samples, scale)` too, which makes a forward and
 * a backward pass and returns the mean loss.
 */
export function buildNetwork(
  plan: MemoryPlan,
  precision: Precision,
  activations: readonly ActivationDefinition[],
  loss: VectorLoss | null,
): ModuleBuilder {
  const lanes = lanesOf(precision);
  const module = new ModuleBuilder();
  const { layers, row } = plan;
  const last = layers.length - 1;
  module.importMemory(importedFrom, "memory", pagesOf(plan));
  const constants = new Constants(plan.bytes);
  const calls = new VectorFunctions(module, importedFrom, constants);
  const arithmetic = (f: FunctionBuilder) => inLoops(precision, f, calls);
  const activate = defineActivations(module, row, activations, arithmetic);
  const forward = module.function({ width: "i32" }, "nothing", (f, { width }) => {
    writeForward(f, lanes, plan, activate, width);
  });
  const turn = module.function({ width: "i32" }, "nothing", (f, { width }) => {
    writeTransposition(f, lanes, layers[0], row, width, true);
  });
  const types = { width: "i32", samples: "i32" } as const;
  const backward = module.function(types, "nothing", (f, { width, samples }) => {
    const numbers = arithmetic(f);
    for (let l = last; l >= 0; l--) {
      writeTransposition(f, lanes, layers[l], row, width);
      writeWeightGradient(f, lanes, layers[l], row, samples);
      if (l === 0) break;
      writeInputGradient(f, lanes, layers[l], layers[l - 1], row, width);
      writeDerivative(f, lanes, activations[l - 1].formula(numbers), layers[l - 1], row, width);
    }
  });
  if (loss) {
    const given = { ...types, scale: "f64" } as const;
    const train = module.function(given, "f64", (f, { width, samples, scale }) => {
      f.do(forward.call({ width }));
      const value = f.keep(writeLoss(f, lanes, plan, loss, doublesIn(f, calls), { width, samples, scale }));
      f.do(backward.call({ width, samples }));
      return value;
    });
    module.export("train", train);
  }
  module.export("turn", turn);
  module.export("forward", forward);
  module.export("backward", backward);
  module.data(plan.bytes, constants.bytes);
  return module;
}

/** The bytes for constants of the activation's code. */
const constantBytes = 16 * 256;

/** Returns the number of pages of memory that a plan and the module's constants need. */
export const pagesOf = ({ bytes }: Pick<MemoryPlan, "bytes">): number =>
  Math.ceil((bytes + constantBytes) / 65536);
