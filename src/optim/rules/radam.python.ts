import { namedOptions, type TorchCounterpart } from "../conventions/counterpart.ts";

export const torch: TorchCounterpart = {
  name: "RAdam",
  options: namedOptions("lr", "betas", "eps", "weightDecay"),
  // PyTorch 1.13 has decoupled decay in AdamW alone.
  without: { decoupledWeightDecay: 0 },
};
