import { LoopNetwork, lossOf, type OutputMeaning } from "../../../network/index.ts";
import { shareOf } from "../../../network/output-shares.ts";
import type { Axis } from "../../../plot/network/plane.ts";
import type { Setting } from "../../../plot/network/setting.ts";
import { say, withSeparator } from "../../../words/say.ts";
import { coordinateText, valueText } from "../../stage/readout.ts";

/** A row of a readout: name and value. */
export type Row = readonly [name: string, value: string];

/** Number of classes in a readout at most. */
const most = 4;

/** Runs a network on single points. */
export class Prober {
  readonly #kernel: LoopNetwork;
  readonly #setting: Setting;

  constructor(setting: Setting) {
    this.#setting = setting;
    this.#kernel = new LoopNetwork(setting.architecture);
  }

  /** Returns the network's output at a point of the plane. */
  atPoint(params: Float64Array, x: number, y: number): Row[] {
    const { origin, across, up } = this.#setting.plane.basis;
    return this.#read(
      params,
      origin.map((value, f) => value + x * across[f] + y * up[f]),
    );
  }

  /** Returns the network's output for a test sample. */
  atTest(params: Float64Array, sample: number): Row[] {
    const { test, features } = this.#setting.split;
    return this.#read(params, test.inputs.subarray(sample * features.length, (sample + 1) * features.length));
  }

  #read(params: Float64Array, inputs: Float64Array): Row[] {
    const outputs = this.#kernel.outputs(params, inputs, 1);
    const { split, architecture, plane } = this.#setting;
    if (split.task.kind === "classification")
      return classRows(Array.from(outputs), split.task.classes, architecture.loss);
    const { targetMean, targetDeviation } = split.scaling;
    const name = say(plane.curve ? "prediction" : "output");
    return [[name, valueText(targetMean + (targetDeviation || 1) * outputs[0])]];
  }
}

/** Returns classes with their probabilities, the highest first; with the outputs if the loss gives no probabilities. */
export function classRows(outputs: readonly number[], classes: readonly string[], loss: string): Row[] {
  const { outputs: meaning } = lossOf(loss);
  const shares = sharesOf(outputs, meaning);
  const rows = classes
    .map((name, k) => ({ name, share: shares[k] ?? 0 }))
    .sort((a, b) => b.share - a.share)
    .slice(0, most)
    .map(({ name, share }): Row => [name, meaning.probabilities ? percent(share) : valueText(share)]);
  return rows;
}

function sharesOf(values: readonly number[], meaning: OutputMeaning): number[] {
  const share = shareOf(meaning);
  const shares = values.map((_, output) => share({ values, count: values.length, samples: 1 }, output, 0));
  return shares.length === 1 ? [1 - shares[0], shares[0]] : shares;
}

/** Returns a probability such as "97.31 %". Values close to 0 and 1 are not rounded to these: "> 99.99 %". */
export function percent(share: number): string {
  if (Number.isNaN(share)) return say("undefined");
  if (share > 0.9999 && share < 1) return withSeparator("> 99.99 %");
  if (share < 0.0001 && share > 0) return withSeparator("< 0.01 %");
  return withSeparator(`${(100 * share).toFixed(2)} %`);
}

/** Returns a coordinate of the plane in the units of the table. */
export const axisText = ({ offset, scale }: Axis, coordinate: number, unit: number): string =>
  coordinateText(offset + scale * coordinate, unit * scale);
