import { fixed } from "../../words/fixed.ts";
import { say } from "../../words/say.ts";
import { defineFinding } from "../finding.ts";
import { mean } from "../measuring/averages.ts";
import { problemRunsOf } from "../measuring/experiments.ts";

const link =
  "problem=noise,groups:1,noise:1,start:0&o=adamw,weightDecay:1&o=adamw,lr:0.01,weightDecay:1&o=adamw,lr:0.1,weightDecay:1&steps=5000";
const settings = [
  { name: "slow", lr: 0.001, steps: 10_000 },
  { name: "middle", lr: 0.01, steps: 2000 },
  { name: "fast", lr: 0.1, steps: 1000 },
] as const;

/** Returns the root mean square of the weights from half of the run on, as a multiple of √(lr/2λ) with λ = 1. */
function sizeOf({ lr, steps }: { readonly lr: number; readonly steps: number }): number {
  const [{ parts }] = problemRunsOf(
    `problem=noise,groups:1,noise:1,start:0&o=adamw,lr:${lr},weightDecay:1&steps=${steps}`,
  );
  const squares = parts[0].loss.map((size) => size * size);
  return Math.sqrt(mean(squares, squares.length >> 1) / (lr / 2));
}

/** Returns the same by the formula for Adam's average of gradients of β₁ = 0.9, with steps of unit size. */
function theory(lr: number): number {
  const [a, beta] = [1 - lr, 0.9];
  const square = (lr * lr * (1 - beta) * (1 + a * beta)) / ((1 + beta) * (1 - a * a) * (1 - a * beta));
  return Math.sqrt(square / (lr / 2));
}

export default defineFinding({
  id: "weight-average",
  title: "AdamW’s weights are an average over 1/(lr·λ) steps",
  topic: "noise",
  claim:
    "Weight decay makes AdamW’s weights a moving average of its updates over 1/(lr·λ) steps; pure noise then keeps them near the size √(lr/2λ).",
  verdict: "holds",
  links: [{ label: "1,024 weights moved by noise and decay alone", link }],
  *measure() {
    const found: Record<string, number> = {};
    for (const [i, setting] of settings.entries()) {
      found[setting.name] = sizeOf(setting);
      yield (i + 1) / settings.length;
    }
    const { slow, middle, fast } = found;
    return {
      slow,
      middle,
      fast,
      againstTheory: Math.max(...settings.map(({ name, lr }) => Math.abs(found[name] / theory(lr) - 1))),
    };
  },
  measured: ({ slow, middle, fast, againstTheory }) =>
    say(
      "The weights’ root mean square was {slow}, {middle} and {fast} times √(lr/2λ) for lr·λ = 0.001, 0.01 and 0.1, at most {percent} % from the exact formula.",
      {
        slow: fixed(slow, 3),
        middle: fixed(middle, 3),
        fast: fixed(fast, 3),
        percent: fixed(100 * againstTheory, 1),
      },
    ),
  expect: { slow: [0.96, 1.03], middle: [0.93, 0.98], fast: [0.71, 0.74], againstTheory: [0, 0.03] },
  paper:
    "Wang & Aitchison read AdamW’s weights as an average with the time scale 1/(lr·λ); Kosson et al. derive the size at which noise and decay balance. Exactly: 0.996, 0.958 and 0.726.",
  sources: [
    {
      authors: "Wang & Aitchison",
      year: 2025,
      title: "How to set AdamW’s weight decay as you scale model and dataset size",
      venue: "ICML",
      url: "https://arxiv.org/abs/2405.13698",
    },
    {
      authors: "Kosson, Messmer & Jaggi",
      year: 2024,
      title: "Rotational Equilibrium: How Weight Decay Balances Learning Across Neural Networks",
      venue: "ICML",
      url: "https://arxiv.org/abs/2305.17212",
    },
  ],
  ours: "The pure noise, the exact formula for β₁ = 0.9, and the figures.",
  theirs: "The time scale and the balance, and what follows for scaling.",
  limits:
    "Gradients without signal, and β₂ near 1, so that each update has unit size. After fewer than some 5/(lr·λ) steps the balance is not reached. With lr·λ near 1 the formula √(lr/2λ) is too large.",
  slow: true,
});
