/**
 * The scale of a hyperparameter's slider. `complement` is logarithmic in 1 − value, for decay rates
 * near 1; `switch` is on (1) or off (0).
 */
export type Scale = "linear" | "log" | "complement" | "switch";

/** The values a hyperparameter may take; an end belongs to the range unless it is marked open. Always finite. */
export interface Range {
  readonly min: number;
  readonly max: number;
  readonly openMin?: boolean;
  readonly openMax?: boolean;
  /** True where only whole numbers are permitted. */
  readonly whole?: boolean;
}

/** Hyperparameter values by name. */
export type Values = Readonly<Record<string, number>>;

/** The value a hyperparameter has when it is not given; may follow others (`dampening` follows `momentum`). */
export type Default = number | { readonly follows: string; readonly of: (values: Values) => number };

export interface Hyperparameter {
  /** The symbol for labels, in Unicode: "η", "β₁". */
  readonly symbol: string;
  /** The symbol for equations, in TeX: "\\eta". */
  readonly tex: string;
  readonly label: string;
  readonly default: Default;
  readonly range: Range;
  readonly scale: Scale;
  /** The ends of its slider, inside `range`; a typed value may go beyond them. */
  readonly slider: { readonly min: number; readonly max: number };
  /** One sentence: what it does. */
  readonly meaning: string;
  /** Names of its values 0, 1, … in the library, where they stand for kinds rather than for amounts. */
  readonly words?: readonly (string | null)[];
  /** True for those that a card shows at once: learning rates, momentum and decay rates. The others are under "More". */
  readonly first?: true;
  /**
   * The quantity that a learning rate multiplies: the gradient, or a direction of about the same length everywhere, so
   * that it is a length itself. Left out where it is a part of something that suits every surface.
   */
  readonly unit?: "gradient" | "length";
  /** Values of other hyperparameters at each of which it has no effect, by name: nesterov has none at momentum 0. */
  readonly idleAt?: Values;
}

const nonNegative = { min: 0, max: Number.MAX_VALUE };
const belowOne = { min: 0, max: 1, openMax: true };

/** The step size. */
export const learningRate = (value: number, unit?: Hyperparameter["unit"]): Hyperparameter => ({
  ...(unit && { unit }),
  symbol: "η",
  tex: "\\eta",
  label: "lr",
  default: value,
  range: nonNegative,
  scale: "log",
  slider: { min: 1e-6, max: 10 },
  first: true,
  meaning: "Learning rate: the factor that the update is multiplied by.",
});

/** The share of an exponential average that is kept at each step, from 0 to below 1. */
export const keptShare = (
  names: { readonly symbol: string; readonly tex: string; readonly label: string },
  value: number,
  meaning: string,
): Hyperparameter => ({
  ...names,
  default: value,
  range: belowOne,
  scale: "complement",
  slider: { min: 0, max: 0.9999 },
  first: true,
  meaning,
});

/** The decay rate of an exponential average, `index` its subscript. */
export const decay = (value: number, index: 1 | 2 | 3, meaning: string): Hyperparameter =>
  keptShare(
    { symbol: `β${"₁₂₃"[index - 1]}`, tex: `\\beta_${index}`, label: `beta ${index}` },
    value,
    meaning,
  );

export const momentumRate = (
  value: number,
  meaning = "Fraction of the previous velocity that is kept at each step.",
): Hyperparameter => ({
  ...keptShare({ symbol: "μ", tex: "\\mu", label: "momentum" }, value, meaning),
  slider: { min: 0, max: 0.999 },
});

/** A small number that keeps a quotient finite. */
export const tiny = (value: number): Hyperparameter => ({
  symbol: "ε",
  tex: "\\varepsilon",
  label: "eps",
  default: value,
  range: nonNegative,
  scale: "log",
  slider: { min: 0, max: 1 },
  meaning:
    "Added to the denominator, so that it is never near 0. With eps 0, a coordinate whose gradient was always 0 gives 0/0, which ends the run.",
});

export const penalty = (value: number): Hyperparameter => ({
  symbol: "λ",
  tex: "\\lambda",
  label: "weight decay",
  default: value,
  range: nonNegative,
  scale: "log",
  slider: { min: 0, max: 1 },
  meaning: "Adds λ·p to the gradient, as a penalty λ/2·‖p‖² would: it pulls the parameters towards zero.",
});

/** Decoupled weight decay: it shrinks the parameters and is not added to the gradient. */
export const decoupledPenalty = (value: number): Hyperparameter => ({
  ...penalty(value),
  meaning: "Multiplies p by 1 − η·λ at each step, separately from the gradient.",
});

/** A second eps, under the root. */
export const epsRoot: Hyperparameter = /* @__PURE__ */ Object.assign(/* @__PURE__ */ tiny(0), {
  symbol: "ε₀",
  tex: "\\varepsilon_0",
  label: "eps root",
  meaning: "Added to the second moment, under the square root.",
});

/** A weight between two directions, from 0 to 1. */
export const share = (
  names: { readonly symbol: string; readonly tex: string; readonly label: string },
  value: number,
  meaning: string,
): Hyperparameter => ({
  ...names,
  default: value,
  range: { min: 0, max: 1 },
  scale: "linear",
  slider: { min: 0, max: 1 },
  meaning,
});

/** A quantity of at least 0, on a logarithmic slider. */
export const amount = (
  names: { readonly symbol: string; readonly tex: string; readonly label: string },
  value: number,
  slider: { readonly min: number; readonly max: number },
  meaning: string,
): Hyperparameter => ({ ...names, default: value, range: nonNegative, scale: "log", slider, meaning });

export const onOff = (label: string, symbol: string, meaning: string): Hyperparameter => ({
  symbol,
  tex: `\\text{${label}}`,
  label,
  default: 0,
  range: { min: 0, max: 1 },
  scale: "switch",
  slider: { min: 0, max: 1 },
  meaning,
});

/** Returns a hyperparameter that has no effect at each of these values of others. */
export const idle = (idleAt: Values, hyperparameter: Hyperparameter): Hyperparameter => ({
  ...hyperparameter,
  idleAt,
});

/** Switches weight decay from coupled to decoupled, as an option of PyTorch's does. */
export const decoupledSwitch: Hyperparameter = idle(
  { weightDecay: 0 },
  onOff("decoupled decay", "", "Weight decay multiplies p by 1 − η·λ instead of adding λ·p to the gradient."),
);

/** The initial estimate of a method that estimates the distance to the minimum. */
export const firstDistance = (value: number): Hyperparameter => ({
  symbol: "d₀",
  tex: "d_0",
  label: "d0",
  default: value,
  range: { min: 0, max: Number.MAX_VALUE, openMin: true },
  scale: "log",
  slider: { min: 1e-9, max: 1 },
  meaning:
    "The initial estimate of the distance to the minimum. It must be smaller than that distance; otherwise it hardly matters.",
});
