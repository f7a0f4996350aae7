import type { SurfaceProse } from "../prose.ts";

export default {
  group: "minima",
  teaches: "one good minimum, two poor ones",
  rates: { sgd: 0.002, adam: 0.05 },
} satisfies SurfaceProse;
