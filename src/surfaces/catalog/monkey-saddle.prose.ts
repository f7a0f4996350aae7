import type { SurfaceProse } from "../prose.ts";

export default {
  group: "saddle",
  teaches: "a degenerate saddle, unbounded below",
  rates: { sgd: 0.001, adam: 0.01 },
} satisfies SurfaceProse;
