import { namedOptions, type TorchCounterpart } from "../conventions/counterpart.ts";

export const torch: TorchCounterpart = {
  name: "ASGD",
  options: namedOptions("lr", "lambd", "alpha", "t0", "weightDecay"),
  constant: ["lr", "lambd", "alpha"],
  // PyTorch computes a step's size at the end of the step before.
  fits: (_, rated) => !rated,
  otherwise: "ASGD is written out as a rule: torch.optim.ASGD takes up a new learning rate a step later.",
};
