import type { SurfaceProse } from "../prose.ts";

export default {
  group: "saddle",
  teaches: "a needle in a plateau: the gradient vanishes",
  rates: { sgd: 0.2, adam: 0.05 },
} satisfies SurfaceProse;
