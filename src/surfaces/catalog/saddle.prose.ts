import type { SurfaceProse } from "../prose.ts";

export default {
  group: "saddle",
  teaches: "escape from a saddle to one of two minima",
  rates: { sgd: 0.05, adam: 0.05 },
} satisfies SurfaceProse;
