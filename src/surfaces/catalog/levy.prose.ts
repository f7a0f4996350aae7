import type { SurfaceProse } from "../prose.ts";

export default {
  group: "minima",
  teaches: "ripples that grow with distance",
  rates: { sgd: 0.0001, adam: 0.05 },
} satisfies SurfaceProse;
