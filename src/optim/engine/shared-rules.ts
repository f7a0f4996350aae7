/** Adam with eps added to the root of the uncorrected second moment, weight decay decoupled. */
export const adamWithEpsHat = `
  m = beta1 * m + (1 - beta1) * g
  v = beta2 * v + (1 - beta2) * g^2
  u = max(u, v)
  a = lr * sqrt(1 - beta2^t) / (1 - beta1^t)
  p = p - lr * weightDecay * p - a * m / (sqrt(where(amsgrad, u, v)) + eps)
`;
