import type { SurfaceProse } from "../prose.ts";

export default {
  group: "valley",
  teaches: "the curved valley",
  rates: { sgd: 0.001, adam: 0.05 },
} satisfies SurfaceProse;
