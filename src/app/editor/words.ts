import type { Sentence } from "../../words/say.ts";

/** A word that completion offers, with its meaning in a few words. */
export interface Word {
  readonly word: string;
  readonly meaning: Sentence;
  /** Set if the word has its value from outside the text. */
  readonly given?: true;
}

/** Names in the formula of a surface. */
export const surfaceNames: readonly Word[] = [
  { word: "x", meaning: "horizontal coordinate" },
  { word: "y", meaning: "vertical coordinate" },
  { word: "pi", meaning: "3.14159…" },
  { word: "e", meaning: "2.71828…" },
];

/** Names that a rule is given, its keyword and its constants. */
export const ruleNames: readonly Word[] = [
  { word: "p", meaning: "the parameter", given: true },
  { word: "g", meaning: "its gradient", given: true },
  { word: "t", meaning: "the step, from 1", given: true },
  { word: "loss", meaning: "the loss at p", given: true },
  { word: "init", meaning: "initial value of a state" },
  { word: "pi", meaning: "3.14159…" },
  { word: "e", meaning: "2.71828…" },
];

/** Names that a schedule assigns or is given, its keyword and its constants. */
export const scheduleNames: readonly Word[] = [
  { word: "rate", meaning: "learning rate of this update" },
  { word: "base", meaning: "learning rate without the schedule", given: true },
  { word: "t", meaning: "updates made so far, from 0", given: true },
  { word: "steps", meaning: "steps in the race", given: true },
  { word: "loss", meaning: "loss before the update", given: true },
  { word: "init", meaning: "initial value of a state" },
  { word: "pi", meaning: "3.14159…" },
  { word: "e", meaning: "2.71828…" },
];

/** Functions of the language. */
export const functionWords: readonly Word[] = [
  { word: "sqrt", meaning: "square root" },
  { word: "cbrt", meaning: "cube root" },
  { word: "pow", meaning: "base, exponent" },
  { word: "exp", meaning: "e to the power" },
  { word: "log", meaning: "natural logarithm" },
  { word: "ln", meaning: "natural logarithm" },
  { word: "log2", meaning: "logarithm to base 2" },
  { word: "log10", meaning: "logarithm to base 10" },
  { word: "sin", meaning: "of an angle in radians" },
  { word: "cos", meaning: "of an angle in radians" },
  { word: "tan", meaning: "of an angle in radians" },
  { word: "asin", meaning: "inverse of sin" },
  { word: "acos", meaning: "inverse of cos" },
  { word: "atan", meaning: "inverse of tan" },
  { word: "atan2", meaning: "angle of the point (x, y); y comes first" },
  { word: "sinh", meaning: "(e^x − e^−x) / 2" },
  { word: "cosh", meaning: "(e^x + e^−x) / 2" },
  { word: "tanh", meaning: "hyperbolic tangent, from −1 to 1" },
  { word: "asinh", meaning: "inverse of sinh" },
  { word: "acosh", meaning: "inverse of cosh" },
  { word: "atanh", meaning: "inverse of tanh" },
  { word: "sigmoid", meaning: "1 / (1 + e^−x)" },
  { word: "abs", meaning: "absolute value" },
  { word: "sign", meaning: "−1, 0 or 1" },
  { word: "floor", meaning: "rounds down" },
  { word: "ceil", meaning: "rounds up" },
  { word: "round", meaning: "rounds to the nearest whole number" },
  { word: "mod", meaning: "remainder of a division" },
  { word: "hypot", meaning: "√(a² + b²)" },
  { word: "min", meaning: "the smaller of two" },
  { word: "max", meaning: "the larger of two" },
  { word: "where", meaning: "condition, value if true, value if false" },
];

/** Functions over a whole tensor, which only rules have. */
export const reductionWords: readonly Word[] = [
  { word: "sum", meaning: "over the elements of a tensor" },
  { word: "mean", meaning: "over the elements of a tensor" },
  { word: "norm", meaning: "Euclidean norm of a tensor" },
  { word: "dot", meaning: "dot product of two tensors" },
  { word: "total", meaning: "sum over all parameters" },
];
