import { namedOptions, type TorchCounterpart } from "../conventions/counterpart.ts";

export const torch: TorchCounterpart = {
  name: "AdamW",
  options: namedOptions("lr", "betas", "eps", "weightDecay", "amsgrad"),
  // PyTorch's largest second moment so far is that from when it is asked for.
  constant: ["amsgrad"],
};
