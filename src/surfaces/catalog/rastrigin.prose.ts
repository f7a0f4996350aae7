import type { SurfaceProse } from "../prose.ts";

export default {
  group: "minima",
  teaches: "a hundred local minima",
  rates: { sgd: 0.001, adam: 0.05 },
} satisfies SurfaceProse;
