import { numpyActivations, numpyLosses } from "./activations.ts";
import { type Arrays, dataText } from "./data.ts";
import type { Training } from "./network.ts";
import { piece } from "./pieces.ts";
import type { Problem } from "./problem.ts";
import { float } from "./python/literal.ts";
import { hessianLines, surfaceLines } from "./surface.ts";
import { startText } from "./weights.ts";

const arrays: Arrays = {
  array: "np.array",
  integers: (array) => `${array}.astype(int)`,
  oneHot: (array, classes) => `np.eye(${classes})[${array}]`,
  argmax: (array) => `np.argmax(${array}, axis=1)`,
};

/** The parts of a script that say what is minimised, in NumPy: `START`, `loss_and_grads`, `noisy`, `describe`. */
export const numpyProblem = (problem: Problem): string[] =>
  problem.kind === "surface" ? surfaceParts(problem) : networkParts(problem);

/** The matrix of second derivatives. */
export const hessianText = ({ spec }: Extract<Problem, { kind: "surface" }>): string =>
  [
    "def hessian(params):",
    '    """The surface\'s second derivatives."""',
    "    x, y = params[0]",
    hessianLines(spec, "numpy"),
    "    return np.array([[d2f_dx2, d2f_dxdy], [d2f_dxdy, d2f_dy2]], dtype=float)",
  ].join("\n");

function surfaceParts(problem: Extract<Problem, { kind: "surface" }>): string[] {
  const { spec } = problem;
  return [
    `START = [np.array([${spec.start.map(float).join(", ")}])]`,
    [
      "def loss_and_grads(params, step):",
      '    """The surface\'s height, and its slopes, derived from the formula."""',
      "    x, y = params[0]",
      surfaceLines(spec, "numpy", true),
      "    return f, [np.array([df_dx, df_dy], dtype=float)]",
    ].join("\n"),
    piece(spec.noise > 0 ? "noise.numpy" : "exact.numpy"),
    piece("describe-surface.numpy"),
  ];
}

function networkParts(training: Training): string[] {
  const { spec, batch } = training;
  const { of, slope } = numpyActivations[spec.activation];
  const loss = numpyLosses[spec.loss];
  const uses = (name: string) => [of, slope, ...loss].some((text) => text.includes(`${name}(`));
  return [
    dataText(training, arrays),
    startText(training, "np.array"),
    ...(uses("sigmoid") ? ["def sigmoid(z):\n    return 1 / (1 + np.exp(-z))"] : []),
    ...(uses("erf") ? ["erf = np.vectorize(math.erf, otypes=[float])"] : []),
    `def activation(z):\n    return ${of}`,
    `def slope(z, a):\n    """How steep the activation is at z, where its response is a."""\n    return ${slope}`,
    [
      "def loss_and_slope(outputs, t):",
      `    """The mean loss (${spec.loss}), and its slope with respect to the outputs."""`,
      ...loss.map((line) => `    ${line}`),
    ].join("\n"),
    piece(batch === null ? "all-samples" : "batches"),
    piece("network.numpy"),
    piece("exact.numpy"),
    piece("describe-network.numpy"),
  ];
}
