import { fixed } from "../../words/fixed.ts";
import { say } from "../../words/say.ts";
import { defineFinding } from "../finding.ts";
import { mean } from "../measuring/averages.ts";
import { networkOf } from "../measuring/experiments.ts";
import { curvaturesOf } from "../measuring/sharpness.ts";

const training = (batch: number): string =>
  `data=moons&net=2-16-16-1&init=pytorch&loss=mse&batch=${batch}&split=0.8&samples=125&o=sgd,lr:0.2&steps=4000`;
/** Samples a step; 0 are all 100. */
const batches = [0, 50, 25, 10, 5];

/** Returns sharpness·lr/2 over the second half of training, of all samples, as a mean over two seeds. */
function settled(batch: number): number {
  const ofSeeds = [1, 2].map((seed) => {
    const curvatures = curvaturesOf({ ...networkOf(training(batch)), seed }, 17).slice(-8);
    return mean(curvatures.map(({ sharpness }) => (sharpness * 0.2) / 2));
  });
  return mean(ofSeeds);
}

export default defineFinding({
  id: "sgd-below-edge",
  title: "SGD stays below the edge",
  topic: "networks",
  claim:
    "Trained on batches, a network stays flatter than the edge of stability, and the smaller the batches are the flatter it stays.",
  verdict: "holds",
  links: [
    { label: "Batches of 10: add the chart of sharpness", link: training(10) },
    { label: "All samples at once", link: training(0) },
  ],
  *measure() {
    const found: number[] = [];
    for (const batch of batches) {
      found.push(settled(batch));
      yield found.length / batches.length;
    }
    const falls = found.every((one, i) => i === 0 || one < found[i - 1]);
    return {
      all: found[0],
      fifty: found[1],
      twentyFive: found[2],
      ten: found[3],
      five: found[4],
      falls: Number(falls),
    };
  },
  measured: ({ all, fifty, twentyFive, ten, five }) =>
    say(
      "Sharpness·lr/2 of all samples, in the second half of training, was {all} with full batches, and {fifty}, {twentyFive}, {ten} and {five} with batches of 50, 25, 10 and 5.",
      {
        all: fixed(all, 2),
        fifty: fixed(fifty, 2),
        twentyFive: fixed(twentyFive, 2),
        ten: fixed(ten, 2),
        five: fixed(five, 2),
      },
    ),
  expect: {
    all: [0.92, 1.05],
    fifty: [0.78, 0.93],
    twentyFive: [0.7, 0.87],
    ten: [0.55, 0.78],
    five: [0.45, 0.7],
    falls: [1, 1],
  },
  paper:
    "The authors explain the gap to 2/lr by noise that strengthens the force which holds sharpness down; the gap grows with the noise along the sharpest direction.",
  sources: [
    {
      authors: "Liao, Kolomvaki & Kyrillidis",
      year: 2026,
      title: "SGD at the Edge of Stability: The Stochastic Sharpness Gap",
      url: "https://arxiv.org/abs/2604.21016",
    },
  ],
  ours: "The network on 100 moons, the batches and figures, a mean over two seeds.",
  theirs: "The explanation, a formula for the gap, and experiments on parts of CIFAR-10.",
  limits:
    "Squared error and plain SGD. With cross-entropy on few samples the edge may not be reached at all. Another sharpness, that of the batches along their gradients, is what stays near 2/lr.",
  slow: true,
});
