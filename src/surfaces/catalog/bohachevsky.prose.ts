import type { SurfaceProse } from "../prose.ts";

export default {
  group: "minima",
  teaches: "a bowl with a bumpy floor",
  rates: { sgd: 0.01, adam: 0.05 },
} satisfies SurfaceProse;
