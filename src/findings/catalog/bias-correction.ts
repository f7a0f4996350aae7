import { significant } from "../../lang/print/significant.ts";
import { say } from "../../words/say.ts";
import { defineFinding } from "../finding.ts";
import { runsOf } from "../measuring/experiments.ts";

const rule =
  "lr = 0.001 in 0..1\nbeta1 = 0.9 in 0..1\nbeta2 = 0.999 in 0..1\neps = 1e-8 in 0..1\n" +
  "m = beta1 * m + (1 - beta1) * g\nv = beta2 * v + (1 - beta2) * g^2\np = p - lr * m / (sqrt(v) + eps)";
const raceWith = (beta2: number): string =>
  `f=x&start=0,0&rule=${encodeURIComponent(rule)}&o=own,beta2:${beta2}&o=adam,beta2:${beta2}&steps=2000`;

/** Returns the length of each step without the correction, as a multiple of that with it. */
function ratios(beta2: number): number[] {
  const [without, corrected] = runsOf(raceWith(beta2));
  const step = ({ x }: { x: Float64Array }, i: number) => x[i + 1] - x[i];
  return Array.from({ length: 2000 }, (_, i) => step(without, i) / step(corrected, i));
}

export default defineFinding({
  id: "bias-correction",
  title: "Without bias correction Adam starts too fast",
  topic: "adam",
  claim:
    "Adam’s averages begin at 0; without the correction for that its first steps are several times too long, at the default betas.",
  verdict: "holds",
  links: [
    {
      label: "Adam without and with bias correction on a constant slope",
      link: `f=x&start=0,0&rule=${encodeURIComponent(rule)}&o=own&o=adam&steps=100`,
    },
  ],
  *measure() {
    const usual = ratios(0.999);
    yield 0.4;
    const longest = Math.max(...usual);
    return {
      first: usual[0],
      longest,
      longestAt: usual.indexOf(longest) + 1,
      until: usual.findLastIndex((ratio) => ratio > 1.1) + 1,
      firstAt099: ratios(0.99)[0],
      firstAt095: ratios(0.95)[0],
    };
  },
  measured: ({ first, longest, longestAt, until, firstAt099, firstAt095 }) =>
    say(
      "The first step was {first} times as long, step {longestAt} {longest} times, and steps were more than 1.1 times as long until step {until}. With β₂ = 0.99 the first step had factor {firstAt099}, with 0.95 {firstAt095}.",
      {
        first: significant(first, 3),
        longestAt,
        longest: significant(longest, 3),
        until: significant(until),
        firstAt099: significant(firstAt099, 3),
        firstAt095: significant(firstAt095, 3),
      },
    ),
  expect: {
    first: [3.162, 3.163],
    longest: [6.56, 6.575],
    longestAt: [12, 12],
    until: [1745, 1755],
    firstAt099: [0.9999, 1.0001],
    firstAt095: [0.447, 0.4475],
  },
  paper:
    "The paper introduces the correction and shows that training with β₂ near 1 can diverge without it. The factor of step t is (1 − β₁ᵗ)/√(1 − β₂ᵗ): √10 = 3.16 for the first.",
  sources: [
    {
      authors: "Kingma & Ba",
      year: 2015,
      title: "Adam: A Method for Stochastic Optimization",
      venue: "ICLR",
      url: "https://arxiv.org/abs/1412.6980",
    },
  ],
  ours: "The constant slope, on which the factor is exact, and the figures.",
  theirs: "The correction and its reason.",
  limits:
    "A constant gradient much larger than eps. At β₂ = 0.99 the first step is right by coincidence, below that the first steps are too short; warmup hides the effect either way.",
});
