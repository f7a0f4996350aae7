import type { SettingsOf } from "../definition.ts";
import { normalImports, type ProblemInPython } from "../in-python.ts";
import type { ProblemObjective } from "../objective.ts";
import type noise from "./noise.ts";

export default function inPython(
  settings: SettingsOf<typeof noise.settings>,
  { tensors }: ProblemObjective,
): ProblemInPython {
  const deviations = [settings.noise, settings.second].slice(0, settings.groups);
  return {
    imports: normalImports,
    data: [
      `DEVIATIONS, SIZES = [${deviations.join(", ")}], [${tensors.map(({ from, to }) => to - from).join(", ")}]`,
      `START = [[float(${settings.start})] * size for size in SIZES]`,
      "",
      "",
      "def noise_of(step):",
      '    """The gradient of a step, group by group, the same for every contender."""',
      "    draw = Normals(Random(SEED, 3 + step))",
      "    return [[one * draw() for _ in range(size)] for one, size in zip(DEVIATIONS, SIZES)]",
    ],
    numpy: [
      "def loss_and_grads(params, step):",
      '    """The loss of a step\'s batch, and its gradient, which is noise."""',
      "    grads = [np.array(values) for values in noise_of(step)]",
      "    return sum(p @ g for p, g in zip(params, grads)), grads",
      "",
      "",
      "def measures(params):",
      '    """The mean over all batches."""',
      "    return dict(train_loss=0.0)",
    ],
    torch: [
      "def loss_of(params, step):",
      '    """The loss of a step\'s batch; its gradient is noise."""',
      "    return sum(p @ torch.tensor(g) for p, g in zip(params, noise_of(step)))",
      "",
      "",
      "def measures(params):",
      '    """The mean over all batches."""',
      "    return dict(train_loss=0.0)",
    ],
  };
}
