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
};
