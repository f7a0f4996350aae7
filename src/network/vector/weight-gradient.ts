import { type FunctionBuilder, i32, v128 } from "../../wasm/index.ts";
import type { Address, Lanes } from "./lanes.ts";
import type { LayerPlan } from "./memory-plan.ts";
import { repeat } from "./product.ts";

/** Outputs that are computed together, and vectors of inputs for so many: eight sums are as many as fit registers. */
const mostOutputs = 4;
const vectorsFor = (outputs: number): number => (outputs > 2 ? 2 : 4);

/** Addresses of the factors of a gradient. */
export type Factors = Pick<LayerPlan, "slopes" | "inputBySample">;

/**
 * Writes the code for a layer's weight[o][i] = Σₛ slope[o][s] · input[s][i] and bias[o] = Σₛ slope[o][s], sample by
 * sample, as the loops do; without biases,
 * the weights alone. The lanes of a vector are inputs, so no sum is divided among lanes.
 *
 * @param row the bytes from an output's slopes to the next's
 * @param samples of which there is at least one
 * @param more factors of a second such sum, which is added to the weights'
 */
export function writeWeightGradient(
  f: FunctionBuilder,
  lanes: Lanes,
  layer: LayerPlan,
  row: number,
  samples: Address,
  more: Factors | null = null,
): void {
  const { outputs } = layer;
  const whole = outputs - (outputs % mostOutputs);
  const outputsFrom = (count: number, output: Address): void => {
    const vectors = layer.columns / 16;
    const most = vectorsFor(count);
    for (let v = 0; v < vectors; v += most)
      writeTile(f, lanes, layer, row, samples, more, {
        output,
        count,
        first: v,
        vectors: Math.min(most, vectors - v),
      });
  };
  if (whole > 0) repeat(f, i32.const(whole), mostOutputs, (output) => outputsFrom(mostOutputs, output));
  if (whole < outputs) outputsFrom(outputs - whole, f.keep(i32.const(whole)));
}

/** A tile: `count` outputs from `output` on, and `vectors` vectors of inputs from the vector `first` on. */
interface Tile {
  readonly output: Address;
  readonly count: number;
  readonly first: number;
  readonly vectors: number;
}

function writeTile(
  f: FunctionBuilder,
  lanes: Lanes,
  layer: LayerPlan,
  row: number,
  samples: Address,
  more: Factors | null,
  tile: Tile,
): void {
  const { inputs, weightGrads, biasGrads } = layer;
  const { output, first } = tile;
  const sums = writeSums(f, lanes, layer, layer, row, samples, tile, first === 0 && layer.end > layer.bias);
  const added = more && writeSums(f, lanes, layer, more, row, samples, tile, false);
  const to = f.keep(i32.add(i32.mul(output, inputs * lanes.bytes), weightGrads));
  const biasTo = f.keep(i32.add(i32.mul(output, lanes.bytes), biasGrads));
  for (const [o, { weights, bias }] of sums.entries()) {
    if (bias) lanes.storeLane(f, biasTo, o * lanes.bytes, bias, 0);
    for (const [v, weight] of weights.entries()) {
      const sum = added ? f.keep(lanes.add(weight, added[o].weights[v])) : weight;
      const input = (first + v) * lanes.count;
      const offset = (o * inputs + input) * lanes.bytes;
      if (input + lanes.count <= inputs) f.set(v128.at(to, offset), sum);
      else
        for (let lane = 0; input + lane < inputs; lane++)
          lanes.storeLane(f, to, offset + lane * lanes.bytes, sum, lane);
    }
  }
}

/** Writes a tile's sums over the samples, and returns them: for each output the weights' vectors, and the bias. */
function writeSums(
  f: FunctionBuilder,
  lanes: Lanes,
  { columns }: LayerPlan,
  { slopes, inputBySample }: Factors,
  row: number,
  samples: Address,
  { output, count, first, vectors }: Tile,
  withBias: boolean,
) {
  const rowAt = f.keep(i32.const(inputBySample + 16 * first));
  const slopeAt = f.keep(i32.add(i32.mul(output, row), slopes));
  const outputs = Array.from({ length: count }, () => ({
    weights: Array.from({ length: vectors }, () => f.keep(lanes.zero())),
    bias: withBias ? f.keep(lanes.zero()) : null,
  }));
  repeat(f, samples, 1, () => {
    const values = Array.from({ length: vectors }, (_, v) => f.keep(v128.at(rowAt, 16 * v)));
    for (const [o, { weights, bias }] of outputs.entries()) {
      const slope = f.keep(lanes.splatAt(slopeAt, o * row));
      for (const [v, sum] of weights.entries()) f.set(sum, lanes.add(sum, lanes.mul(slope, values[v])));
      if (bias) f.set(bias, lanes.add(bias, slope));
    }
    f.set(slopeAt, i32.add(slopeAt, lanes.bytes));
    f.set(rowAt, i32.add(rowAt, columns));
  });
  return outputs;
}
