import type { SurfaceProse } from "../prose.ts";

export default {
  group: "bowl",
  teaches: "ill-conditioning: one slider away from every ratio of curvatures",
  rates: { sgd: 0.02, adam: 0.1 },
} satisfies SurfaceProse;
