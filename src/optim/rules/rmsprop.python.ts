import { namedOptions, staysOnOrOff, type TorchCounterpart } from "../conventions/counterpart.ts";

export const torch: TorchCounterpart = {
  name: "RMSprop",
  options: namedOptions("lr", "alpha", "eps", "weightDecay", "momentum"),
  without: { centered: 0 },
  // PyTorch keeps a velocity only once momentum is set; ours is always kept.
  fits: (history) => staysOnOrOff(history, "momentum"),
  otherwise:
    "RMSprop is written out as a rule: torch.optim.RMSprop with centered=True lets rounding make the variance negative.",
};
