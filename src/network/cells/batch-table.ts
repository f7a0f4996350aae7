import { lossOf } from "../losses.ts";
import type { Architecture, Batch } from "../network.ts";
import type { Precision } from "../precision.ts";

/** Batches in memory, a row for each step: a head, and samples one after the other. */
export interface BatchLayout {
  /** The offset in a sample of its inputs, in the networks' precision. Before them are its targets, doubles. */
  readonly inputs: number;
  /** Bytes of a sample. */
  readonly sample: number;
}

/** Bytes of a row before its samples: the factor of the loss's terms, a double, and the number of samples. */
export const head = 16;

/** The number of bytes of a row. */
export const rowBytes = ({ sample }: BatchLayout, samples: number): number =>
  16 * Math.ceil((head + samples * sample) / 16);

/** Lays out the samples of networks of these sizes. */
export function layOutBatches(sizes: readonly number[], precision: Precision): BatchLayout {
  const inputs = 8 * sizes[sizes.length - 1];
  const bytes = precision === "float32" ? 4 : 8;
  return { inputs, sample: 8 * Math.ceil((inputs + bytes * sizes[0]) / 8) };
}

/** The data from which the rows of a module's batches follow. */
export interface BatchSource {
  readonly architecture: Pick<Architecture, "sizes" | "loss">;
  readonly batches: BatchLayout;
  /** The terms of a sample's loss. */
  readonly terms: number;
}

/** Writes a batch as a row at an address (mutates `memory`). */
export function writeBatch(
  memory: ArrayBuffer,
  at: number,
  { samples, inputs, targets }: Batch,
  { batches: layout, architecture, terms }: BatchSource,
): void {
  const { sizes, loss } = architecture;
  const view = new DataView(memory);
  const [features, outputs] = [sizes[0], sizes[sizes.length - 1]];
  const isClass = lossOf(loss).targets === "class";
  const isSingle = inputs instanceof Float32Array;
  view.setFloat64(at, 1 / (terms * samples), true);
  view.setInt32(at + 8, samples, true);
  for (let s = 0, from = at + head; s < samples; s++, from += layout.sample) {
    for (let o = 0; o < outputs; o++) {
      const target = isClass ? Number(targets[s] === o) : targets[o * samples + s];
      view.setFloat64(from + 8 * o, target, true);
    }
    for (let f = 0; f < features; f++)
      if (isSingle) view.setFloat32(from + layout.inputs + 4 * f, inputs[f * samples + s], true);
      else view.setFloat64(from + layout.inputs + 8 * f, inputs[f * samples + s], true);
  }
}
