import type { Values } from "../../optim/index.ts";

/**
 * Returns the learning rate above which SGD diverges along a direction of constant curvature: `c / (λ + weightDecay)`.
 *
 * With v ← μv + (1 − τ)g the characteristic roots of the iteration stay inside the unit circle for
 * lr·λ < 2(1 + μ)/(1 − τ) (Polyak 1964; Goh 2017, doi:10.23915/distill.00006, for τ = 0), with Nesterov's
 * look-ahead for lr·λ < (2 + 2μ)/(1 + 2μ).
 *
 * @param curvature λ, an eigenvalue of the Hessian
 * @returns Infinity where the curvature is not positive
 */
export function sgdLimit(values: Values, curvature: number): number {
  const lambda = curvature + values.weightDecay;
  return lambda > 0 ? sgdFactor(values) / lambda : Number.POSITIVE_INFINITY;
}

/** Returns the `c` of `sgdLimit`: 2 without momentum. */
export function sgdFactor({ momentum, dampening, nesterov }: Values): number {
  if (momentum === 0) return 2;
  return nesterov ? (2 + 2 * momentum) / (1 + 2 * momentum) : (2 * (1 + momentum)) / (1 - dampening);
}

/** Returns the formula of `sgdLimit` for some values: "2(1 + μ)/((1 − τ)λ)"; w is the weight decay. */
export function limitInSymbols({ momentum, dampening, nesterov, weightDecay }: Values): string {
  const lambda = weightDecay === 0 ? "λ" : "(λ + w)";
  if (momentum === 0) return `2/${lambda}`;
  if (nesterov) return `(2 + 2μ)/((1 + 2μ)${lambda})`;
  return dampening === 0 ? `2(1 + μ)/${lambda}` : `2(1 + μ)/((1 − τ)${lambda})`;
}

/** Returns the eigenvalues of the symmetric matrix [[xx, xy], [xy, yy]], the smaller first. */
export function eigenvalues(xx: number, xy: number, yy: number): [number, number] {
  const mean = (xx + yy) / 2;
  const radius = Math.hypot((xx - yy) / 2, xy);
  return [mean - radius, mean + radius];
}
