import { LoopNetwork } from "../../network/index.ts";
import { numbersOf } from "../../network/numbers-of.ts";
import { activationOfEach } from "../network/architecture.ts";
import type { NetworkRun } from "./run.ts";

/** Units of a hidden layer that a rule looks for. */
export interface LayerUnits {
  /** The number of the hidden layer, from 1. */
  readonly layer: number;
  readonly activation: string;
  readonly found: number;
  readonly units: number;
}

/**
 * Counts the units of hidden layers for which enough training samples have a value of some kind, at a run's end.
 *
 * @param testOf returns, for a layer with this activation, what says so of a unit's value after it; undefined where the
 * layer does not count
 * @param share the least share of the samples
 * @returns the layer with the largest part of such units; null where no layer counts
 */
export function worstLayer(
  run: NetworkRun,
  testOf: (activation: string) => ((value: number) => boolean) | undefined,
  share: number,
): LayerUnits | null {
  const each = activationOfEach(run.spec.activation, run.spec.hidden.length);
  const tests = each.map(testOf);
  if (tests.every((test) => test === undefined)) return null;
  const { architecture, objective } = run.whole();
  const { samples, inputs } = objective.batchAt(0);
  const network = new LoopNetwork(architecture);
  network.outputs(numbersOf(run.spec.precision).from(run.columns.params), inputs, samples);
  let worst: LayerUnits | null = null;
  for (const [l, units] of architecture.sizes.slice(1, -1).entries()) {
    const isOfKind = tests[l];
    if (!isOfKind) continue;
    const values = network.responses[l];
    let found = 0;
    for (let unit = 0; unit < units; unit++) {
      const ofUnit = values.subarray(unit * samples, (unit + 1) * samples);
      let count = 0;
      for (let s = 0; s < samples; s++) if (isOfKind(ofUnit[s])) count += 1;
      if (count >= share * samples) found += 1;
    }
    if (!worst || found / units > worst.found / worst.units)
      worst = { layer: l + 1, activation: each[l], found, units };
  }
  return worst;
}
