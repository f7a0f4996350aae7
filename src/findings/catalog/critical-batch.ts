import { run } from "../../experiment/index.ts";
import { fixed } from "../../words/fixed.ts";
import { say } from "../../words/say.ts";
import { defineFinding } from "../finding.ts";
import { mean, seeds } from "../measuring/averages.ts";
import { problemOf } from "../measuring/experiments.ts";

const deviation = 30;
const race = (batch: number, steps: number, rates: readonly number[] = [0.05]): string =>
  `problem=quadratic,condition:10,start:ones,noise:${deviation}${batch === 1 ? "" : `,batch:${batch}`}${rates.map((lr) => `&o=sgd,lr:${lr}`).join("")}&steps=${steps}`;
/** Learning rates of which the batch size decides the best. */
const shown = [0.005, 0.02, 0.05];
const batches = [1, 8, 32, 128];
/** The learning rate of the step that is made: large, so that its quadratic term is seen above the noise. */
const long = 1;

/** Returns the learning rate with which the mean loss after one step from the start is lowest, over 400 seeds. */
function bestRate(batch: number): number {
  const spec = problemOf(race(batch, 1));
  const contenders = [{ slot: 0, optimizer: "sgd", values: { lr: long } }];
  const runs = seeds(400).map((seed) => run({ ...spec, contenders, seed })[0]);
  const [{ trainLoss, gradNorm }] = runs;
  // The mean loss is f − lr·|G|² + c·lr², and f and G are exact.
  const square = gradNorm[0] ** 2;
  const c = mean(runs.map((one) => one.trainLoss[1])) - trainLoss[0] + long * square;
  return square / (2 * c);
}

/** Returns B_noise = tr(HΣ)/GᵀHG and ε_max = |G|²/GᵀHG at the start, from the eigenvalues λ: there G is λ along each. */
function theory(): { noise: number; rate: number } {
  const [{ parts }] = run(problemOf(race(1, 1)));
  const power = (k: number) => parts.reduce((sum, { weight }) => sum + weight ** k, 0);
  return { noise: (deviation ** 2 * power(1)) / power(3), rate: power(2) / power(3) };
}

export default defineFinding({
  id: "critical-batch",
  title: "The critical batch size",
  topic: "noise",
  claim:
    "The best learning rate of a step grows with the batch size, but only up to a critical size, beyond which larger batches hardly help.",
  verdict: "holds",
  links: [
    { label: "Single samples: the smallest of three learning rates ends lowest", link: race(1, 40, shown) },
    { label: "Batches of 128: the larger ones do", link: race(128, 40, shown) },
  ],
  *measure() {
    const { noise, rate } = theory();
    const found: number[] = [];
    for (const batch of batches) {
      found.push(bestRate(batch) / rate);
      yield found.length / batches.length;
    }
    const error = found.map((one, i) => Math.abs(one * (1 + noise / batches[i]) - 1));
    return {
      noise,
      one: found[0],
      eight: found[1],
      thirtyTwo: found[2],
      many: found[3],
      error: Math.max(...error),
    };
  },
  measured: ({ noise, one, eight, thirtyTwo, many, error }) =>
    say(
      "The critical size B is {noise} here. The best rate of one step was {one}, {eight}, {thirtyTwo} and {many} times ε with batches of 1, 8, 32 and 128: at most {percent} % from 1/(1 + B/batch).",
      {
        noise: fixed(noise, 1),
        one: fixed(one, 3),
        eight: fixed(eight, 3),
        thirtyTwo: fixed(thirtyTwo, 3),
        many: fixed(many, 3),
        percent: fixed(100 * error, 1),
      },
    ),
  expect: {
    noise: [20, 30],
    one: [0.03, 0.06],
    eight: [0.2, 0.32],
    thirtyTwo: [0.5, 0.65],
    many: [0.78, 0.9],
    error: [0, 0.06],
  },
  paper:
    "The best rate of a step is ε/(1 + B/batch) with ε = |G|²/GᵀHG and the noise scale B = tr(HΣ)/GᵀHG, G being the gradient, H the Hessian and Σ the covariance of a sample’s gradient.",
  sources: [
    {
      authors: "McCandlish, Kaplan, Amodei & the OpenAI Dota Team",
      year: 2018,
      title: "An Empirical Model of Large-Batch Training",
      url: "https://arxiv.org/abs/1812.06162",
    },
  ],
  ours: "The quadratic, and the fit of the mean loss after one step over 400 seeds.",
  theirs: "The formula, and noise scales of many tasks, from images to games.",
  limits:
    "It is the greedy rate of one step of plain SGD, not the best constant rate of a run, and not Adam’s. The noise scale grows during training as the gradient shrinks.",
  slow: true,
});
