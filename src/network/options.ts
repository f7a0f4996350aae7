import { checkListedNames } from "../optim/index.ts";
import { activationsOf } from "./activations.ts";
import { initializations } from "./initialization.ts";
import type { InitializationName } from "./initialization-names.ts";
import { lossOf } from "./losses.ts";
import { type Precision, precisions } from "./precision.ts";

export interface MLPOptions {
  /** Units per layer, inputs first, outputs last: [2, 8, 8, 1]. 0 to 6 hidden layers of 1 to 512 units. */
  readonly layers: readonly number[];
  /**
   * One of `activations` for all hidden layers, or one for each: ["tanh", "relu"] or "tanh-relu". "tanh" by default; the
   * outputs are linear.
   */
  readonly activation?: string | readonly string[];
  /** False for layers without biases, as in torch.nn.Linear; true by default. */
  readonly bias?: boolean;
  /** One of `losses`, "mse" by default. */
  readonly loss?: string;
  /** "float64" by default. */
  readonly precision?: Precision;
  /** "pytorch" by default, as in torch.nn.Linear. */
  readonly initialization?: InitializationName;
  /** Multiplies the first weights; 1 by default. */
  readonly scale?: number;
  /** Draws the first weights; 0 by default. */
  readonly seed?: number;
}

const known = ["layers", "activation", "bias", "loss", "precision", "initialization", "scale", "seed"];

export const networkLimits = { hiddenLayers: 6, units: 512, inputs: 256, outputs: 128 } as const;

/** All options, the activations joined by "-". */
export type MLPSettings = Readonly<Required<MLPOptions>> & { readonly activation: string };

/**
 * Returns all options, defaults filled in.
 *
 * @throws TypeError or RangeError that names the option, its value and the range
 */
export function readOptions(options: MLPOptions): MLPSettings {
  if (typeof options !== "object" || options === null)
    throw new TypeError(`options must be an object with layers, got ${String(options)}`);
  checkListedNames("MLP", options, known);
  const { layers, bias = true, loss = "mse", precision = "float64" } = options;
  const { initialization = "pytorch", scale = 1, seed = 0 } = options;
  checkLayers(layers);
  const activation = [options.activation ?? "tanh"].flat().join("-");
  activationsOf(activation, layers.length - 2);
  checkName("bias", bias, [true, false]);
  const { targets } = lossOf(loss);
  checkName("precision", precision, precisions);
  checkName("initialization", initialization, Object.keys(initializations));
  if (!(Number.isFinite(scale) && scale >= 0))
    throw new RangeError(`scale must be a number at least 0, got ${scale}`);
  if (seed >>> 0 !== seed)
    throw new RangeError(`seed must be a whole number from 0 to ${2 ** 32 - 1}, got ${seed}`);
  if (targets === "class" && layers[layers.length - 1] < 2)
    throw new RangeError(`layers must end in at least 2 outputs for ${loss}, got 1`);
  return { layers: [...layers], activation, bias, loss, precision, initialization, scale, seed };
}

function checkLayers(layers: unknown): asserts layers is readonly number[] {
  if (!Array.isArray(layers))
    throw new TypeError(`layers must be an array of unit counts, got ${typeof layers}`);
  const hidden = layers.length - 2;
  if (hidden < 0 || hidden > networkLimits.hiddenLayers)
    throw new RangeError(
      `layers must name inputs, 0 to ${networkLimits.hiddenLayers} hidden layers and outputs, got ${layers.length} numbers`,
    );
  for (const [i, units] of layers.entries()) {
    const most = i === 0 ? networkLimits.inputs : networkLimits.units;
    if (!(Number.isInteger(units) && units >= 1 && units <= most))
      throw new RangeError(`layers[${i}] must be a whole number from 1 to ${most}, got ${units}`);
  }
}

function checkName(option: string, name: unknown, known: readonly unknown[]): void {
  if (!known.includes(name))
    throw new RangeError(`${option} must be one of ${known.join(", ")}, got ${String(name)}`);
}
