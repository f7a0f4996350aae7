import { defineTable } from "../data/packed.ts";

export default defineTable({
  id: "wine",
  name: "Wine",
  attribution:
    "S. Aeberhard and M. Forina (1992), UCI Machine Learning Repository, doi:10.24432/C5PC7J, CC BY 4.0",
  teaches: "inputs of very different scale: why they are standardised",
  hidden: [8],
  shape: { inputs: 13, classes: 3 },
});
