import { namedOptions, staysOnOrOff, type TorchCounterpart } from "../conventions/counterpart.ts";

export const torch: TorchCounterpart = {
  name: "RMSprop",
  options: namedOptions("lr", "alpha", "eps", "weightDecay", "momentum"),
  without: { centered: 0 },
  // PyTorch keeps a velocity from when momentum begins; ours is kept always.
  fits: (history) => staysOnOrOff(history, "momentum"),
  otherwise:
    "RMSprop is written out as a rule: torch.optim.RMSprop with centered=True lets rounding make the variance negative.",
};
