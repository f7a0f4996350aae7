import type { SurfaceProse } from "../prose.ts";

export default {
  group: "minima",
  teaches: "three equal minima in a long trough",
  rates: { sgd: 0.02, adam: 0.1 },
} satisfies SurfaceProse;
