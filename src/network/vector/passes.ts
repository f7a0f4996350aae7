import { type FunctionBuilder, i32, v128 } from "../../wasm/index.ts";
import type { Activation } from "../arithmetic/arithmetic.ts";
import type { Address, Lanes, Vector } from "./lanes.ts";
import type { LayerPlan, MemoryPlan } from "./memory-plan.ts";
import { type Product, repeat, writeProduct } from "./product.ts";

// The passes through the layers, of which the modules of a network are made. `row` is the bytes from a unit's row to
// the next, and `width` those of a row that are in use.

/** Returns the product of a layer's weights and inputs, to which the biases are added. */
export const sumsOf = (lanes: Lanes, layer: LayerPlan, row: number): Product => ({
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
export const inputGradientOf = (lanes: Lanes, layer: LayerPlan, below: LayerPlan, row: number): Product => ({
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

/** Writes the code for the sums and values of all layers. @param activationIn makes the activation's code */
export function writeForward(
  f: FunctionBuilder,
  lanes: Lanes,
  { layers, row }: Pick<MemoryPlan, "layers" | "row">,
  activationIn: (f: FunctionBuilder) => Activation<Vector>,
  width: Address,
): void {
  for (const [l, layer] of layers.entries()) {
    writeProduct(f, lanes, sumsOf(lanes, layer, row), width);
    if (l < layers.length - 1) writeActivation(f, activationIn(f), layer, row, width);
  }
}

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

/** Writes the code that turns derivatives with respect to unit values into those with respect to sums. */
export function writeDerivative(
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
export function writeRows(
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
export function writeTransposition(
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
