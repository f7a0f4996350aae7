import { Constants } from "../../../lang/simd/layout.ts";
import { type FunctionBuilder, ModuleBuilder, v128 } from "../../../wasm/index.ts";
import type { ActivationDefinition } from "../../activation.ts";
import type { Precision } from "../../precision.ts";
import { type Address, type Lanes, lanesOf, type Vector } from "../../vector/lanes.ts";
import type { LayerPlan } from "../../vector/memory-plan.ts";
import { importedFrom, pagesOf } from "../../vector/network-module.ts";
import {
  defineActivations,
  inputGradientOf,
  sumsOf,
  writeForward,
  writeRows,
  writeTransposition,
} from "../../vector/passes.ts";
import { writeProduct } from "../../vector/product.ts";
import { doublesIn, inLoops, singlesIn, VectorFunctions } from "../../vector/vector-arithmetic.ts";
import { writeWeightGradient } from "../../vector/weight-gradient.ts";
import { type ActivationDerivatives, derivativesIn } from "../activation-derivatives.ts";
import type { HessianPlan } from "./hessian-plan.ts";

/**
 * Builds a module that multiplies a network's Hessian by vectors, in the memory that it imports. It exports, in the
 * order of their use, `forward(width)` and `backward(width)` for a point, `push(width)` and `pull(width, samples)` for
 * each product; `width` is the bytes of a row that are in use, a multiple of two vectors.
 */
export function buildHessian(
  plan: HessianPlan,
  precision: Precision,
  activations: readonly ActivationDefinition[],
): ModuleBuilder {
  const lanes = lanesOf(precision);
  const module = new ModuleBuilder();
  module.importMemory(importedFrom, "memory", pagesOf(plan));
  const constants = new Constants(plan.bytes);
  const calls = new VectorFunctions(module, importedFrom, constants);
  const arithmetic = (f: FunctionBuilder) => (precision === "float32" ? singlesIn : doublesIn)(f, calls);
  const activate = defineActivations(module, plan.values.row, activations, (f) =>
    inLoops(precision, f, calls),
  );
  const ofWidth = { width: "i32" } as const;
  const forward = module.function(ofWidth, "nothing", (f, { width }) =>
    writeForward(f, lanes, plan.values, activate, width),
  );
  const backward = module.function(ofWidth, "nothing", (f, { width }) => {
    const { layers, row } = plan.values;
    for (let l = layers.length - 1; l >= 0; l--) {
      writeTransposition(f, lanes, layers[l], row, width);
      if (l === 0) break;
      writeProduct(f, lanes, inputGradientOf(lanes, layers[l], layers[l - 1], row), width);
      const derivatives = derivativesIn(activations[l - 1], arithmetic(f));
      writeBends(f, lanes, derivatives, layers[l - 1], plan.derivatives[l - 1], row, width);
    }
  });
  const push = module.function(ofWidth, "nothing", (f, { width }) => writePush(f, lanes, plan, width));
  const types = { width: "i32", samples: "i32" } as const;
  const pull = module.function(types, "nothing", (f, { width, samples }) =>
    writePull(f, lanes, plan, width, samples),
  );
  for (const [name, one] of Object.entries({ forward, backward, push })) module.export(name, one);
  module.export("pull", pull);
  module.data(plan.bytes, constants.bytes);
  return module;
}

/** Turns derivatives with respect to values into those with respect to sums, and keeps both factors. */
function writeBends(
  f: FunctionBuilder,
  lanes: Lanes,
  derivativesAt: (z: Vector, a: Vector) => ActivationDerivatives<Vector>,
  { outputs, sums, responses, slopes }: LayerPlan,
  derivatives: number,
  row: number,
  width: Address,
): void {
  writeRows(f, outputs, row, width, (at) => {
    const { first, second } = derivativesAt(f.keep(v128.at(at, sums)), f.keep(v128.at(at, responses)));
    const slope = f.keep(v128.at(at, slopes));
    const factor = f.keep(first);
    f.set(v128.at(at, derivatives), factor);
    f.set(v128.at(at, sums), second === null ? lanes.zero() : lanes.mul(second, slope));
    f.set(v128.at(at, slopes), lanes.mul(slope, factor));
  });
}

/** Writes the tangents of sums and values, from the inputs, which have none, to the outputs. */
function writePush(
  f: FunctionBuilder,
  lanes: Lanes,
  { values, tangents, derivatives }: HessianPlan,
  width: Address,
): void {
  const { row } = values;
  for (const [l, layer] of values.layers.entries()) {
    const tangent = tangents.layers[l];
    writeProduct(f, lanes, { ...sumsOf(lanes, tangent, row), from: layer.input }, width);
    if (l > 0) {
      const own = { ...sumsOf(lanes, tangent, row), weights: layer.weights, first: "out" } as const;
      writeProduct(f, lanes, own, width);
    }
    if (l === values.layers.length - 1) break;
    writeRows(f, layer.outputs, row, width, (at) => {
      const factor = v128.at(at, derivatives[l]);
      f.set(v128.at(at, tangent.responses), lanes.mul(factor, v128.at(at, tangent.sums)));
    });
  }
}

/** Writes the tangents of derivatives, from the outputs back to the inputs, and those of the gradient. */
function writePull(
  f: FunctionBuilder,
  lanes: Lanes,
  { values, tangents, derivatives }: HessianPlan,
  width: Address,
  samples: Address,
): void {
  const { layers, row } = values;
  for (let l = layers.length - 1; l >= 0; l--) {
    const layer = layers[l];
    const tangent = tangents.layers[l];
    const own = { ...tangent, inputBySample: layer.inputBySample };
    if (l === 0) {
      writeWeightGradient(f, lanes, own, row, samples);
      break;
    }
    writeTransposition(f, lanes, tangent, row, width);
    const crossed = { slopes: layer.slopes, inputBySample: tangent.inputBySample };
    writeWeightGradient(f, lanes, own, row, samples, crossed);
    const below = tangents.layers[l - 1];
    const pulled = inputGradientOf(lanes, tangent, below, row);
    writeProduct(f, lanes, { ...pulled, weights: layer.weights }, width);
    writeProduct(f, lanes, { ...pulled, from: layer.slopes, first: "out" }, width);
    writeRows(f, below.outputs, row, width, (at) => {
      const straight = lanes.mul(v128.at(at, derivatives[l - 1]), v128.at(at, below.slopes));
      const bent = lanes.mul(v128.at(at, layers[l - 1].sums), v128.at(at, below.sums));
      f.set(v128.at(at, below.slopes), lanes.add(straight, bent));
    });
  }
}
