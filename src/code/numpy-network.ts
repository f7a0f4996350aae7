import { numpyActivations, numpyLosses } from "./activations.ts";
import { type Arrays, dataText } from "./data.ts";
import type { Training } from "./network.ts";
import type { Module } from "./python/module.ts";
import { startText } from "./start.ts";

const arrays: Arrays = {
  array: "np.array",
  integers: (array) => `${array}.astype(int)`,
  oneHot: (array, classes) => `np.eye(${classes})[${array}]`,
  argmax: (array) => `np.argmax(${array}, axis=1)`,
  part: (array) => `float(np.mean(${array}))`,
};

/** The module of a network for NumPy: its data and its first weights, its activation and its loss. */
export function numpyNetwork(training: Training): Module {
  const { spec } = training;
  const { of, slope } = numpyActivations[spec.activation];
  const loss = numpyLosses[spec.loss];
  const uses = (name: string) => [of, slope, ...loss].some((text) => text.includes(`${name}(`));
  const parts = [
    dataText(training, arrays),
    startText(training),
    ...(uses("sigmoid") ? ["def sigmoid(z):\n    return 1 / (1 + np.exp(-z))"] : []),
    ...(uses("erf") ? ["erf = np.vectorize(math.erf, otypes=[float])"] : []),
    `def activation(z):\n    return ${of}`,
    `def slope(z, a):\n    """How steep the activation is at z, where its response is a."""\n    return ${slope}`,
    [
      "def loss_and_slope(outputs, t):",
      `    """The mean loss (${spec.loss}), and its slope with respect to the outputs."""`,
      ...loss.map((line) => `    ${line}`),
    ].join("\n"),
  ];
  return {
    imports: ["import numpy as np", ...(uses("erf") ? ["import math"] : [])],
    body: parts.join("\n\n\n"),
  };
}
