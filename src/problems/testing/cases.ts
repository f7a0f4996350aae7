import type { Settings } from "../index.ts";

/** Settings besides the defaults with which every problem is tested, so that each formula is reached. */
export const cases: Readonly<Record<string, readonly Settings[]>> = {
  quadratic: [
    { dimensions: 1 },
    { dimensions: 7, spectrum: "linear", rotation: 30, condition: 20 },
    { dimensions: 9, spectrum: "clusters", condition: 5000, blocks: 3, axes: "random" },
    { dimensions: 10, blocks: 4, deal: "like", rotation: 45, noise: 2, covariance: "curvature", batch: 16 },
    { dimensions: 64, spectrum: "outlier", axes: "random", start: "ones", noise: 0.5 },
    { dimensions: 5, spectrum: "equal" },
  ],
  zipf: [
    { classes: 2 },
    { classes: 10, exponent: 0, groups: "single", scale: 1 },
    { classes: 40, exponent: 2, groups: "even", scale: 3 },
  ],
  memory: [
    { facts: 2, dimensions: 5, scale: 0.5 },
    { facts: 7, dimensions: 12, vectors: "axes", exponent: 0 },
    { facts: 12, dimensions: 12, loss: "softmax", exponent: 2, scale: 1 },
  ],
  modular: [
    { modulus: 5, units: 3, loss: "squared" },
    { modulus: 7, units: 13, share: 0.9, scale: 0.5 },
    { modulus: 12, units: 8, share: 0.1, loss: "squared", scale: 4 },
  ],
  sparse: [
    { features: 1, noise: 0 },
    { features: 9, exponent: 1.5, batch: 20 },
    { features: 64, shape: "normal", batch: 3, noise: 2 },
  ],
  "random-features": [
    { features: 5, samples: 20 },
    { features: 90, samples: 30, inputs: 3 },
    { features: 1200, samples: 2, noise: 0 },
  ],
  noise: [
    { weights: 2, groups: 1 },
    { weights: 101, groups: 2, noise: 10, second: 0.01, start: 3 },
  ],
};
