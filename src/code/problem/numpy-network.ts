import type { NumpyHelper } from "../../network/activation.ts";
import { activationInPython, lossInPython } from "../../network/in-python.ts";
import type { Precision } from "../../network/index.ts";
import type { Module } from "../python/module.ts";
import type { Arrays } from "./data.ts";
import type { Training } from "./network.ts";

export const numpyArrays = (precision: Precision): Arrays => ({
  array: ["np.array(", ")"],
  rounded: (array) => (precision === "float32" ? `np.float32(${array})` : array),
  integers: (array) => `${array}.astype(int)`,
  oneHot: (array, classes) =>
    precision === "float32"
      ? `np.eye(${classes}, dtype=np.float32)[${array}]`
      : `np.eye(${classes})[${array}]`,
  argmax: (array) => `np.argmax(${array}, axis=1)`,
  part: (array) => `float(np.mean(${array}))`,
});

/** The functions, besides NumPy's, that texts of activations and losses call. */
const helpersIn = (type: string): Readonly<Record<NumpyHelper, Module>> => ({
  sigmoid: { imports: [], body: "def sigmoid(z):\n    return 1 / (1 + np.exp(-z))" },
  erf: { imports: ["import math"], body: `erf = np.vectorize(math.erf, otypes=[${type}])` },
  math: { imports: ["import math"], body: "" },
});

/** Returns the activation and the loss of a network for NumPy, with their derivatives. */
export function numpyLayers({ spec }: Training): Module {
  const ids = spec.activation.split("-");
  const loss = lossInPython(spec.loss);
  const uses = new Set([...ids.map(activationInPython), loss].flatMap((one) => one.uses ?? []));
  const used = Object.entries(helpersIn(spec.precision ? `np.${spec.precision}` : "float")).flatMap(
    ([name, helper]) => (uses.has(name as NumpyHelper) ? [helper] : []),
  );
  const parts = [
    ...used.map(({ body }) => body),
    ...(ids.length === 1 ? activationText(ids[0], "activation", "slope") : textsOfLayers(ids)),
    [
      "def loss_and_slope(outputs, t):",
      `    """The mean loss (${spec.loss}), and its derivative with respect to the outputs."""`,
      ...loss.numpy.map((line) => `    ${line}`),
    ].join("\n"),
  ];
  return {
    imports: ["import numpy as np", ...new Set(used.flatMap(({ imports }) => imports))],
    body: parts.filter((part) => part !== "").join("\n\n\n"),
  };
}

/** Returns the functions of an activation and of its derivative, by their names. */
function activationText(id: string, forward: string, slope: string): string[] {
  const { numpy } = activationInPython(id);
  const what = '"""The derivative of the activation at z; a is its value there."""';
  return [
    `def ${forward}(z):\n    return ${numpy.forward}`,
    `def ${slope}(z, a):\n    ${what}\n    return ${numpy.derivative}`,
  ];
}

/** Returns the functions of activations, and lists of them by hidden layer. */
const textsOfLayers = (ids: readonly string[]): string[] => [
  ...[...new Set(ids)].flatMap((id) => activationText(id, `${id}_value`, `${id}_slope`)),
  [
    "# Of each hidden layer.",
    `ACTIVATIONS = [${ids.map((id) => `${id}_value`).join(", ")}]`,
    `SLOPES = [${ids.map((id) => `${id}_slope`).join(", ")}]`,
  ].join("\n"),
];
