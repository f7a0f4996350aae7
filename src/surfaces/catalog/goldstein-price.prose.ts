import type { SurfaceProse } from "../prose.ts";

export default {
  group: "minima",
  teaches: "heights over six orders of magnitude",
  rates: { sgd: 1e-6, adam: 0.02 },
} satisfies SurfaceProse;
