import type { InitializationName, Precision } from "../../network/index.ts";
import type { RaceSpec } from "../race-spec.ts";

/** The data of a network: a built-in data set, or a table that stays on the reader's machine. */
export type DataChoice =
  | { readonly kind: "builtin"; readonly id: string }
  /** `name` is the file's name. */
  | { readonly kind: "own"; readonly name: string };

/** Everything that decides the numbers of training a network, as plain data. */
export interface NetworkSpec extends RaceSpec {
  readonly kind: "network";
  readonly data: DataChoice;
  /** Units of the hidden layers; inputs and outputs follow from the data and the loss. */
  readonly hidden: readonly number[];
  /** The id of the hidden layers' activation, or an id for each where they differ, joined by "-": "tanh-relu". */
  readonly activation: string;
  /** False for layers without biases; left out for layers with them. */
  readonly bias?: false;
  /** The rule by which initial weights and learning rates follow from the layers' widths; left out for the usual one. */
  readonly parametrization?: "mup";
  readonly initialization: InitializationName;
  /** Multiplies the first weights. */
  readonly scale: number;
  /** The id of the loss. */
  readonly loss: string;
  /** Samples of a step; 0 takes all of them. */
  readonly batch: number;
  /** The samples of the last steps, where the batch grows up to them; left out where it does not. */
  readonly batchTo?: number;
  /** Share of the samples that is used for training. */
  readonly split: number;
  /** Samples that a generator makes. */
  readonly samples: number;
  /** The noise of a generator, 0 to 1: moves its samples. */
  readonly noise: number;
  /** The share of the training labels that are replaced by another class; left out for none. */
  readonly labelNoise?: number;
  /** The precision of parameters, gradients, state and all that the network computes; left out for float64. */
  readonly precision?: Exclude<Precision, "float64">;
}

/** The permitted values of the numbers of a network's spec. */
export const networkRanges = {
  batch: { min: 0, max: 20_000, whole: true },
  split: { min: 0.1, max: 0.9 },
  samples: { min: 50, max: 2000, whole: true },
  noise: { min: 0, max: 1 },
  labelNoise: { min: 0, max: 1 },
  batchTo: { min: 2, max: 20_000, whole: true },
  scale: { min: 0, max: 100 },
  hiddenLayers: { min: 0, max: 6, whole: true },
  units: { min: 1, max: 512, whole: true },
  /** Weights between hidden layers: two of 512 units, or six of 228. */
  hiddenWeights: { min: 0, max: 2 ** 18, whole: true },
} as const;
