import type { SurfaceProse } from "../prose.ts";

export default {
  group: "minima",
  teaches: "four wells of different depth",
  rates: { sgd: 0.005, adam: 0.05 },
} satisfies SurfaceProse;
