import type { SurfaceProse } from "../prose.ts";

export default {
  group: "valley",
  teaches:
    "a river between steep hills: noise keeps a large step high above the river, and a small step is slow along it",
  rates: { sgd: 0.05, adam: 0.1 },
} satisfies SurfaceProse;
