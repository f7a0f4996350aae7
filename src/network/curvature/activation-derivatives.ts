import type { ActivationDefinition } from "../activation.ts";
import type { Arithmetic } from "../arithmetic/arithmetic.ts";
import { withTangents } from "./tangents.ts";

/** An activation's first and second derivative; the second is null where it is 0 everywhere. */
export interface ActivationDerivatives<N> {
  readonly first: N;
  readonly second: N | null;
}

/**
 * Returns a function that computes both derivatives of an activation at the sum z, where its value is a. The second
 * follows from the definition's first. It is 0 at a kink, such as that of ReLU at 0, and nothing stands for the jump
 * of the first derivative there.
 */
export function derivativesIn<N, Mask>(
  { formula }: ActivationDefinition,
  m: Arithmetic<N, Mask>,
): (z: N, a: N) => ActivationDerivatives<N> {
  const { derivative } = formula(m);
  const differentiated = formula(withTangents(m)).derivative;
  return (z, a) => {
    let slope: N | null = null;
    const { value, tangent } = differentiated(
      { value: z, tangent: m.keep(m.constant(1)) },
      {
        value: a,
        // Computed only where the derivative is a formula of the value.
        get tangent() {
          slope ??= m.keep(derivative(z, a));
          return slope;
        },
      },
    );
    return { first: value, second: tangent };
  };
}
