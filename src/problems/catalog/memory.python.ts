import type { SettingsOf } from "../definition.ts";
import { normalImports, normalStartInPython, type ProblemInPython, zipfInPython } from "../in-python.ts";
import { memoryVectors } from "./memory.data.ts";
import type memory from "./memory.ts";

export default function inPython(
  settings: SettingsOf<typeof memory.settings>,
  _problem: unknown,
  seed: number,
): ProblemInPython {
  const { facts, dimensions, exponent, loss, scale } = settings;
  const { keys, values } = memoryVectors(settings, seed);
  return {
    imports: scale === 0 ? [] : normalImports,
    numbers: { KEYS: keys, VALUES: values },
    data: [`FACTS = ${facts}`, ...zipfInPython(facts, exponent), ...normalStartInPython(dimensions, scale)],
    numpy: [
      "FREQUENCIES = np.array(FREQUENCIES)",
      "KEYS, VALUES = np.array(KEYS).T, np.array(VALUES).T",
      "",
      "",
      ...numpyLosses[loss],
      "",
      "",
      "def loss_and_grads(params, step):",
      '    """The mean loss with the facts\' frequencies, and its gradient."""',
      "    losses, errors = losses_and_errors(params[0] @ KEYS)",
      "    return losses @ FREQUENCIES, [(errors * FREQUENCIES) @ KEYS.T]",
      "",
      "",
      "def measures(params):",
      '    """The loss, and the frequency of the facts whose value is the nearest one."""',
      "    right = (VALUES.T @ params[0] @ KEYS).argmax(axis=0) == np.arange(FACTS)",
      "    loss = float(loss_and_grads(params, 0)[0])",
      "    return dict(train_loss=loss, train_accuracy=float(FREQUENCIES[right].sum()))",
    ],
    ...(loss === "softmax" && { functional: true }),
    torch: [
      "FREQUENCIES = torch.tensor(FREQUENCIES)",
      "KEYS, VALUES = torch.tensor(KEYS).T, torch.tensor(VALUES).T",
      "",
      "",
      "def loss_of(params, step):",
      '    """The mean loss with the facts\' frequencies."""',
      "    outputs = params[0] @ KEYS",
      ...torchLosses[loss],
      "    return losses @ FREQUENCIES",
      "",
      "",
      "@torch.no_grad()",
      "def measures(params):",
      '    """The loss, and the frequency of the facts whose value is the nearest one."""',
      "    right = (VALUES.T @ params[0] @ KEYS).argmax(dim=0) == torch.arange(FACTS)",
      "    loss = loss_of(params, 0).item()",
      "    return dict(train_loss=loss, train_accuracy=FREQUENCIES[right].sum().item())",
    ],
  };
}

const numpyLosses = {
  squared: [
    "def losses_and_errors(outputs):",
    '    """Half the squared error of each fact, and its derivative with respect to the output."""',
    "    errors = outputs - VALUES",
    "    return (errors**2).sum(axis=0) / 2, errors",
  ],
  softmax: [
    "def losses_and_errors(outputs):",
    '    """The cross-entropy of each fact, and its derivative with respect to the output."""',
    "    scores = VALUES.T @ outputs",
    "    scores = scores - scores.max(axis=0)",
    "    powers = np.exp(scores)",
    "    totals = powers.sum(axis=0)",
    "    return np.log(totals) - np.diag(scores), VALUES @ (powers / totals - np.eye(FACTS))",
  ],
};

const torchLosses = {
  squared: ["    losses = ((outputs - VALUES) ** 2).sum(dim=0) / 2"],
  softmax: [
    "    scores = (VALUES.T @ outputs).T",
    '    losses = F.cross_entropy(scores, torch.arange(FACTS), reduction="none")',
  ],
};
