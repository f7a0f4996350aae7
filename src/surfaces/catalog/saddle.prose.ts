import type { SurfaceProse } from "../prose.ts";

export default {
  group: "saddle",
  teaches: "escape from a saddle, bounded below",
  rates: { sgd: 0.05, adam: 0.05 },
} satisfies SurfaceProse;
