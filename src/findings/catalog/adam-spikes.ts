import { significant } from "../../lang/print/significant.ts";
import { say } from "../../words/say.ts";
import { defineFinding } from "../finding.ts";
import { runsOf, surfaceOf } from "../measuring/experiments.ts";
import { curvaturesOf } from "../measuring/sharpness.ts";

const link = "f=x^2/2&start=1,0&o=adam,lr:0.15,beta1:0&steps=2000";

export default defineFinding({
  id: "adam-spikes",
  title: "Adam spikes on a plain parabola",
  topic: "adam",
  claim:
    "Near a minimum Adam’s second moment forgets the large gradients of the past, its steps grow, and at last the loss jumps: without noise, on a parabola.",
  verdict: "holds",
  links: [{ label: "Adam on x²/2: quiet for a thousand steps, then a spike", link }],
  *measure() {
    const [{ loss }] = runsOf(link);
    yield 0.3;
    const crossing = curvaturesOf(surfaceOf(link), 2001).find(
      ({ step, preconditioned, preconditionedLimit }) => step > 10 && preconditioned > preconditionedLimit,
    );
    const spike = loss.findIndex((one, step) => step > 100 && one > 1);
    return {
      crossing: crossing?.step ?? Number.NaN,
      quiet: Math.max(...loss.subarray(400, 1000)),
      spike: spike < 0 ? Number.NaN : spike,
      height: Math.max(...loss.subarray(400)),
    };
  },
  measured: ({ crossing, quiet, spike, height }) =>
    say(
      "The preconditioned curvature passed 2/lr at step {crossing}. From step 400 to 1,000 the loss was below {quiet}; it exceeded 1 at step {spike} and rose to {height}.",
      {
        crossing: significant(crossing),
        quiet: significant(quiet, 1),
        spike: significant(spike),
        height: significant(height, 3),
      },
    ),
  expect: { crossing: [445, 450], quiet: [0, 1e-30], spike: [1100, 1250], height: [1, 2] },
  paper:
    "The authors explain such spikes by a preconditioned sharpness beyond 2/lr that lasts, on quadratics, small networks and Transformers.",
  sources: [
    {
      authors: "Bai, Zhou, Zhao, Li, Li, Xiong, Yang, Zhang & Xu",
      year: 2026,
      title: "Adaptive Preconditioners Trigger Loss Spikes in Adam",
      venue: "ICML",
      url: "https://arxiv.org/abs/2506.04805",
    },
  ],
  ours: "The setting and figures.",
  theirs: "The mechanism, and its evidence in large networks.",
  limits:
    "Without momentum (β₁ = 0) and noise. Rounding and eps move the spike by some steps. Noise keeps the second moment up, and a smaller β₂ lets it follow the gradient.",
});
