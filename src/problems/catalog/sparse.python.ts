import type { SettingsOf } from "../definition.ts";
import { normalImports, type ProblemInPython, zipfInPython } from "../in-python.ts";
import type sparse from "./sparse.ts";

export default function inPython({
  features,
  exponent,
  noise,
  shape,
  batch,
}: SettingsOf<typeof sparse.settings>): ProblemInPython {
  const draw = shape === "normal" ? "draw()" : "(-math.log(1 - random.uniform()) - 1)";
  return {
    imports: [
      "import bisect",
      "import itertools",
      ...(shape === "normal" ? [] : ["import math"]),
      ...normalImports,
    ],
    data: [
      `FEATURES, BATCH, NOISE = ${features}, ${batch}, ${noise}`,
      ...zipfInPython(features, exponent),
      "ENDS = list(itertools.accumulate(FREQUENCIES))",
      "DATA = Normals(Random(SEED, 1))",
      "TARGET = [DATA() for _ in range(FEATURES)]",
      "START = [[0.0] * FEATURES]",
      "",
      "",
      "def batch(step):",
      '    """The features and the values of a step\'s samples, the same for every contender."""',
      "    random, features, values = Random(SEED, 3 + step), [], []",
      ...(shape === "normal" ? ["    draw = Normals(random)"] : []),
      "    for _ in range(BATCH):",
      "        feature = min(bisect.bisect_right(ENDS, random.uniform()), FEATURES - 1)",
      "        features.append(feature)",
      `        values.append(TARGET[feature] + NOISE * ${draw})`,
      "    return features, values",
    ],
    numpy: [
      "FREQUENCIES = np.array(FREQUENCIES)",
      "",
      "",
      "def loss_and_grads(params, step):",
      '    """The mean squared error of a step\'s samples, and its gradient."""',
      "    features, values = batch(step)",
      "    errors = params[0][features] - values",
      "    grads = np.zeros(FEATURES)",
      "    np.add.at(grads, features, 2 * errors / BATCH)",
      "    return (errors**2).mean(), [grads]",
      "",
      "",
      "def measures(params):",
      '    """The mean over all samples that there may be."""',
      "    return dict(train_loss=float(FREQUENCIES @ (params[0] - TARGET) ** 2 + NOISE**2))",
    ],
    functional: true,
    torch: [
      "def loss_of(params, step):",
      '    """The mean squared error of a step\'s samples."""',
      "    features, values = batch(step)",
      "    return F.mse_loss(params[0][features], torch.tensor(values))",
      "",
      "",
      "@torch.no_grad()",
      "def measures(params):",
      '    """The mean over all samples that there may be."""',
      "    errors = (params[0] - torch.tensor(TARGET)) ** 2",
      "    return dict(train_loss=(torch.tensor(FREQUENCIES) @ errors).item() + NOISE**2)",
    ],
  };
}
