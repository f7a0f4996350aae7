import { namedOptions, type TorchCounterpart } from "../conventions/counterpart.ts";

export const torch: TorchCounterpart = {
  name: "NAdam",
  options: namedOptions("lr", "betas", "eps", "weightDecay", "momentumDecay", "decoupledWeightDecay"),
  fits: () => false,
  otherwise:
    "NAdam is written out as a rule: torch.optim.NAdam of PyTorch 2 does the same, that of 1.13 corrects the momentum otherwise in the first steps.",
};
