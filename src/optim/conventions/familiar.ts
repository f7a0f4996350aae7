import {
  decay,
  type Hyperparameter,
  learningRate,
  momentumRate,
  penalty,
  tiny,
} from "../define/hyperparameter.ts";

/** Hyperparameters whose names mean the same in every rule. */
const known: ReadonlyMap<string, Hyperparameter> = new Map([
  ["lr", learningRate(0.01)],
  ["momentum", momentumRate(0.9)],
  ["beta", decay(0.9, 1, "Decay rate of an average.")],
  ["beta1", decay(0.9, 1, "Decay rate of the average of gradients.")],
  ["beta2", decay(0.999, 2, "Decay rate of the average of squared gradients.")],
  ["beta3", decay(0.99, 3, "Decay rate of a third average.")],
  ["eps", tiny(1e-8)],
  ["weightDecay", penalty(0)],
]);

/** Returns the hyperparameter for a name that a rule does not describe: its usual meaning, or a plain number. */
export const familiar = (name: string): Hyperparameter => known.get(name) ?? plain(name);

const plain = (name: string): Hyperparameter => ({
  symbol: "",
  tex: "",
  label: name,
  default: 1,
  range: { min: -Number.MAX_VALUE, max: Number.MAX_VALUE },
  scale: "linear",
  slider: { min: 0, max: 2 },
  meaning: "A number in this rule. To set its default and range, declare it, as in a = 1 in 0..2.",
});
