import { type Hyperparameter, learningRate } from "../define/hyperparameter.ts";

/** A count of steps, iterations or pairs: a whole number from 1. */
export const count = (
  value: number,
  most: number,
  text: Pick<Hyperparameter, "symbol" | "tex" | "label" | "meaning">,
): Hyperparameter => ({
  ...text,
  default: value,
  range: { min: 1, max: most, whole: true },
  scale: "linear",
  slider: { min: 1, max: Math.min(most, 100) },
});

/** A bound below which a method stops. */
export const tolerance = (value: number, label: string, meaning: string): Hyperparameter => ({
  symbol: "",
  tex: `\\text{${label}}`,
  label,
  default: value,
  range: { min: 0, max: Number.MAX_VALUE },
  scale: "log",
  slider: { min: 0, max: 1 },
  meaning,
});

/** The factor on the step of a method that determines its length itself: 1, or less for more caution. */
export const fullStep = (meaning: string): Hyperparameter => ({
  ...learningRate(1),
  slider: { min: 1e-3, max: 10 },
  meaning,
});

/** A choice of one of several ways, by its index among their names. */
export const kind = (
  words: readonly string[],
  text: Pick<Hyperparameter, "label" | "meaning">,
): Hyperparameter => ({
  ...text,
  symbol: "",
  tex: `\\text{${text.label}}`,
  default: 0,
  range: { min: 0, max: words.length - 1, whole: true },
  scale: "linear",
  slider: { min: 0, max: words.length - 1 },
  words,
});
