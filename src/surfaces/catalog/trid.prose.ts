import type { SurfaceProse } from "../prose.ts";

export default {
  group: "bowl",
  teaches: "a minimum below zero: loss on a log axis needs care",
  rates: { sgd: 0.1, adam: 0.05 },
} satisfies SurfaceProse;
