import { torchActivations, torchLosses } from "./activations.ts";
import { type Arrays, dataText } from "./data.ts";
import type { Training } from "./network.ts";
import { piece } from "./pieces.ts";
import type { Problem } from "./problem.ts";
import { float } from "./python/literal.ts";
import { surfaceLines } from "./surface.ts";
import { startText } from "./weights.ts";

const arrays: Arrays = {
  array: "torch.tensor",
  integers: (array) => `${array}.long()`,
  oneHot: (array, classes) => `F.one_hot(${array}, ${classes}).double()`,
  argmax: (array) => `${array}.argmax(dim=1)`,
};

/** The parts of a script that say what is minimised, in PyTorch: `START`, `loss_of`, `add_noise`, `describe`. */
export const torchProblem = (problem: Problem): string[] =>
  problem.kind === "surface" ? surfaceParts(problem) : networkParts(problem);

function surfaceParts({ spec }: Extract<Problem, { kind: "surface" }>): string[] {
  return [
    `START = [torch.tensor([${spec.start.map(float).join(", ")}])]`,
    [
      "def loss_of(params, step):",
      '    """The surface\'s height."""',
      "    x, y = params[0]",
      surfaceLines(spec, "torch", false),
      "    return torch.as_tensor(f, dtype=torch.float64)",
    ].join("\n"),
    piece(spec.noise > 0 ? "noise.torch" : "exact.torch"),
    piece("describe-surface.torch"),
  ];
}

function networkParts(training: Training): string[] {
  const { spec, batch } = training;
  return [
    dataText(training, arrays),
    startText(training, "torch.tensor"),
    `def activation(z):\n    return ${torchActivations[spec.activation]}`,
    `def criterion(outputs, t):\n    return ${torchLosses[spec.loss]}`,
    piece(batch === null ? "all-samples" : "batches"),
    piece("network.torch"),
    piece("exact.torch"),
    piece("describe-network.torch"),
  ];
}
