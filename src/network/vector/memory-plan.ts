import { type LayerLayout, layoutOf } from "../layout.ts";
import type { Architecture } from "../network.ts";
import type { Lanes } from "./lanes.ts";

/** Addresses of one layer's arrays. A row of an array is of one unit, with a number for each sample. */
export interface LayerPlan extends LayerLayout {
  /** The inputs of the layer, [unit][sample] and [sample][unit]; a row of the second has `columns` bytes. */
  readonly input: number;
  readonly inputBySample: number;
  readonly columns: number;
  /** The weights, [output][input], and the biases, where the layer has any. */
  readonly weights: number;
  readonly biases: number;
  /** A copy of the weights, [input][output]; a row has `turnedStep` bytes. */
  readonly turned: number;
  readonly turnedStep: number;
  /** Their gradient, laid out in the same way. */
  readonly weightGrads: number;
  readonly biasGrads: number;
  /** Sums of the weighted inputs, the values of the activation there, and derivatives with respect to the sums. */
  readonly sums: number;
  readonly responses: number;
  readonly slopes: number;
}

/** The memory of a network's module: all addresses are known when it is compiled. */
export interface MemoryPlan {
  readonly layers: readonly LayerPlan[];
  /** Number of parameters. */
  readonly size: number;
  readonly params: number;
  readonly grads: number;
  /** Bytes from a unit's row to the next. */
  readonly row: number;
  /** The targets, in rows as the outputs or in one of classes, and doubles for terms of the loss: a row for each output. */
  readonly targets: number;
  readonly terms: number;
  /** The end of the last array. */
  readonly bytes: number;
}

/** Bytes that a processor loads into its cache together. */
const cacheLine = 64;

/**
 * Plans the memory for a network.
 *
 * @param capacity the most samples of a call
 * @param from the address of the first array, a multiple of 16
 */
export function planMemory(
  { sizes, bias }: Pick<Architecture, "sizes" | "bias">,
  lanes: Lanes,
  capacity: number,
  from = 0,
): MemoryPlan {
  const { layers, size } = layoutOf(sizes, bias);
  const upTo = (count: number, multiple: number) => Math.ceil(count / multiple) * multiple;
  // A product takes two vectors of samples at a time, of one row after another. Rows that are a multiple of a cache
  // line's size, but an odd one, are not all kept in the same places of the cache.
  const lines = (upTo(capacity, 2 * lanes.count) * lanes.bytes) / cacheLine;
  const row = lines < 8 ? lines * cacheLine : (2 * Math.floor(Math.ceil(lines) / 2) + 1) * cacheLine;
  const samples = row / lanes.bytes;
  let bytes = from;
  /** Returns the address of an array; every array begins at a vector. */
  const reserve = (count: number): number => {
    const address = bytes;
    bytes = upTo(bytes + count * lanes.bytes, 16);
    return address;
  };
  const params = reserve(size);
  const grads = reserve(size);
  // Whole squares are transposed: the rows beyond the last unit are zero.
  const rows = (units: number) => reserve(upTo(units, lanes.count) * samples);
  const inputs = [rows(sizes[0])];
  const plans = layers.map((layer, l): LayerPlan => {
    const sums = rows(layer.outputs);
    const isLast = l === layers.length - 1;
    const responses = isLast ? sums : rows(layer.outputs);
    inputs.push(responses);
    const columns = upTo(layer.inputs, lanes.count);
    const turnedColumns = upTo(layer.outputs, lanes.count);
    return {
      ...layer,
      input: inputs[l],
      inputBySample: reserve(samples * columns),
      columns: columns * lanes.bytes,
      weights: params + layer.weight * lanes.bytes,
      turned: reserve(columns * turnedColumns),
      turnedStep: turnedColumns * lanes.bytes,
      biases: params + layer.bias * lanes.bytes,
      weightGrads: grads + layer.weight * lanes.bytes,
      biasGrads: grads + layer.bias * lanes.bytes,
      sums,
      responses,
      slopes: rows(layer.outputs),
    };
  });
  const outputs = sizes[sizes.length - 1];
  const targets = reserve(outputs * samples);
  const terms = reserve((outputs * samples * 8) / lanes.bytes);
  return { layers: plans, size, params, grads, row, targets, terms, bytes };
}
