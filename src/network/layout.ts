/** Offsets of one layer's numbers in the flat parameter vector. */
export interface LayerLayout {
  readonly inputs: number;
  readonly outputs: number;
  /** Offset of the first weight; [output][input], row by row. */
  readonly weight: number;
  /** Offset of the first bias. */
  readonly bias: number;
  /** Offset of the first number of the next layer; equal to `bias` in a layer without biases. */
  readonly end: number;
}

/**
 * Lays out a network's layers in PyTorch's order: weight, then bias, layer by layer.
 *
 * @param sizes inputs first, outputs last
 * @param hasBias false where layers have no biases
 */
export function layoutOf(
  sizes: readonly number[],
  hasBias = true,
): {
  readonly layers: readonly LayerLayout[];
  readonly size: number;
} {
  const layers: LayerLayout[] = [];
  let size = 0;
  for (const [i, outputs] of sizes.slice(1).entries()) {
    const inputs = sizes[i];
    const bias = size + inputs * outputs;
    const end = hasBias ? bias + outputs : bias;
    layers.push({ inputs, outputs, weight: size, bias, end });
    size = end;
  }
  return { layers, size };
}

/** The tensors of a network: their ranges of parameters and their shapes, in the order of the layout. */
export const tensorsOf = (layers: readonly LayerLayout[]) =>
  layers.flatMap(({ inputs, outputs, weight, bias, end }, layer) => [
    { layer, from: weight, to: bias, shape: [outputs, inputs] },
    ...(end > bias ? [{ layer, from: bias, to: end, shape: [outputs] }] : []),
  ]);
