import type { SurfaceProse } from "../prose.ts";

export default {
  group: "minima",
  teaches: "two equal best, four worse",
  rates: { sgd: 0.005, adam: 0.02 },
} satisfies SurfaceProse;
