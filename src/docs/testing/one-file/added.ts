/** A definition of each kind that a developer would add: the text of its one file by the file's path. */
export const added: Readonly<Record<string, string>> = {
  "src/optim/rules/added-rule.ts": `
import { defineRule } from "../define/definition.ts";
import { learningRate, share } from "../define/hyperparameter.ts";

export default defineRule({
  id: "added-rule",
  name: "Added rule",
  family: "adaptive",
  hyperparameters: {
    lr: learningRate(0.01),
    pull: share({ symbol: "ψ", tex: "\\\\psi", label: "pull of the rule" }, 0.25, "What the added rule pulls by."),
  },
  rule: \`
    v = pull * v + (1 - pull) * g
    p = p - lr * v / (1 + abs(v))
  \`,
  variants: [{ name: "Added rule", values: { lr: 0.02 } }],
  prose: {
    paper: "The paper of the added rule",
    inShort: "Does what the added rule does.",
    goodWhen: "it was added",
    failsWhen: "it was not",
    notes: "The notes of the added rule.",
  },
});
`,
  "src/optim/methods/added-method.ts": `
import { defineMethod } from "../define/definition.ts";
import { amount, learningRate } from "../define/hyperparameter.ts";
import { EachTensor, Mover } from "../matrix/mover.ts";
import type { Numbers } from "../library/parameter.ts";

export default defineMethod({
  id: "added-method",
  name: "Added method",
  family: "second-order",
  hyperparameters: {
    lr: learningRate(0.01),
    floor: amount(
      { symbol: "φ", tex: "\\\\varphi", label: "floor of the method" },
      0.5,
      { min: 0.01, max: 10 },
      "The least length that the added method divides by.",
    ),
  },
  equations: ["p \\\\leftarrow p - \\\\eta \\\\, g / \\\\max(\\\\varphi, \\\\lVert g \\\\rVert)"],
  create: () => new EachTensor(() => new Normalized()),
  variants: [{ name: "Added method", values: { lr: 0.02 } }],
  prose: {
    paper: "The paper of the added method",
    inShort: "Does what the added method does.",
    goodWhen: "it was added",
    failsWhen: "it was not",
    notes: "The notes of the added method.",
  },
  inPython: { python: {
  name: "AddedMethod",
  arrays: \`
import numpy as np
from methods.each_tensor import EachTensor


class AddedMethod(EachTensor):
    """A step of the gradient's direction."""

    def move(self, p, g, state, own):
        return p - own["lr"] * g / max(own["floor"], np.sqrt(np.sum(g * g)))
\`,
} },
});

class Normalized extends Mover {
  step(data: Numbers, grad: Numbers): void {
    let sum = 0;
    for (let i = 0; i < grad.length; i++) sum += grad[i] * grad[i];
    const factor = this.value("lr") / Math.max(this.value("floor"), Math.sqrt(sum));
    for (let i = 0; i < grad.length; i++) data[i] -= factor * grad[i];
  }

  save(): Record<string, number> {
    return {};
  }

  load(): void {}
}
`,
  "src/optim/schedules/added-schedule.ts": `
import { defineSchedule } from "../define/schedule.ts";
import { share } from "../define/hyperparameter.ts";

export default defineSchedule({
  id: "added-schedule",
  name: "Added schedule",
  hyperparameters: {
    fade: share({ symbol: "ξ", tex: "\\\\xi", label: "fade of the schedule" }, 0.5, "What the added schedule fades by."),
  },
  rule: "rate = base / (1 + fade * t)",
  prose: { paper: "The paper of the added schedule", notes: "The notes of the added schedule." },
});
`,
  "src/optim/addons/added-addon.ts": `
import { defineAddon } from "../define/addon.ts";
import { GradientWrapper } from "../engine/gradient-wrapper.ts";
import { share } from "../define/hyperparameter.ts";
import type { Oracle, Tensor } from "../engine/method.ts";

export default defineAddon({
  id: "added-addon",
  name: "Added addon",
  kind: "clipping",
  hyperparameters: {
    damp: share({ symbol: "χ", tex: "\\\\chi", label: "damp of the addon" }, 0.75, "What the added addon damps by."),
  },
  equations: ["g \\\\leftarrow \\\\chi \\\\, g"],
  prose: { paper: "The paper of the added addon", notes: "The notes of the added addon." },
  inPython: { python: {
  name: "AddedAddon",
  arrays: \`
from arrays.around import Around


class AddedAddon(Around):
    """Hands on a part of the gradient."""

    def step(self, params, grads, evaluate=None):
        self.optimizer.step(params, [self.own["damp"] * g for g in grads], evaluate)
\`,
  tensors: \`
from tensors.around import Around


class AddedAddon(Around):
    """Hands on a part of the gradient."""

    def step(self, closure=None):
        for p in self.params:
            p.grad = self.own["damp"] * p.grad
        self.optimizer.step(closure)
\`,
} },
  wrap: (inner) => new Damped("added-addon", inner),
});

class Damped extends GradientWrapper {
  step(tensors: readonly Tensor[], oracle: Oracle): void {
    const damp = this.setting("damp");
    for (const [k, { grad }] of tensors.entries()) {
      const handed = this.wrapped[k];
      handed.grad = grad && handed.buffer;
      if (grad) for (let i = 0; i < grad.length; i++) handed.buffer[i] = damp * grad[i];
    }
    this.inner.step(this.wrapped, oracle);
  }
}
`,
  "src/surfaces/catalog/added-surface.ts": `
import { defineSurface } from "../definition.ts";

export default defineSurface({
  id: "added-surface",
  name: "Added surface",
  formula: "x^2 + depth * y^2 + sin(x)",
  settings: {
    depth: { label: "depth of the surface", default: 3, min: 1, max: 9, scale: "linear", meaning: "How deep it is." },
  },
  domain: { x: [-4, 4], y: [-4, 4] },
  minima: [],
  starts: [[2, 1.5]],
  prose: {
    group: "bowl",
    teaches: "what an added surface teaches",
    rates: { sgd: 0.05, adam: 0.05 },
  },
});
`,
  "src/datasets/catalog/added-data.ts": `
import { between, defineGenerator, jittered } from "../generator.ts";

export default defineGenerator({
  id: "added-data",
  name: "Added data",
  features: ["x", "y"],
  target: "side",
  classes: ["left", "right"],
  teaches: "what added data teach",
  hidden: [3],
  draw(index, noise, random) {
    const target = index % 2;
    const x = (target === 0 ? -1 : 1) * between(1, 3, random);
    return { inputs: jittered(x, between(-3, 3, random), noise, random), target };
  },
});
`,
  "src/network/activations/added-activation.ts": `
import type { ActivationDefinition } from "../activation.ts";

export default {
  id: "added_activation",
  name: "Added activation",
  formula: (m) => ({
    forward: (z) => m.div(z, m.add(1, m.abs(z))),
    derivative: (z) => {
      const size = m.keep(m.add(1, m.abs(z)));
      return m.div(1, m.mul(size, size));
    },
  }),
  python: {
    numpy: { forward: "z / (1 + np.abs(z))", derivative: "1 / (1 + np.abs(z)) ** 2" },
    torch: { expression: "z / (1 + torch.abs(z))" },
  },
} satisfies ActivationDefinition;
`,
  "src/network/losses/added-loss.ts": `
import { ofEachOutput } from "../curvature/loss-curvature.ts";
import { type LossDefinition, meanOverOutputs } from "../loss.ts";
import { numbers } from "../output-meaning.ts";

export default {
  id: "added_loss",
  name: "Added loss",
  tasks: ["regression", "classification"],
  targets: "numbers",
  outputs: numbers,
  compute: meanOverOutputs(
    (output, target) => 1.5 * (output - target) * (output - target),
    (output, target) => 3 * (output - target),
  ),
  curvature: ofEachOutput(() => 3),
  python: {
    numpy: ["error = outputs - t", "return 1.5 * np.mean(error * error), 3 * error / error.size"],
    torch: "1.5 * F.mse_loss(outputs, t)",
  },
} satisfies LossDefinition;
`,
};
