import { type FunctionBuilder, i32, v128 } from "../../wasm/index.ts";
import type { Address, Lanes } from "./lanes.ts";
import type { LayerPlan } from "./memory-plan.ts";
import { repeat } from "./product.ts";

/** Outputs and vectors of inputs that are computed together. */
const tile = { outputs: 4, vectors: 2 };

/**
 * Writes the code for a layer's weight[o][i] = Σₛ slope[o][s] · input[s][i] and bias[o] = Σₛ slope[o][s], sample by
 * sample, as the loops do. The lanes of a vector are inputs, so no sum is divided among lanes.
 *
 * @param row the bytes from an output's slopes to the next's
 * @param samples of which there is at least one
 */
export function writeWeightGradient(
  f: FunctionBuilder,
  lanes: Lanes,
  layer: LayerPlan,
  row: number,
  samples: Address,
): void {
  const { outputs } = layer;
  const whole = outputs - (outputs % tile.outputs);
  const outputsFrom = (count: number, output: Address): void => {
    const vectors = layer.columns / 16;
    for (let v = 0; v < vectors; v += tile.vectors)
      writeTile(f, lanes, layer, row, samples, {
        output,
        count,
        first: v,
        vectors: Math.min(tile.vectors, vectors - v),
      });
  };
  if (whole > 0) repeat(f, i32.const(whole), tile.outputs, (output) => outputsFrom(tile.outputs, output));
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
  { inputs, inputBySample, columns, slopes, weightGrads, biasGrads }: LayerPlan,
  row: number,
  samples: Address,
  { output, count, first, vectors }: Tile,
): void {
  const rowAt = f.keep(i32.const(inputBySample + 16 * first));
  const slopeAt = f.keep(i32.add(i32.mul(output, row), slopes));
  const outputs = Array.from({ length: count }, () => ({
    weights: Array.from({ length: vectors }, () => f.keep(lanes.zero())),
    bias: first === 0 ? f.keep(lanes.zero()) : null,
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
  const to = f.keep(i32.add(i32.mul(output, inputs * lanes.bytes), weightGrads));
  const biasTo = f.keep(i32.add(i32.mul(output, lanes.bytes), biasGrads));
  for (const [o, { weights, bias }] of outputs.entries()) {
    if (bias) lanes.storeLane(f, biasTo, o * lanes.bytes, bias, 0);
    for (const [v, sum] of weights.entries()) {
      const input = (first + v) * lanes.count;
      const offset = (o * inputs + input) * lanes.bytes;
      if (input + lanes.count <= inputs) f.set(v128.at(to, offset), sum);
      else
        for (let lane = 0; input + lane < inputs; lane++)
          lanes.storeLane(f, to, offset + lane * lanes.bytes, sum, lane);
    }
  }
}
