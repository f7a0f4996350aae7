import type { SurfaceProse } from "../prose.ts";

export default {
  group: "minima",
  teaches: "four equal minima: the start decides which one is found",
  rates: { sgd: 0.005, adam: 0.05 },
} satisfies SurfaceProse;
