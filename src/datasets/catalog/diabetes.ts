import { defineTable } from "../data/packed.ts";

export default defineTable({
  id: "diabetes",
  name: "Diabetes",
  attribution:
    "B. Efron, T. Hastie, I. Johnstone and R. Tibshirani (2004), Least Angle Regression, Annals of Statistics 32, 407–499",
  teaches: "real measurements: much of the target stays unexplained, and a network soon overfits",
  hidden: [8],
  shape: { inputs: 10, classes: 0 },
});
