import { type Architecture, LoopNetwork } from "../../network/index.ts";
import type { Basis, Grid } from "./fields.ts";

/** Number of samples at a time: few enough that their responses stay in the cache. */
const stretch = 1024;

/** Writes the inputs of `count` samples, the first `from`: feature f of the s-th to `inputs[f·count + s]`. */
export type Fill = (inputs: Float64Array, from: number, count: number) => void;

/** Runs a network over many samples, some at a time. */
export class Evaluator {
  readonly architecture: Architecture;
  readonly #kernel: LoopNetwork;
  readonly #inputs: Float64Array;

  constructor(architecture: Architecture) {
    this.architecture = architecture;
    this.#kernel = new LoopNetwork(architecture);
    this.#inputs = new Float64Array(architecture.sizes[0] * stretch);
  }

  /** Calls `visit` for one stretch of samples after the other; until it returns, `layer` gives their responses. */
  run(params: Float64Array, samples: number, fill: Fill, visit: (from: number, count: number) => void): void {
    for (let from = 0; from < samples; from += stretch) {
      const count = Math.min(stretch, samples - from);
      fill(this.#inputs, from, count);
      this.#kernel.outputs(params, this.#inputs, count);
      visit(from, count);
    }
  }

  /** Returns a layer's responses to the present stretch, [unit][sample]; layer 0 is the inputs. */
  layer(layer: number): ArrayLike<number> {
    return layer === 0 ? this.#inputs : this.#kernel.responses[layer - 1];
  }

  /** Returns `units` units, from unit `first` on, of each wanted layer at all samples: [unit][sample]. */
  responses(
    params: Float64Array,
    samples: number,
    fill: Fill,
    wanted: readonly { readonly layer: number; readonly first: number; readonly units: number }[],
  ): Float32Array[] {
    const found = wanted.map(({ units }) => new Float32Array(units * samples));
    this.run(params, samples, fill, (from, count) => {
      for (const [i, { layer, first, units }] of wanted.entries()) {
        const responses = this.layer(layer);
        for (let u = 0; u < units; u++)
          for (let s = 0; s < count; s++)
            found[i][u * samples + from + s] = bounded(responses[(first + u) * count + s]);
      }
    });
    return found;
  }
}

/** Returns a `Fill` with the points of a grid on a plane. */
export function onGrid({ origin, across, up }: Basis, { region, columns, rows }: Grid): Fill {
  const stepX = columns > 1 ? (region.x[1] - region.x[0]) / (columns - 1) : 0;
  const stepY = rows > 1 ? (region.y[1] - region.y[0]) / (rows - 1) : 0;
  return (inputs, from, count) => {
    for (let f = 0; f < origin.length; f++)
      for (let s = 0; s < count; s++) {
        const row = Math.floor((from + s) / columns);
        const column = from + s - row * columns;
        const x = region.x[0] + column * stepX;
        const y = region.y[0] + row * stepY;
        inputs[f * count + s] = origin[f] + x * across[f] + y * up[f];
      }
  };
}

/** Returns a `Fill` with the samples of a table, [sample][feature]. */
export function inTable(table: Float64Array, features: number): Fill {
  return (inputs, from, count) => {
    for (let s = 0; s < count; s++)
      for (let f = 0; f < features; f++) inputs[f * count + s] = table[(from + s) * features + f];
  };
}

/** Bounds a response that has overflowed, keeping its sign; NaN becomes 0. */
const bounded = (value: number): number => (Number.isNaN(value) ? 0 : Math.min(Math.max(value, -1e30), 1e30));
