import type { Hyperparameter } from "./hyperparameter.ts";

/** A hyperparameter of a schedule before its range is added: a number of updates, a factor or a learning rate. */
type Described = Pick<Hyperparameter, "symbol" | "tex" | "label" | "meaning" | "idleAt">;

/** A number of updates. @param least 0 where the stretch may be left out */
export const updates = (standard: number, described: Described, least: 0 | 1 = 1): Hyperparameter => ({
  default: standard,
  range: { min: least, max: Number.MAX_VALUE, whole: true },
  scale: "log",
  slider: { min: least, max: 10_000 },
  ...described,
});

/** A factor on the learning rate, from 0 to 1. */
export const part = (standard: number, described: Described): Hyperparameter => ({
  default: standard,
  range: { min: 0, max: 1 },
  scale: "linear",
  slider: { min: 0, max: 1 },
  ...described,
});

/**
 * A factor that is applied to the learning rate again and again; above 1 the rate grows, as in a search for the highest
 * usable one.
 */
export const gamma = (standard: number, meaning: string): Hyperparameter => ({
  symbol: "γ",
  tex: "\\gamma",
  label: "gamma",
  default: standard,
  range: { min: 0, max: 10 },
  scale: "linear",
  slider: { min: 0, max: 1 },
  meaning,
});

/** A divisor of the learning rate. */
export const divisor = (standard: number, described: Described): Hyperparameter => ({
  default: standard,
  range: { min: 1, max: Number.MAX_VALUE },
  scale: "log",
  slider: { min: 1, max: 1e6 },
  ...described,
});

/** A learning rate besides the optimizer's. */
export const rate = (standard: Hyperparameter["default"], described: Described): Hyperparameter => ({
  default: standard,
  range: { min: 0, max: Number.MAX_VALUE },
  scale: "log",
  slider: { min: 0, max: 10 },
  ...described,
});

/** The learning rate at the lowest point of a cosine. */
export const etaMin = rate(0, {
  symbol: "ηₘᵢₙ",
  tex: "\\eta_{\\min}",
  label: "eta min",
  meaning: "The lowest learning rate.",
});

/** The exponent of a decay. */
export const power = (standard: number, meaning: string): Hyperparameter => ({
  symbol: "p",
  tex: "p",
  label: "power",
  default: standard,
  range: { min: 0, max: Number.MAX_VALUE, openMin: true },
  scale: "log",
  slider: { min: 0.1, max: 10 },
  meaning,
});
