import type { Result } from "../../experiment/index.ts";
import { significant } from "../../lang/print/significant.ts";
import { fixed } from "../../words/fixed.ts";
import { say } from "../../words/say.ts";
import { defineFinding } from "../finding.ts";
import { runsOf } from "../measuring/experiments.ts";

const surface = "f=(x^4%2By^4)/4&start=1,1";
const adam = (beta2: number): string => `o=adam,lr:0.01,beta2:${beta2},eps:0`;
const link = `${surface}&${[0.95, 0.895, 0.8].map(adam).join("&")}&o=sgd,lr:0.01&steps=6000`;

/** Returns the largest |x| in windows of so many steps from step 1,000 on: x itself passes 0 when it oscillates. */
function sizes({ x }: Result, window: number): number[] {
  const found: number[] = [];
  for (let from = 1000; from + window <= x.length; from += window)
    found.push(x.subarray(from, from + window).reduce((most, one) => Math.max(most, Math.abs(one)), 0));
  return found;
}

export default defineFinding({
  id: "adam-regimes",
  title: "Adam’s three regimes on a degenerate minimum",
  topic: "adam",
  claim:
    "Where the curvature vanishes at the minimum, Adam either converges exponentially, or falls and spikes in turn, or oscillates like sign descent: β₁ and β₂ decide which.",
  verdict: "holds",
  links: [{ label: "β₂ = 0.95, 0.895 and 0.8 beside gradient descent", link }],
  *measure() {
    const [stable, spiking, oscillating, descent] = runsOf(link);
    yield 0.8;
    const end = stable.x.length - 1;
    const spikes = sizes(spiking, 50);
    const swings = sizes(oscillating, 500);
    const deepest = Math.min(...spikes);
    return {
      stableEnd: Math.abs(stable.x[end]),
      stableRate: Math.abs(stable.x[3000] / stable.x[2900]) ** 0.01 / 0.95 ** 0.25,
      deepest,
      back: Math.max(...spikes.slice(spikes.indexOf(deepest))),
      smallestSwing: Math.min(...swings),
      largestSwing: Math.max(...swings),
      descentEnd: descent.x[end],
    };
  },
  measured: ({ stableEnd, stableRate, deepest, back, smallestSwing, largestSwing, descentEnd }) =>
    say(
      "β₂ = 0.95 ended at x = {stableEnd}, each step smaller by β₂^¼ (the measured rate is {stableRate} times that). β₂ = 0.895 fell to {deepest} and jumped back to {back}. β₂ = 0.8 swung, in any 500 steps, as far as {smallestSwing} to {largestSwing}. Gradient descent ended at {descentEnd}.",
      {
        stableEnd: significant(stableEnd, 2),
        stableRate: fixed(stableRate, 4),
        deepest: significant(deepest, 2),
        back: significant(back, 2),
        smallestSwing: significant(smallestSwing, 2),
        largestSwing: significant(largestSwing, 2),
        descentEnd: significant(descentEnd, 3),
      },
    ),
  expect: {
    stableEnd: [1e-35, 1e-32],
    stableRate: [0.9999, 1.0001],
    deepest: [0, 1e-20],
    back: [1e-4, 1e-2],
    smallestSwing: [5e-4, 5e-3],
    largestSwing: [5e-4, 5e-3],
    descentEnd: [0.0905, 0.0913],
  },
  paper:
    "The authors derive the regimes for xᵏ/k and draw their phase diagram. Gradient descent’s rate is t^(−1/(k − 2)): here x = 1/√(1 + 2·lr·t) = 0.0909.",
  sources: [
    {
      authors: "Bai, Zhao, Zhou, Xu & Zhang",
      year: 2026,
      title: "Towards Understanding Adam Convergence on Highly Degenerate Polynomials",
      venue: "ICML",
      url: "https://arxiv.org/abs/2603.09581",
    },
  ],
  ours: "The settings and figures; eps is 0.",
  theirs: "The three regimes, their limits and the rate β₂^¼ for x⁴/4.",
  limits:
    "With the default eps of 1e−8 the regimes end where √v comes near eps, at x of about 1e−5. The minimum must be degenerate: on a parabola Adam does not converge like this.",
});
