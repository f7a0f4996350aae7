import { defineTable } from "../data/packed.ts";

export default defineTable({
  id: "iris",
  name: "Iris",
  attribution: "R. A. Fisher (1936), UCI Machine Learning Repository, doi:10.24432/C56C76, CC BY 4.0",
  teaches: "three flowers: one stands apart, two overlap",
  hidden: [8],
  shape: { inputs: 4, classes: 3 },
});
