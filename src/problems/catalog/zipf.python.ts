import type { SettingsOf } from "../definition.ts";
import { normalImports, normalStartInPython, type ProblemInPython, zipfInPython } from "../in-python.ts";
import type zipf from "./zipf.ts";

export default function inPython({
  classes,
  exponent,
  scale,
}: SettingsOf<typeof zipf.settings>): ProblemInPython {
  return {
    imports: scale === 0 ? [] : normalImports,
    data: [
      `CLASSES = ${classes}`,
      ...zipfInPython(classes, exponent),
      ...normalStartInPython(classes, scale),
    ],
    numpy: [
      "FREQUENCIES = np.array(FREQUENCIES)",
      "",
      "",
      "def losses_and_shares(scores):",
      '    """The cross-entropy of each class, whose sample has its column as scores, and the softmax."""',
      "    scores = scores - scores.max(axis=0)",
      "    powers = np.exp(scores)",
      "    totals = powers.sum(axis=0)",
      "    return np.log(totals) - np.diag(scores), powers / totals",
      "",
      "",
      "def loss_and_grads(params, step):",
      '    """The mean cross-entropy with the classes\' frequencies, and its gradient."""',
      "    losses, shares = losses_and_shares(params[0])",
      "    return losses @ FREQUENCIES, [(shares - np.eye(CLASSES)) * FREQUENCIES]",
      "",
      "",
      "def measures(params):",
      '    """The loss, and the frequency of the classes that are predicted correctly."""',
      "    right = params[0].argmax(axis=0) == np.arange(CLASSES)",
      "    loss = float(loss_and_grads(params, 0)[0])",
      "    return dict(train_loss=loss, train_accuracy=float(FREQUENCIES[right].sum()))",
    ],
    functional: true,
    torch: [
      "FREQUENCIES = torch.tensor(FREQUENCIES)",
      "CLASS = torch.arange(CLASSES)",
      "",
      "",
      "def loss_of(params, step):",
      '    """The mean cross-entropy with the classes\' frequencies; a class has its column as scores."""',
      '    return F.cross_entropy(params[0].T, CLASS, reduction="none") @ FREQUENCIES',
      "",
      "",
      "@torch.no_grad()",
      "def measures(params):",
      '    """The loss, and the frequency of the classes that are predicted correctly."""',
      "    right = params[0].argmax(dim=0) == CLASS",
      "    loss = loss_of(params, 0).item()",
      "    return dict(train_loss=loss, train_accuracy=FREQUENCIES[right].sum().item())",
    ],
  };
}
