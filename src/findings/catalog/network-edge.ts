import { fixed } from "../../words/fixed.ts";
import { say } from "../../words/say.ts";
import { defineFinding } from "../finding.ts";
import { networkOf } from "../measuring/experiments.ts";
import { curvaturesOf } from "../measuring/sharpness.ts";

const training = (lr: number): string =>
  `data=moons&net=2-16-16-1&init=pytorch&loss=mse&batch=0&split=0.8&samples=125&o=sgd,lr:${lr}&steps=6000`;
const rates = [0.05, 0.1, 0.2, 0.4];

/** Returns sharpness·lr/2 over the last third of a training. */
function settled(lr: number): number[] {
  const curvatures = curvaturesOf(networkOf(training(lr)), 13);
  return curvatures.slice(-5).map(({ sharpness }) => (sharpness * lr) / 2);
}

export default defineFinding({
  id: "network-edge",
  title: "The edge of stability in a network, and where it is absent",
  topic: "networks",
  claim:
    "Trained with all samples at once, a network grows sharper until sharpness reaches 2/lr, and stays there; with a small learning rate it never gets there.",
  verdict: "holds",
  links: [
    { label: "lr 0.4: add the chart of sharpness", link: training(0.4) },
    { label: "lr 0.05: sharpness stays below", link: training(0.05) },
  ],
  *measure() {
    const ends: number[][] = [];
    for (const lr of rates) {
      ends.push(settled(lr));
      yield ends.length / rates.length;
    }
    const atEdge = [...ends[2], ...ends[3]];
    return {
      smallest: ends[0][4],
      small: ends[1][4],
      lowestAtEdge: Math.min(...atEdge),
      highestAtEdge: Math.max(...atEdge),
    };
  },
  measured: ({ smallest, small, lowestAtEdge, highestAtEdge }) =>
    say(
      "After 6,000 steps sharpness·lr/2 was {smallest} with lr 0.05 and {small} with 0.1. With 0.2 and 0.4 it was between {lowest} and {highest} in the last third.",
      {
        smallest: fixed(smallest, 2),
        small: fixed(small, 2),
        lowest: fixed(lowestAtEdge, 2),
        highest: fixed(highestAtEdge, 2),
      },
    ),
  expect: {
    smallest: [0.2, 0.4],
    small: [0.5, 0.7],
    lowestAtEdge: [0.88, 1.02],
    highestAtEdge: [0.97, 1.08],
  },
  paper:
    "Full-batch gradient descent brings many architectures to sharpness just above 2/lr, where the loss goes on falling, unevenly.",
  sources: [
    {
      authors: "Cohen, Kaur, Li, Kolter & Talwalkar",
      year: 2021,
      title: "Gradient Descent on Neural Networks Typically Occurs at the Edge of Stability",
      venue: "ICLR",
      url: "https://arxiv.org/abs/2103.00065",
    },
  ],
  ours: "The network of 337 parameters on 100 moons, and the figures, also of rates that are too small.",
  theirs: "The finding, in networks up to ResNets.",
  limits:
    "Squared error and all samples in each step. With cross-entropy sharpness falls again at the end; with small batches it stays lower.",
  slow: true,
});
