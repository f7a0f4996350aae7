import { defineTable } from "../data/packed.ts";

export default defineTable({
  id: "digits",
  name: "Digits",
  attribution:
    "E. Alpaydin and C. Kaynak (1998), UCI Machine Learning Repository, Optical Recognition of Handwritten Digits (test part), doi:10.24432/C50P49, CC BY 4.0",
  teaches: "pictures: ten classes from 64 pixels",
  hidden: [32],
  shape: { inputs: 64, classes: 10 },
});
