import type { Axis } from "../../figure/network/plane.ts";
import type { Setting } from "../../figure/network/setting.ts";
import { LoopNetwork } from "../../network/index.ts";
import { coordinateText, valueText } from "../stage/readout.ts";

/** A line of a readout: what, and how much. */
export type Row = readonly [name: string, value: string];

/** Classes at most that a readout tells of. */
const most = 4;

/** Runs a network on single points. */
export class Prober {
  readonly #kernel: LoopNetwork;
  readonly #setting: Setting;

  constructor(setting: Setting) {
    this.#setting = setting;
    this.#kernel = new LoopNetwork(setting.architecture);
  }

  /** What the network says at a point of the plane. */
  atPoint(params: Float64Array, x: number, y: number): Row[] {
    const { origin, across, up } = this.#setting.plane.basis;
    return this.#read(
      params,
      origin.map((value, f) => value + x * across[f] + y * up[f]),
    );
  }

  /** What the network says about a test sample. */
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
    const name = plane.curve ? "prediction" : "output";
    return [[name, valueText(targetMean + (targetDeviation || 1) * outputs[0])]];
  }
}

/** Classes and how likely each is, the likeliest first; with a squared error, the outputs themselves. */
export function classRows(outputs: readonly number[], classes: readonly string[], loss: string): Row[] {
  const likely = loss === "bce" || loss === "cross_entropy";
  const shares = sharesOf(outputs, loss);
  const rows = classes
    .map((name, k) => ({ name, share: shares[k] ?? 0 }))
    .sort((a, b) => b.share - a.share)
    .slice(0, most)
    .map(({ name, share }): Row => [name, likely ? percent(share) : valueText(share)]);
  return rows;
}

function sharesOf(outputs: readonly number[], loss: string): number[] {
  const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));
  if (outputs.length === 1) {
    const second = loss === "bce" ? sigmoid(outputs[0]) : outputs[0];
    return [1 - second, second];
  }
  if (loss === "bce") return outputs.map(sigmoid);
  if (loss !== "cross_entropy") return [...outputs];
  const largest = Math.max(...outputs);
  const parts = outputs.map((output) => Math.exp(output - largest));
  const sum = parts.reduce((a, b) => a + b, 0);
  return parts.map((part) => part / sum);
}

/** "97.31 %", and never a certainty that there is not: "> 99.99 %". */
export function percent(share: number): string {
  if (Number.isNaN(share)) return "undefined";
  if (share > 0.9999 && share < 1) return "> 99.99 %";
  if (share < 0.0001 && share > 0) return "< 0.01 %";
  return `${(100 * share).toFixed(2)} %`;
}

/** A coordinate of the plane in the units of the table. */
export const axisText = ({ offset, scale }: Axis, coordinate: number, unit: number): string =>
  coordinateText(offset + scale * coordinate, unit * scale);
