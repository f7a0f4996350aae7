import type { ActivationDefinition } from "../activation.ts";
import type { Arithmetic } from "../arithmetic/arithmetic.ts";

const inverseRootTwo = Math.SQRT1_2;
const inverseRootTwoPi = 0.3989422804014327;

/** Returns 2·Φ(z), of the normal distribution. */
const normal = <N, Mask>(m: Arithmetic<N, Mask>, z: N): N => m.add(1, m.erf(m.mul(z, inverseRootTwo)));

// z·Φ(z) with the normal distribution itself, not its tanh approximation (Hendrycks & Gimpel 2016, arXiv:1606.08415).
export default {
  id: "gelu",
  name: "GELU",
  formula: (m) => ({
    forward: (z) => m.mul(m.mul(0.5, z), normal(m, z)),
    derivative: (z) => {
      const density = m.exp(m.mul(m.mul(-0.5, z), z));
      return m.add(m.mul(0.5, normal(m, z)), m.mul(m.mul(z, inverseRootTwoPi), density));
    },
  }),
} satisfies ActivationDefinition;
