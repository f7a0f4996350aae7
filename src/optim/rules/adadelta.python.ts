import { namedOptions, type TorchCounterpart } from "../conventions/counterpart.ts";

export const torch: TorchCounterpart = {
  name: "Adadelta",
  options: namedOptions("lr", "rho", "eps", "weightDecay"),
};
