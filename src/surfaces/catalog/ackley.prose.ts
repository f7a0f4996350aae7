import type { SurfaceProse } from "../prose.ts";

export default {
  group: "kink",
  teaches: "a funnel with ripples; no derivative at the minimum",
  rates: { sgd: 0.02, adam: 0.1 },
} satisfies SurfaceProse;
