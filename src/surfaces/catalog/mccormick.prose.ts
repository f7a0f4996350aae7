import type { SurfaceProse } from "../prose.ts";

export default {
  group: "minima",
  teaches: "a gentle, asymmetric slope",
  rates: { sgd: 0.05, adam: 0.05 },
} satisfies SurfaceProse;
