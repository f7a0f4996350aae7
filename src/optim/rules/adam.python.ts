import { type DtorchCounterpart, namedOptions, type TorchCounterpart } from "../conventions/counterpart.ts";

export const torch: TorchCounterpart = {
  name: "Adam",
  options: namedOptions("lr", "betas", "eps", "weightDecay", "amsgrad"),
  // PyTorch 1.13 has decoupled decay in AdamW alone.
  without: { decoupledWeightDecay: 0 },
  // PyTorch takes the largest second moment only from the step at which amsgrad is set.
  constant: ["amsgrad"],
};

const groups =
  "dtorch's AdamParam refuses every argument, since it asks for an instance of list[Parameter]; AdamGroup stands in its place.";

export const dtorch: DtorchCounterpart = {
  name: "Adam",
  options: namedOptions("lr", "betas", "eps", "weightDecay"),
  without: { amsgrad: 0, decoupledWeightDecay: 0 },
  group: ["AdamGroup", "dtorch_own.adam_group"],
  remarks: ({ weightDecay }) =>
    weightDecay === 0
      ? [groups]
      : [
          groups,
          "dtorch's Adam writes its weight decay into the gradient, so that a second step() without zero_grad() " +
            "decays twice. Every step here begins with zero_grad() and a fresh gradient.",
        ],
};
