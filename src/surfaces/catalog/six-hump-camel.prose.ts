import type { SurfaceProse } from "../prose.ts";

export default {
  group: "minima",
  teaches: "six minima, of which two are the best",
  rates: { sgd: 0.005, adam: 0.02 },
} satisfies SurfaceProse;
