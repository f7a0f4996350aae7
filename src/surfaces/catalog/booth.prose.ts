import type { SurfaceProse } from "../prose.ts";

export default {
  group: "bowl",
  teaches: "a ravine that is not aligned with the axes",
  rates: { sgd: 0.02, adam: 0.1 },
} satisfies SurfaceProse;
