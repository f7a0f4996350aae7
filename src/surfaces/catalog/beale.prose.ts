import type { SurfaceProse } from "../prose.ts";

export default {
  group: "valley",
  teaches: "flat middle, steep corners",
  rates: { sgd: 0.005, adam: 0.05 },
} satisfies SurfaceProse;
