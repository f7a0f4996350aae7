import { namedOptions, type TorchCounterpart } from "../counterpart.ts";

export const torch: TorchCounterpart = {
  name: "Adadelta",
  options: namedOptions("lr", "rho", "eps", "weightDecay"),
};
