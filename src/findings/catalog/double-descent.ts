import { fixed } from "../../words/fixed.ts";
import { say } from "../../words/say.ts";
import { defineFinding } from "../finding.ts";
import { median, seeds } from "../measuring/averages.ts";
import { exactTestError } from "../measuring/random-features.ts";

const link = (features: number): string =>
  `problem=random-features${features === 60 ? "" : `,features:${features}`}`;
const sizes = [5, 15, 60, 120, 1200];

export default defineFinding({
  id: "double-descent",
  title: "Double descent",
  topic: "networks",
  claim:
    "With more features the test error first falls, then rises to a peak where they just fit the samples, and falls again beyond.",
  verdict: "in part",
  links: [
    { label: "60 features for 60 samples: gradient descent on the way to the peak", link: link(60) },
    { label: "15 features", link: link(15) },
    { label: "1,200 features", link: link(1200) },
  ],
  *measure() {
    const found: number[] = [];
    for (const features of sizes) {
      found.push(median(seeds(10).map((seed) => exactTestError(features, seed))));
      yield found.length / sizes.length;
    }
    return { five: found[0], fifteen: found[1], sixty: found[2], twice: found[3], twentyTimes: found[4] };
  },
  measured: ({ five, fifteen, sixty, twice, twentyTimes }) =>
    say(
      "The test error of the exact solution of least norm, a median over 10 sets of data, was {five} with 5 features, {fifteen} with 15, {sixty} with 60 for 60 samples, {twice} with 120 and {twentyTimes} with 1,200.",
      {
        five: fixed(five, 2),
        fifteen: fixed(fifteen, 2),
        sixty: fixed(sixty, 0),
        twice: fixed(twice, 2),
        twentyTimes: fixed(twentyTimes, 2),
      },
    ),
  expect: {
    five: [0.35, 0.8],
    fifteen: [0.17, 0.3],
    sixty: [5, 1000],
    twice: [0.35, 0.9],
    twentyTimes: [0.2, 0.35],
  },
  paper:
    "The authors show this curve for random features, trees and networks; beyond the peak their test error falls below the best of small models.",
  sources: [
    {
      authors: "Belkin, Hsu, Ma & Mandal",
      year: 2019,
      title: "Reconciling modern machine-learning practice and the classical bias–variance trade-off",
      venue: "PNAS",
      url: "https://arxiv.org/abs/1812.11118",
    },
  ],
  ours: "The data, a linear function of five inputs with noise 0.3, and the figures.",
  theirs: "The curve, and its explanation by solutions of small norm.",
  limits:
    "With these data 1,200 features do about as well as 15, not better. Gradient descent comes to the peak only after very many steps: stopping early, or weight decay, removes it.",
  slow: true,
});
