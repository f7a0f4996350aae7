import { namedOptions, type TorchCounterpart } from "../conventions/counterpart.ts";

export const torch: TorchCounterpart = {
  name: "AdamW",
  options: namedOptions("lr", "betas", "eps", "weightDecay", "amsgrad"),
  // PyTorch takes the largest second moment only from the step at which amsgrad is set.
  constant: ["amsgrad"],
};
