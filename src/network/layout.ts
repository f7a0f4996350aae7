/** Offsets of one layer's numbers in the flat parameter vector. */
export interface LayerLayout {
  readonly inputs: number;
  readonly outputs: number;
  /** Offset of the first weight; [output][input], row by row. */
  readonly weight: number;
  /** Offset of the first bias. */
  readonly bias: number;
}

/**
 * Lays out a network's layers in PyTorch's order: weight, then bias, layer by layer.
 *
 * @param sizes inputs first, outputs last
 */
export function layoutOf(sizes: readonly number[]): {
  readonly layers: readonly LayerLayout[];
  readonly size: number;
} {
  const layers: LayerLayout[] = [];
  let size = 0;
  for (const [i, outputs] of sizes.slice(1).entries()) {
    const inputs = sizes[i];
    const bias = size + inputs * outputs;
    layers.push({ inputs, outputs, weight: size, bias });
    size = bias + outputs;
  }
  return { layers, size };
}
