import type { SurfaceProse } from "../prose.ts";

export default {
  group: "saddle",
  teaches: "flat rings around a funnel",
  rates: { sgd: 0.01, adam: 0.02 },
} satisfies SurfaceProse;
