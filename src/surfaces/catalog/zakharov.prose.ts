import type { SurfaceProse } from "../prose.ts";

export default {
  group: "bowl",
  teaches: "quartic walls, quadratic floor",
  rates: { sgd: 0.0005, adam: 0.1 },
} satisfies SurfaceProse;
