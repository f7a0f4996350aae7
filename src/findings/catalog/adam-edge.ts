import { fixed } from "../../words/fixed.ts";
import { say } from "../../words/say.ts";
import { defineFinding } from "../finding.ts";
import { median } from "../measuring/averages.ts";
import { networkOf } from "../measuring/experiments.ts";
import { curvaturesOf } from "../measuring/sharpness.ts";

const training = (lr: number): string =>
  `data=moons&net=2-16-16-1&init=pytorch&loss=mse&batch=0&split=0.8&samples=125&o=adam,lr:${lr},beta2:0.99&steps=3000`;
const rates = [0.001, 0.002, 0.005];

export default defineFinding({
  id: "adam-edge",
  title: "Adam has an edge of its own",
  topic: "networks",
  claim:
    "Under Adam it is the sharpness divided by Adam’s own step sizes that rises to a limit and stays there: 38/lr at β₁ = 0.9.",
  verdict: "holds",
  links: [{ label: "Adam: add the chart of preconditioned sharpness", link: training(0.002) }],
  *measure() {
    const ratios: number[] = [];
    for (const [i, lr] of rates.entries()) {
      const curvatures = curvaturesOf(networkOf(training(lr)), 31).slice(-16);
      ratios.push(...curvatures.map((one) => one.preconditioned / one.preconditionedLimit));
      yield (i + 1) / rates.length;
    }
    const near = ratios.filter((ratio) => ratio >= 0.8 && ratio <= 1.1);
    return { typical: median(ratios), near: near.length / ratios.length, highest: Math.max(...ratios) };
  },
  measured: ({ typical, near, highest }) =>
    say(
      "With lr 0.001, 0.002 and 0.005 the preconditioned sharpness in the second half of training was typically {typical} times the limit, within 0.8 and 1.1 in {near} % of the steps looked at, and {highest} at most.",
      { typical: fixed(typical, 2), near: Math.round(100 * near), highest: fixed(highest, 2) },
    ),
  expect: { typical: [0.9, 1.03], near: [0.85, 1], highest: [0.95, 1.25] },
  paper:
    "The limit is (2 + 2β₁)/((1 − β₁)·lr), which is 38/lr at β₁ = 0.9, at small scale and with full batches.",
  sources: [
    {
      authors: "Cohen, Ghorbani, Krishnan, Agarwal, Medapati, Badura, Suo, Cardoze, Nado, Dahl & Gilmer",
      year: 2022,
      title: "Adaptive Gradient Methods at the Edge of Stability",
      url: "https://arxiv.org/abs/2207.14484",
    },
  ],
  ours: "The network, data and figures.",
  theirs: "The limit and the finding.",
  limits:
    "All samples in each step and β₂ = 0.99, so that the second moment follows. Unlike gradient descent, Adam may go on into sharper regions, as its step sizes shrink with the gradients.",
  slow: true,
});
