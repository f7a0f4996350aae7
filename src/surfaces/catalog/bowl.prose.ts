import type { SurfaceProse } from "../prose.ts";

export default {
  group: "bowl",
  teaches: "ill-conditioning: a slider sets the ratio of curvatures",
  rates: { sgd: 0.02, adam: 0.1 },
} satisfies SurfaceProse;
