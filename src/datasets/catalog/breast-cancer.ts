import { defineTable } from "../data/packed.ts";

export default defineTable({
  id: "breast-cancer",
  name: "Breast cancer",
  attribution:
    "W. Wolberg, O. Mangasarian and W. N. Street (1995), UCI Machine Learning Repository, Breast Cancer Wisconsin (Diagnostic), doi:10.24432/C5DW2B, CC BY 4.0",
  teaches: "thirty strongly correlated inputs",
  hidden: [8],
  shape: { inputs: 30, classes: 2 },
});
