import { run } from "../../experiment/index.ts";
import { fixed } from "../../words/fixed.ts";
import { say } from "../../words/say.ts";
import { defineFinding } from "../finding.ts";
import { mean, seeds } from "../measuring/averages.ts";
import { surfaceOf } from "../measuring/experiments.ts";

const race = (start: string, seeds = ""): string =>
  `surface=bowl,ratio:1&start=${start}&o=sgd,lr:0.5&o=sgd,lr:0.1&steps=3000${seeds}&noise=1`;
const settings = [
  { name: "small", lr: 0.1, momentum: 0 },
  { name: "middle", lr: 0.5, momentum: 0 },
  { name: "large", lr: 1.5, momentum: 0 },
  { name: "heavyBall", lr: 0.1, momentum: 0.9 },
] as const;

/** Returns the mean loss a coordinate from step 500 on, over 20 seeds, as a multiple of the formula's. */
function againstFormula({ lr, momentum: beta }: { readonly lr: number; readonly momentum: number }): number {
  const spec = surfaceOf(race("0,0"));
  const contenders = [{ slot: 0, optimizer: "sgd", values: { lr, momentum: beta, dampening: 0 } }];
  const found = seeds(20).map((seed) => mean(run({ ...spec, contenders, seed })[0].loss, 500) / 2);
  return mean(found) / ((lr * (1 + beta)) / (2 * (1 - beta) * (2 * (1 + beta) - lr)));
}

export default defineFinding({
  id: "noise-floor",
  title: "The noise floor of SGD",
  topic: "noise",
  claim:
    "With a constant learning rate and noisy gradients the loss stops falling at a height that grows with the learning rate.",
  verdict: "holds",
  links: [{ label: "Two learning rates, two floors, with nine seeds", link: race("3,3", "&seeds=9") }],
  *measure() {
    const found: Record<string, number> = {};
    for (const [i, setting] of settings.entries()) {
      found[setting.name] = againstFormula(setting);
      yield (i + 1) / settings.length;
    }
    const { small, middle, large, heavyBall } = found;
    return { small, middle, large, heavyBall };
  },
  measured: ({ small, middle, large, heavyBall }) =>
    say(
      "The loss from step 500 on, over 20 seeds, was {small}, {middle} and {large} times lr·σ²/(2(2 − lr·λ)) a coordinate for lr·λ = 0.1, 0.5 and 1.5, and with heavy ball, β = 0.9, {heavyBall} times its formula.",
      {
        small: fixed(small, 3),
        middle: fixed(middle, 3),
        large: fixed(large, 3),
        heavyBall: fixed(heavyBall, 3),
      },
    ),
  expect: { small: [0.95, 1.05], middle: [0.95, 1.05], large: [0.95, 1.05], heavyBall: [0.95, 1.05] },
  paper:
    "The stationary loss a coordinate is lr·σ²/(2(2 − lr·λ)); with heavy ball lr·σ²(1 + β)/(2(1 − β)(2(1 + β) − lr·λ)). For small lr it is proportional to lr.",
  sources: [
    {
      authors: "Liu, Ziyin & Ueda",
      year: 2021,
      title: "Noise and Fluctuation of Finite Learning Rate Stochastic Gradient Descent",
      venue: "ICML",
      url: "https://arxiv.org/abs/2012.03636",
    },
    {
      authors: "Mandt, Hoffman & Blei",
      year: 2017,
      title: "Stochastic Gradient Descent as Approximate Bayesian Inference",
      venue: "JMLR",
      url: "https://arxiv.org/abs/1704.04289",
    },
  ],
  ours: "The bowl, the settings and the figures.",
  theirs: "The stationary distribution, from which the formulas follow.",
  limits:
    "A quadratic with the same noise everywhere. The noise of batches shrinks where all samples fit, and then there is no floor. A falling learning rate removes it.",
});
