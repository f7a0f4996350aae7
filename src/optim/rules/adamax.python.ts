import { namedOptions, type TorchCounterpart } from "../conventions/counterpart.ts";

export const torch: TorchCounterpart = {
  name: "Adamax",
  options: namedOptions("lr", "betas", "eps", "weightDecay"),
};
