import type { SurfaceProse } from "../prose.ts";

export default {
  group: "valley",
  teaches: "a valley that forks",
  rates: { sgd: 0.0005, adam: 0.1 },
} satisfies SurfaceProse;
