import { optax, pytorch } from "../conventions/implementation.ts";
import type { Prose } from "../define/prose.ts";

export default {
  paper: "Riedmiller & Braun 1993, doi:10.1109/ICNN.1993.298623; this form, iRprop⁻: Igel & Hüsken 2000",
  inShort: "Takes only the sign of the gradient, and lengthens or shortens each coordinate's step by itself.",
  goodWhen: "gradients are exact and the surface is smooth: it then hardly needs tuning",
  failsWhen: "gradients are of small batches: signs change by chance, and the steps shrink to nothing",
  notes:
    "Takes only the gradient's sign. Each coordinate has a separate step size, which grows while the sign " +
    "stays and halves when it changes; after a change the coordinate rests for one step. On smooth surfaces " +
    "with exact gradients it is fast and hardly needs tuning. With gradients of small batches signs change " +
    "by chance and the step sizes die away: it is a method for full batches. Any schedule of lr is without " +
    "effect after the first step. PyTorch's form: no stepping back after a change of sign.",
  libraries: [pytorch("torch.optim.Rprop", ["lr", "etas", "stepSizes"])],
  conventions: [
    {
      title: "One step late",
      text:
        "Optax 0.2.8 makes at each step the step that it found at the one before: the first moves nothing, " +
        "and a change of sign is answered a step later, by resting.",
      rival: {
        name: "Rprop one step late",
        rule: `
          init d = lr
          s = g * o
          d = where(s == 0, d, min(max(d * where(s > 0, etaPlus, etaMinus), stepMin), stepMax))
          u = where(s < 0, 0, o)
          o = where(s < 0, 0, d * sign(g))
          p = p - u
        `,
      },
      libraries: [optax("optax.rprop", ["lr", "etaMinus", "etaPlus", "stepMin", "stepMax"])],
    },
    {
      title: "After a change of sign",
      text:
        "Here and in PyTorch the coordinate rests (Rprop⁻ with the gradient forgotten, iRprop⁻). Without " +
        "forgetting, plain Rprop⁻, it steps at once and its step size may halve again.",
      rival: {
        name: "Rprop⁻ without rest",
        rule: `
          init d = lr
          s = sign(g * o)
          d = d * where(s > 0, etaPlus, where(s < 0, etaMinus, 1))
          d = min(max(d, stepMin), stepMax)
          o = g
          p = p - d * sign(g)
        `,
      },
    },
  ],
} satisfies Prose;
