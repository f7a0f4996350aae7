import type { ActivationInPython } from "../../network/activation.ts";
import { activationInPython, lossInPython } from "../../network/in-python.ts";
import { activationsOf, type Precision } from "../../network/index.ts";
import { call, layOut } from "../python/layout.ts";
import type { Module } from "../python/module.ts";
import type { Arrays } from "./data.ts";
import type { Training } from "./network.ts";

export const torchArrays = (precision: Precision): Arrays => ({
  array: ["torch.tensor(", precision === "float32" ? ", dtype=torch.float64)" : ")"],
  rounded: (array) => (precision === "float32" ? `(${array}).float()` : array),
  integers: (array) => `${array}.long()`,
  oneHot: (array, classes) =>
    `F.one_hot(${array}, ${classes}).${precision === "float32" ? "float" : "double"}()`,
  argmax: (array) => `${array}.argmax(dim=1)`,
  part: (array) => `(${array}).double().mean().item()`,
});

/** Returns the layers' call of an activation, and the class that it calls where PyTorch has no such module. */
function moduleOf(
  name: string,
  { torch }: ActivationInPython,
): { readonly call: readonly string[]; readonly text: readonly string[] } {
  if (torch === null) return { call: [], text: [] };
  if ("module" in torch) return { call: [torch.module], text: [] };
  const own = name.replaceAll(/[^A-Za-z]/g, "");
  const lines = [
    `class ${own}(nn.Module):`,
    "    def forward(self, z):",
    `        return ${torch.expression}`,
  ];
  return { call: [`${own}()`], text: [lines.join("\n")] };
}

/** Returns the layers and the loss of a network for PyTorch. */
export function torchLayers({ spec, sizes }: Training): Module {
  const activations = activationsOf(spec.activation, spec.hidden.length).map(({ id, name }) =>
    moduleOf(name, activationInPython(id)),
  );
  const bias = spec.bias === false ? ", bias=False" : "";
  const layers = sizes.slice(1).flatMap((units, k) => [
    `nn.Linear(${sizes[k]}, ${units}${bias})`,
    // The last layer is linear.
    ...(activations[k]?.call ?? []),
  ]);
  const parts = [
    ...new Set(activations.flatMap(({ text }) => text)),
    `def layers():\n${layOut(call("nn.Sequential", layers), "    ", "return ", "")}`,
    `def criterion(outputs, t):\n    return ${lossInPython(spec.loss).torch}`,
  ];
  return {
    imports: ["import torch", "import torch.nn.functional as F", "from torch import nn"],
    body: parts.join("\n\n\n"),
  };
}
