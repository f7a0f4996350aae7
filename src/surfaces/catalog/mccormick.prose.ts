import type { SurfaceProse } from "../prose.ts";

export default {
  group: "minima",
  teaches: "gentle and asymmetric",
  rates: { sgd: 0.05, adam: 0.05 },
} satisfies SurfaceProse;
