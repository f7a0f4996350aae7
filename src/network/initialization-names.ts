/** Names of the distributions of the first weights, without what draws from them, which pages load later. */
export const initializationNames = [
  "pytorch",
  "xavier_uniform",
  "xavier_normal",
  "kaiming_uniform",
  "kaiming_normal",
  "lecun_uniform",
  "lecun_normal",
  "zeros",
  "normal",
] as const;

/** Names the distribution of the first weights. Biases start at zero, except with PyTorch's default. */
export type InitializationName = (typeof initializationNames)[number];
