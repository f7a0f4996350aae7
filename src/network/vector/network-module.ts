import { type FunctionBuilder, i32, ModuleBuilder, v128 } from "../../wasm/index.ts";
import type { Address, Lanes, Vector } from "./lanes.ts";
import type { LayerPlan, MemoryPlan } from "./memory-plan.ts";
import { type Product, repeat, writeProduct } from "./product.ts";
import { writeWeightGradient } from "./weight-gradient.ts";

/** Writes an activation for vectors: its value, and its derivative where the value is `response`. */
export interface VectorActivation {
  readonly forward: (f: FunctionBuilder, sum: Vector) => Vector;
  readonly derivative: (f: FunctionBuilder, sum: Vector, response: Vector) => Vector;
}

/**
 * Builds a network's module, which imports its memory. It exports `forward(width)` and `backward(width, samples)`;
 * `width` is the bytes of a row that are in use, a multiple of two vectors.
 *
 * @param activation null where it has no code for vectors: the module imports `activate(layer)`, which writes the
 * layer's responses, and `derive(layer)`, which multiplies its slopes by the derivative
 */
export function buildNetwork(
  plan: MemoryPlan,
  lanes: Lanes,
  activation: VectorActivation | null,
): ModuleBuilder {
  const module = new ModuleBuilder();
  const { layers, row } = plan;
  const last = layers.length - 1;
  module.importMemory("network", "memory", pagesOf(plan));
  const imported = (name: string) => module.importFunction("network", name, { layer: "i32" }, "nothing");
  const imports = activation ? null : { activate: imported("activate"), derive: imported("derive") };
  const forward = module.function({ width: "i32" }, "nothing", (f, { width }) => {
    for (const [l, layer] of layers.entries()) {
      writeProduct(f, lanes, sumsOf(lanes, layer, row), width);
      if (l === last) break;
      if (imports) f.do(imports.activate.call({ layer: i32.const(l) }));
      else if (activation) writeActivation(f, activation, layer, row, width);
    }
  });
  const types = { width: "i32", samples: "i32" } as const;
  const backward = module.function(types, "nothing", (f, { width, samples }) => {
    for (let l = last; l >= 0; l--) {
      writeTransposition(f, lanes, layers[l], row, width);
      writeWeightGradient(f, lanes, layers[l], row, samples);
      if (l === 0) break;
      writeProduct(f, lanes, inputGradientOf(lanes, layers[l], layers[l - 1], row), width);
      if (imports) f.do(imports.derive.call({ layer: i32.const(l - 1) }));
      else if (activation) writeDerivative(f, lanes, activation, layers[l - 1], row, width);
    }
  });
  module.export("forward", forward);
  module.export("backward", backward);
  return module;
}

/** Returns the number of pages of memory that a plan needs. */
export const pagesOf = ({ bytes }: MemoryPlan): number => Math.ceil(bytes / 65536);

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
  { forward }: VectorActivation,
  { outputs, sums, responses }: LayerPlan,
  row: number,
  width: Address,
): void {
  writeRows(f, outputs, row, width, (at) =>
    f.set(v128.at(at, responses), forward(f, f.keep(v128.at(at, sums)))),
  );
}

function writeDerivative(
  f: FunctionBuilder,
  lanes: Lanes,
  { derivative }: VectorActivation,
  { outputs, sums, responses, slopes }: LayerPlan,
  row: number,
  width: Address,
): void {
  writeRows(f, outputs, row, width, (at) => {
    const factor = derivative(f, f.keep(v128.at(at, sums)), f.keep(v128.at(at, responses)));
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
