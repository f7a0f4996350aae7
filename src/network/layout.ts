/** Where one layer's numbers stand in the flat parameter vector. */
export interface LayerLayout {
  readonly inputs: number;
  readonly outputs: number;
  /** First weight; [output][input], row by row. */
  readonly weight: number;
  /** First bias. */
  readonly bias: number;
}

/** The layers of a network in PyTorch's order: weight, then bias, a layer at a time. @param sizes inputs first, outputs last */
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
