import { type FunctionBuilder, i32, type ModuleBuilder, v128, type WasmFunction } from "../../wasm/index.ts";
import type { ActivationDefinition } from "../activation.ts";
import type { Activation, Arithmetic } from "../arithmetic/arithmetic.ts";
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
  first: layer.end > layer.bias ? layer.biases : null,
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

/** Outputs from which on an input gradient is worth a copy of the weights in the order in which it reads them. */
const worthTurning = 16;

/** Writes the code for the derivatives at the layer below. */
export function writeInputGradient(
  f: FunctionBuilder,
  lanes: Lanes,
  layer: LayerPlan,
  below: LayerPlan,
  row: number,
  width: Address,
): void {
  const product = inputGradientOf(lanes, layer, below, row);
  if (layer.outputs < worthTurning) {
    writeProduct(f, lanes, product, width);
    return;
  }
  const { weights, turned, turnedStep } = layer;
  const all = { input: weights, inputBySample: turned, columns: turnedStep };
  writeTransposition(f, lanes, all, product.termStep, i32.const(layer.columns));
  const inOrder = { weights: turned, unitStep: turnedStep, termStep: lanes.bytes };
  writeProduct(f, lanes, { ...product, ...inOrder }, width);
}

/** A function of a module that computes the values of a layer's units: `end` is the bytes of their rows. */
export type ActivationFunction = WasmFunction<typeof activationTypes, "nothing">;

const activationTypes = { sums: "i32", responses: "i32", end: "i32", width: "i32" } as const;

/** Defines the functions of the hidden layers, which layers with the same activation share. */
export function defineActivations(
  module: ModuleBuilder,
  row: number,
  activations: readonly ActivationDefinition[],
  arithmetic: (f: FunctionBuilder) => Arithmetic<Vector, Vector>,
): readonly ActivationFunction[] {
  const defined = new Map(
    [...new Set(activations)].map((one) => [
      one,
      defineActivation(module, row, (f) => one.formula(arithmetic(f))),
    ]),
  );
  return activations.map((one) => defined.get(one)!);
}

/** @param activationIn makes the activation's code, for a loop */
const defineActivation = (
  module: ModuleBuilder,
  row: number,
  activationIn: (f: FunctionBuilder) => Activation<Vector>,
): ActivationFunction =>
  module.function(activationTypes, "nothing", (f, { sums, responses, end, width }) => {
    const { forward } = activationIn(f);
    writeVectors(f, end, row, width, (at, offsets) => {
      const from = f.keep(i32.add(sums, at));
      const to = f.keep(i32.add(responses, at));
      const values = offsets.map((offset) => f.keep(forward(f.keep(v128.at(from, offset)))));
      for (const [i, value] of values.entries()) f.set(v128.at(to, offsets[i]), value);
    });
  });

/** Writes the code for the sums and values of all layers. */
export function writeForward(
  f: FunctionBuilder,
  lanes: Lanes,
  { layers, row }: Pick<MemoryPlan, "layers" | "row">,
  activate: readonly ActivationFunction[],
  width: Address,
): void {
  for (const [l, layer] of layers.entries()) {
    writeProduct(f, lanes, sumsOf(lanes, layer, row), width);
    if (l === layers.length - 1) break;
    const [sums, responses, end] = [layer.sums, layer.responses, layer.outputs * row].map(i32.const);
    f.do(activate[l].call({ sums, responses, end, width }));
  }
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
  writeVectors(f, i32.const(outputs * row), row, width, (at, offsets) => {
    for (const offset of offsets) {
      const from = (array: number) => f.keep(v128.at(at, array + offset));
      f.set(v128.at(at, slopes + offset), lanes.mul(from(slopes), derivative(from(sums), from(responses))));
    }
  });
}

/** Vectors that are computed side by side: while one waits for a result, the processor works on another. */
const sideBySide = 4;

/**
 * Writes code for the vectors of an array's rows, several at a time; `body` gets the address of the first of these from
 * the array's first, and their offsets from there.
 *
 * @param end the bytes of all rows
 * @param width of a row, a multiple of two vectors
 */
function writeVectors(
  f: FunctionBuilder,
  end: Address,
  row: number,
  width: Address,
  body: (at: Address, offsets: readonly number[]) => void,
): void {
  const offsets = Array.from({ length: sideBySide }, (_, i) => 16 * i);
  const whole = f.keep(i32.and(width, -16 * sideBySide));
  repeat(f, end, row, (from) => {
    f.if(whole, () => repeat(f, whole, 16 * sideBySide, (at) => body(f.keep(i32.add(from, at)), offsets)));
    f.if(i32.ltU(whole, width), () => body(f.keep(i32.add(from, whole)), offsets.slice(0, 2)));
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

/** Writes a layer's inputs sample by sample; or, where `back`, unit by unit from there. */
export function writeTransposition(
  f: FunctionBuilder,
  lanes: Lanes,
  { input, inputBySample, columns }: Pick<LayerPlan, "input" | "inputBySample" | "columns">,
  row: number,
  width: Address,
  back = false,
): void {
  const side = lanes.count;
  repeat(f, i32.const(columns), 16, (column) => {
    const from = f.keep(i32.add(i32.mul(column, (row * side) / 16), input));
    const to = f.keep(i32.add(column, inputBySample));
    repeat(f, width, 16, (at) => {
      const unitAt = f.keep(i32.add(from, at));
      const [byUnit, bySample] = [
        { at: unitAt, step: row },
        { at: to, step: columns },
      ];
      const [source, target] = back ? [bySample, byUnit] : [byUnit, bySample];
      const rows = Array.from({ length: side }, (_, i) => f.keep(v128.at(source.at, i * source.step)));
      for (const [i, one] of lanes.transpose(f, rows).entries())
        f.set(v128.at(target.at, i * target.step), one);
      f.set(to, i32.add(to, side * columns));
    });
  });
}
