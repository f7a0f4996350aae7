import { LoopNetwork } from "../../network/index.ts";
import { numbersOf } from "../../network/numbers-of.ts";
import type { NetworkRun } from "./run.ts";

/** Units of a hidden layer that a rule looks for. */
export interface LayerUnits {
  /** The number of the hidden layer, from 1. */
  readonly layer: number;
  readonly found: number;
  readonly units: number;
}

/**
 * Counts the units of each hidden layer for which enough training samples have a value of some kind, at a run's end.
 *
 * @param isOfKind takes the unit's value after its activation
 * @param share the least share of the samples
 * @returns the layer with the largest part of such units; null in a network without hidden layers
 */
export function worstLayer(
  run: NetworkRun,
  isOfKind: (value: number) => boolean,
  share: number,
): LayerUnits | null {
  const { architecture, objective } = run.whole();
  const { samples, inputs } = objective.batchAt(0);
  const network = new LoopNetwork(architecture);
  network.outputs(numbersOf(run.spec.precision).from(run.columns.params), inputs, samples);
  let worst: LayerUnits | null = null;
  for (const [l, units] of architecture.sizes.slice(1, -1).entries()) {
    const values = network.responses[l];
    let found = 0;
    for (let unit = 0; unit < units; unit++) {
      const ofUnit = values.subarray(unit * samples, (unit + 1) * samples);
      let count = 0;
      for (let s = 0; s < samples; s++) if (isOfKind(ofUnit[s])) count += 1;
      if (count >= share * samples) found += 1;
    }
    if (!worst || found / units > worst.found / worst.units) worst = { layer: l + 1, found, units };
  }
  return worst;
}
