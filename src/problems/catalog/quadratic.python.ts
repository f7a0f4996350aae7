import type { SettingsOf } from "../definition.ts";
import type { ProblemInPython } from "../in-python.ts";
import type { ProblemObjective } from "../objective.ts";
import type quadratic from "./quadratic.ts";

export default function inPython(
  { dimensions: n }: SettingsOf<typeof quadratic.settings>,
  { start, tensors, noise, hessian }: ProblemObjective,
): ProblemInPython {
  const matrix = new Float64Array(n * n);
  hessian?.(start, matrix);
  const ends = tensors.slice(0, -1).map(({ to }) => to);
  return {
    numbers: {
      HESSIAN: Array.from({ length: n }, (_, i) => matrix.subarray(i * n, (i + 1) * n)),
      START: tensors.map(({ from, to }) => start.subarray(from, to)),
      ...(noise && { NOISE: [noise] }),
    },
    data: [],
    numpy: [
      "H = np.array(HESSIAN)",
      "",
      "",
      "def loss_and_grads(params, step):",
      '    """Half of x times H times x, and its gradient H times x, block by block."""',
      "    x = np.concatenate(params)",
      `    return x @ H @ x / 2, np.split(H @ x, [${ends.join(", ")}])`,
      "",
      "",
      "def measures(params):",
      '    """The loss without noise."""',
      "    return dict(train_loss=float(loss_and_grads(params, 0)[0]))",
    ],
    torch: [
      "H = torch.tensor(HESSIAN)",
      "",
      "",
      "def loss_of(params, step):",
      '    """Half of x times H times x."""',
      "    x = torch.cat(params)",
      "    return x @ (H @ x) / 2",
      "",
      "",
      "@torch.no_grad()",
      "def measures(params):",
      '    """The loss without noise."""',
      "    return dict(train_loss=loss_of(params, 0).item())",
    ],
    hessian: ["def hessian(params):", '    """The second derivatives."""', "    return np.array(HESSIAN)"],
  };
}
