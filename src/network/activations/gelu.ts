import { exp } from "../../lang/elementary/index.ts";
import type { ActivationDefinition } from "../activation.ts";
import { erf } from "../erf.ts";

const inverseRootTwo = Math.SQRT1_2;
const inverseRootTwoPi = 0.3989422804014327;

// z·Φ(z) with the normal distribution itself, not its tanh approximation (Hendrycks & Gimpel 2016, arXiv:1606.08415).
export default {
  id: "gelu",
  name: "GELU",
  forward: (z) => 0.5 * z * (1 + erf(z * inverseRootTwo)),
  derivative: (z) => 0.5 * (1 + erf(z * inverseRootTwo)) + z * inverseRootTwoPi * exp(-0.5 * z * z),
} satisfies ActivationDefinition;
