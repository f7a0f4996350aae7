import { Constants } from "../../lang/simd/layout.ts";
import { type FunctionBuilder, ModuleBuilder } from "../../wasm/index.ts";
import type { ActivationDefinition } from "../activation.ts";
import { lanesOf } from "../vector/lanes.ts";
import { type VectorLoss, writeLoss } from "../vector/loss-pass.ts";
import type { MemoryPlan } from "../vector/memory-plan.ts";
import { importedFrom, pagesOf } from "../vector/network-module.ts";
import { defineActivations, writeForward } from "../vector/passes.ts";
import { inLoops, VectorFunctions } from "../vector/vector-arithmetic.ts";
import { quickVectors } from "./quick-functions.ts";

/**
 * Builds the module of a network's loss in double precision, which imports its memory. It exports `forward(width)`, where
 * `width` is the bytes of a row that are in use, and with a loss `loss(width, samples, scale)`, which returns the mean
 * loss.
 */
export function buildLoss(
  plan: MemoryPlan,
  activations: readonly ActivationDefinition[],
  loss: VectorLoss | null,
): ModuleBuilder {
  const lanes = lanesOf("float64");
  const module = new ModuleBuilder();
  module.importMemory(importedFrom, "memory", pagesOf(plan));
  const constants = new Constants(plan.bytes);
  const calls = new VectorFunctions(module, importedFrom, constants);
  const quick = (f: FunctionBuilder) => ({
    ...inLoops("float64", f, calls),
    ...quickVectors({ f, constant: calls.readAtStart(f, "Float64") }),
  });
  const activate = defineActivations(module, plan.row, activations, quick);
  const forward = module.function({ width: "i32" }, "nothing", (f, { width }) => {
    writeForward(f, lanes, plan, activate, width);
  });
  module.export("forward", forward);
  if (loss) {
    const types = { width: "i32", samples: "i32", scale: "f64" } as const;
    const value = module.function(types, "f64", (f, given) => {
      f.do(forward.call({ width: given.width }));
      return writeLoss(f, lanes, plan, withoutSlopes(loss), quick(f), given);
    });
    module.export("loss", value);
  }
  module.data(plan.bytes, constants.bytes);
  return module;
}

/** Returns a loss whose derivatives are 0: nothing reads them, and their code is left out. */
const withoutSlopes = ({ formula, classes }: VectorLoss): VectorLoss => ({
  classes,
  formula: (m, stored) => {
    const of = formula(m, stored);
    return (outputs, targets) => ({
      terms: of(outputs, targets).terms,
      slopes: outputs.map(() => m.constant(0)),
    });
  },
});
