import type { SurfaceProse } from "../prose.ts";

export default {
  group: "minima",
  teaches: "ripples on a bowl too shallow to feel",
  rates: { sgd: 0.5, adam: 0.1 },
} satisfies SurfaceProse;
