import {
  decay,
  type Hyperparameter,
  learningRate,
  momentumRate,
  penalty,
  tiny,
} from "../define/hyperparameter.ts";

/** Names that mean the same wherever they are used. */
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

/** A hyperparameter that a rule names without a word about it: what the field takes the name for, or a plain number. */
export const familiar = (name: string): Hyperparameter => known.get(name) ?? plain(name);

const plain = (name: string): Hyperparameter => ({
  symbol: "",
  tex: "",
  label: name,
  default: 1,
  range: { min: -Number.MAX_VALUE, max: Number.MAX_VALUE },
  scale: "linear",
  slider: { min: 0, max: 2 },
  meaning: "A number of the rule’s own; declare it, as in a = 1 in 0..2, for another default or range.",
});
