import { torchActivations, torchLosses } from "./activations.ts";
import { type Arrays, dataText } from "./data.ts";
import type { Training } from "./network.ts";
import { call, layOut } from "./python/layout.ts";
import type { Module } from "./python/module.ts";
import { startText } from "./start.ts";

const arrays: Arrays = {
  array: "torch.tensor",
  integers: (array) => `${array}.long()`,
  oneHot: (array, classes) => `F.one_hot(${array}, ${classes}).double()`,
  argmax: (array) => `${array}.argmax(dim=1)`,
  part: (array) => `(${array}).double().mean().item()`,
};

/** PyTorch has a module of every activation but this. */
const sine = ["class Sine(nn.Module):", "    def forward(self, z):", "        return torch.sin(z)"].join(
  "\n",
);

/** The module of a network for PyTorch: its data and its first weights, its layers and its loss. */
export function torchNetwork(training: Training): Module {
  const { spec, sizes } = training;
  const activation = torchActivations[spec.activation];
  const layers = sizes
    .slice(1)
    .flatMap((units, k) => [`nn.Linear(${sizes[k]}, ${units})`, ...(activation ? [activation] : [])]);
  // The last layer is linear.
  if (activation) layers.pop();
  const parts = [
    dataText(training, arrays),
    startText(training),
    ...(spec.activation === "sine" ? [sine] : []),
    `def layers():\n${layOut(call("nn.Sequential", layers), "    ", "return ", "")}`,
    `def criterion(outputs, t):\n    return ${torchLosses[spec.loss]}`,
  ];
  return {
    imports: ["import torch", "import torch.nn.functional as F", "from torch import nn"],
    body: parts.join("\n\n\n"),
  };
}
