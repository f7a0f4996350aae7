import type { SurfaceProse } from "../prose.ts";

export default {
  group: "minima",
  teaches: "a near well and a better one farther away",
  rates: { sgd: 0.02, adam: 0.05 },
} satisfies SurfaceProse;
