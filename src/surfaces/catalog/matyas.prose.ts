import type { SurfaceProse } from "../prose.ts";

export default {
  group: "bowl",
  teaches: "nearly flat along the diagonal",
  rates: { sgd: 0.5, adam: 0.1 },
} satisfies SurfaceProse;
