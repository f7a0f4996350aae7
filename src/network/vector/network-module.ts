import { Constants } from "../../lang/simd/layout.ts";
import { type FunctionBuilder, i32, ModuleBuilder, v128 } from "../../wasm/index.ts";
import type { ActivationDefinition } from "../activation.ts";
import type { Activation } from "../arithmetic/arithmetic.ts";
import type { Precision } from "../precision.ts";
import { type Address, type Lanes, lanesOf, type Vector } from "./lanes.ts";
import type { LayerPlan, MemoryPlan } from "./memory-plan.ts";
import { type Product, repeat, writeProduct } from "./product.ts";
import { doublesIn, singlesIn, VectorFunctions } from "./vector-arithmetic.ts";
import { writeWeightGradient } from "./weight-gradient.ts";

/** The name of the module from which memory and functions of numbers are imported. */
export const importedFrom = "network";

/**
 * Builds a network's module, which imports its memory. It exports `forward(width)` and `backward(width, samples)`;
 * `width` is the bytes of a row that are in use, a multiple of two vectors.
 */
export function buildNetwork(
  plan: MemoryPlan,
  precision: Precision,
  activation: ActivationDefinition,
): ModuleBuilder {
  const lanes = lanesOf(precision);
  const module = new ModuleBuilder();
  const { layers, row } = plan;
  const last = layers.length - 1;
  module.importMemory(importedFrom, "memory", pagesOf(plan));
  const constants = new Constants(plan.bytes);
  const calls = new VectorFunctions(module, importedFrom, constants);
  const activationIn = (f: FunctionBuilder) =>
    activation.formula((precision === "float32" ? singlesIn : doublesIn)(f, calls));
  const forward = module.function({ width: "i32" }, "nothing", (f, { width }) => {
    for (const [l, layer] of layers.entries()) {
      writeProduct(f, lanes, sumsOf(lanes, layer, row), width);
      if (l < last) writeActivation(f, activationIn(f), layer, row, width);
    }
  });
  const types = { width: "i32", samples: "i32" } as const;
  const backward = module.function(types, "nothing", (f, { width, samples }) => {
    for (let l = last; l >= 0; l--) {
      writeTransposition(f, lanes, layers[l], row, width);
      writeWeightGradient(f, lanes, layers[l], row, samples);
      if (l === 0) break;
      writeProduct(f, lanes, inputGradientOf(lanes, layers[l], layers[l - 1], row), width);
      writeDerivative(f, lanes, activationIn(f), layers[l - 1], row, width);
    }
  });
  module.export("forward", forward);
  module.export("backward", backward);
  module.data(plan.bytes, constants.bytes);
  return module;
}

/** The bytes for constants of the activation's code. */
const constantBytes = 16 * 256;

/** Returns the number of pages of memory that a plan and the module's constants need. */
export const pagesOf = ({ bytes }: MemoryPlan): number => Math.ceil((bytes + constantBytes) / 65536);

/** Returns the product of a layer's weights and inputs, to which the biases are added. */
const sumsOf = (lanes: Lanes, layer: LayerPlan, row: number): Product => ({
  out: layer.sums,
  from: layer.input,
  row,
  units: layer.outputs,
  terms: layer.inputs,
  weights: layer.weights,
  unitStep: layer.inputs * lanes.bytes,
  termStep: lanes.bytes,
  first: layer.biases,
});

/** Returns the product of the transposed weights and the slopes, which is the derivatives at the layer below. */
const inputGradientOf = (lanes: Lanes, layer: LayerPlan, below: LayerPlan, row: number): Product => ({
  out: below.slopes,
  from: layer.slopes,
  row,
  units: layer.inputs,
  terms: layer.outputs,
  weights: layer.weights,
  unitStep: lanes.bytes,
  termStep: layer.inputs * lanes.bytes,
  first: null,
});

function writeActivation(
  f: FunctionBuilder,
  { forward }: Activation<Vector>,
  { outputs, sums, responses }: LayerPlan,
  row: number,
  width: Address,
): void {
  writeRows(f, outputs, row, width, (at) =>
    f.set(v128.at(at, responses), forward(f.keep(v128.at(at, sums)))),
  );
}

function writeDerivative(
  f: FunctionBuilder,
  lanes: Lanes,
  { derivative }: Activation<Vector>,
  { outputs, sums, responses, slopes }: LayerPlan,
  row: number,
  width: Address,
): void {
  writeRows(f, outputs, row, width, (at) => {
    const factor = derivative(f.keep(v128.at(at, sums)), f.keep(v128.at(at, responses)));
    f.set(v128.at(at, slopes), lanes.mul(v128.at(at, slopes), factor));
  });
}

/** Writes code for every vector of an array's rows; `body` gets its address from the array's first. */
function writeRows(
  f: FunctionBuilder,
  units: number,
  row: number,
  width: Address,
  body: (at: Address) => void,
): void {
  repeat(f, i32.const(units * row), row, (from) =>
    repeat(f, width, 16, (at) => body(f.keep(i32.add(from, at)))),
  );
}

/** Writes a layer's inputs sample by sample. */
function writeTransposition(
  f: FunctionBuilder,
  lanes: Lanes,
  { input, inputBySample, columns }: LayerPlan,
  row: number,
  width: Address,
): void {
  const side = lanes.count;
  repeat(f, i32.const(columns), 16, (column) => {
    const from = f.keep(i32.add(i32.mul(column, (row * side) / 16), input));
    const to = f.keep(i32.add(column, inputBySample));
    repeat(f, width, 16, (at) => {
      const rows = Array.from({ length: side }, (_, i) => f.keep(v128.at(i32.add(from, at), i * row)));
      for (const [i, one] of lanes.transpose(f, rows).entries()) f.set(v128.at(to, i * columns), one);
      f.set(to, i32.add(to, side * columns));
    });
  });
}
