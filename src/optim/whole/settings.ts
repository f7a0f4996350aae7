import type { Hyperparameter } from "../define/hyperparameter.ts";

/** Steps, iterations, numbers remembered: whole numbers from 1. */
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

/** What is small enough to stop at. */
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

/** The full step of a method that has a length of its own: 1, less to go more carefully. */
export const fullStep = (meaning: string): Hyperparameter => ({
  symbol: "η",
  tex: "\\eta",
  label: "lr",
  default: 1,
  range: { min: 0, max: Number.MAX_VALUE },
  scale: "log",
  slider: { min: 1e-3, max: 10 },
  meaning,
});

/** One of several ways, by its place among their names. */
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
