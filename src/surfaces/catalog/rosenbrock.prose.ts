import type { SurfaceProse } from "../prose.ts";

export default {
  group: "valley",
  teaches: "a narrow, curved valley",
  rates: { sgd: 0.001, adam: 0.05 },
} satisfies SurfaceProse;
