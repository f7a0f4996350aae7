import { namedOptions, type TorchCounterpart } from "../conventions/counterpart.ts";

export const torch: TorchCounterpart = {
  name: "Adagrad",
  options: namedOptions("lr", "lrDecay", "weightDecay", "initialAccumulatorValue", "eps"),
  constant: ["initialAccumulatorValue"],
};
