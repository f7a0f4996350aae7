import type { SurfaceProse } from "../prose.ts";

export default {
  group: "minima",
  teaches: "flat with narrow trenches",
  rates: { sgd: 0.02, adam: 0.01 },
} satisfies SurfaceProse;
