import { cos, exp, sigmoid, sin, tanh } from "../lang/elementary/index.ts";
import { erf } from "./erf.ts";

/** A unit's response to its input z, and how steep it is there. */
export interface Activation {
  readonly name: string;
  readonly of: (z: number) => number;
  /** The derivative at z, where the response is a. */
  readonly slope: (z: number, a: number) => number;
}

export type ActivationName = "tanh" | "relu" | "leaky_relu" | "gelu" | "silu" | "sigmoid" | "sine" | "linear";

const inverseRootTwo = Math.SQRT1_2;
const inverseRootTwoPi = 0.3989422804014327;
/** PyTorch's default for the negative side. */
const leak = 0.01;

export const activations: Readonly<Record<ActivationName, Activation>> = {
  tanh: { name: "tanh", of: tanh, slope: (_, a) => 1 - a * a },
  relu: { name: "ReLU", of: (z) => (z > 0 ? z : 0 * z), slope: (z) => (z > 0 ? 1 : 0) },
  leaky_relu: { name: "Leaky ReLU", of: (z) => (z > 0 ? z : leak * z), slope: (z) => (z > 0 ? 1 : leak) },
  // z·Φ(z) with the normal distribution itself, not its tanh approximation (Hendrycks & Gimpel 2016, arXiv:1606.08415).
  gelu: {
    name: "GELU",
    of: (z) => 0.5 * z * (1 + erf(z * inverseRootTwo)),
    slope: (z) => 0.5 * (1 + erf(z * inverseRootTwo)) + z * inverseRootTwoPi * exp(-0.5 * z * z),
  },
  silu: {
    name: "SiLU",
    of: (z) => z * sigmoid(z),
    slope: (z) => {
      const s = sigmoid(z);
      return s * (1 + z * (1 - s));
    },
  },
  sigmoid: { name: "Sigmoid", of: sigmoid, slope: (_, a) => a * (1 - a) },
  sine: { name: "Sine", of: sin, slope: cos },
  linear: { name: "Linear", of: (z) => z, slope: () => 1 },
};
