import { significant } from "../../lang/print/significant.ts";
import { say } from "../../words/say.ts";
import { defineFinding } from "../finding.ts";
import { runsOf } from "../measuring/experiments.ts";

const races = [
  "o=sgd,lr:0.01,momentum:0.9&o=sgd,momentum:0.9,dampening:0&steps=2000",
  "surface=bowl&o=sgd,lr:0.1,momentum:0.9&o=sgd,lr:0.01,momentum:0.9,dampening:0&steps=2000&noise=1",
  "surface=beale&o=sgd,lr:0.02,momentum:0.5&o=sgd,lr:0.01,momentum:0.5,dampening:0&steps=2000&noise=0.5,0.1",
];

/** Returns the largest distance of two contenders at the same step, as a share of the start's distance from 0. */
function distance(link: string): number {
  const [one, other] = runsOf(link);
  let most = 0;
  for (let i = 0; i < one.x.length; i++)
    most = Math.max(most, Math.abs(one.x[i] - other.x[i]), Math.abs(one.y[i] - other.y[i]));
  return most / Math.hypot(one.x[0], one.y[0]);
}

export default defineFinding({
  id: "momentum-forms",
  title: "Two forms of momentum, one path",
  topic: "rates",
  claim:
    "Heavy-ball momentum with learning rate lr makes exactly the steps of the exponential average of gradients with lr/(1 − β).",
  verdict: "holds",
  links: [
    { label: "Both on Rosenbrock: one trail covers the other", link: races[0] },
    { label: "With noise", link: races[1] },
  ],
  *measure() {
    const distances: number[] = [];
    for (const race of races) {
      distances.push(distance(race));
      yield distances.length / races.length;
    }
    return { distance: Math.max(...distances) };
  },
  measured: ({ distance }) =>
    say(
      "In three races of 2,000 steps, two of them with noise, the paths were never farther apart than {distance} times the start’s distance from 0: rounding.",
      { distance: significant(distance, 2) },
    ),
  expect: { distance: [0, 1e-12] },
  paper:
    "Goh writes heavy ball, Ma & Yarats the average; the learning rates that they state differ by this factor.",
  sources: [
    {
      authors: "Goh",
      year: 2017,
      title: "Why Momentum Really Works",
      venue: "Distill",
      url: "https://doi.org/10.23915/distill.00006",
    },
    {
      authors: "Ma & Yarats",
      year: 2019,
      title: "Quasi-hyperbolic momentum and Adam for deep learning",
      venue: "ICLR",
      url: "https://arxiv.org/abs/1810.06801",
    },
  ],
  ours: "The statement as a whole, with a proof by one substitution: the average’s buffer is 1 − β times the other.",
  theirs: "The two forms.",
  limits:
    "β must be constant, both buffers begin at 0, and there is no bias correction and no decoupled weight decay. PyTorch’s dampening breaks it: its first buffer is the whole gradient.",
});
