import type { SurfaceProse } from "../prose.ts";

export default {
  group: "minima",
  teaches: "small ripples on a very shallow bowl",
  rates: { sgd: 0.5, adam: 0.1 },
} satisfies SurfaceProse;
