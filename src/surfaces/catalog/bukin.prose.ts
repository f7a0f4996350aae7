import type { SurfaceProse } from "../prose.ts";

export default {
  group: "kink",
  teaches: "a razor edge: the gradient explodes at the valley floor",
  rates: { sgd: 2e-5, adam: 0.005 },
} satisfies SurfaceProse;
