import type { SurfaceProse } from "../prose.ts";

export default {
  group: "minima",
  teaches: "six orders of magnitude in height",
  rates: { sgd: 1e-6, adam: 0.02 },
} satisfies SurfaceProse;
