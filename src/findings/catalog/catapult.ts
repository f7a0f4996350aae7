import { run, type SurfaceSpec } from "../../experiment/index.ts";
import { significant } from "../../lang/print/significant.ts";
import { fixed } from "../../words/fixed.ts";
import { say } from "../../words/say.ts";
import { defineFinding } from "../finding.ts";
import { surfaceOf } from "../measuring/experiments.ts";
import { sharpnessAt } from "../measuring/sharpness.ts";

const link = "f=(x*y)^2/2&start=2,0.01&o=sgd,lr:0.4&o=sgd,lr:0.75&o=sgd,lr:1.02&steps=100";

/** Multiples of 1/λ, λ the sharpness at the start, that are tried as the learning rate. */
const [calm, wild, beyond] = [[0.5, 1, 1.9], [2.1, 2.5, 3, 3.5, 3.95], 4.05];

/** Makes 2,000 steps with the learning rate `multiple`/λ. */
function descend(spec: SurfaceSpec, multiple: number) {
  const lr = multiple / sharpnessAt(spec, spec.start);
  const [{ x, y, loss, status }] = run({
    ...spec,
    steps: 2000,
    contenders: [{ slot: 0, optimizer: "sgd", values: { lr } }],
  });
  const last = loss.length - 1;
  return {
    peak: loss.reduce((most, one) => Math.max(most, one), 0) / loss[0],
    rises: loss.some((one, i) => i > 0 && one > loss[i - 1]),
    end: lr * sharpnessAt(spec, [x[last], y[last]]),
    diverged: status === "diverged",
  };
}

export default defineFinding({
  id: "catapult",
  title: "The catapult",
  topic: "rates",
  claim:
    "With a learning rate a little beyond 2/λ, λ the curvature at the start, the loss first shoots up and then falls again, to a flatter place.",
  verdict: "holds",
  links: [{ label: "lr·λ = 1.6, 3 and 4.1", link }],
  *measure() {
    const spec = surfaceOf(link);
    const below = calm.map((multiple) => descend(spec, multiple));
    yield 0.3;
    const between = wild.map((multiple) => descend(spec, multiple));
    yield 0.9;
    const peaks = between.map(({ peak }) => peak);
    return {
      risesBelow: below.filter(({ rises }) => rises).length,
      lowestPeak: Math.min(...peaks),
      highestPeak: Math.max(...peaks),
      flattest: Math.min(...between.map(({ end }) => end)),
      sharpest: Math.max(...between.map(({ end }) => end)),
      survivors: between.filter(({ diverged }) => !diverged).length,
      divergedBeyond: Number(descend(spec, beyond).diverged),
    };
  },
  measured: ({ risesBelow, lowestPeak, highestPeak, flattest, sharpest, divergedBeyond }) =>
    [
      say(
        risesBelow === 0 ? "With lr·λ up to 1.9 the loss never rose." : "With lr·λ up to 1.9 the loss rose.",
      ),
      say(
        "From 2.1 to 3.95 it first rose to between {low} and {high} times its start, then ended where lr·λ is {flattest} to {sharpest}.",
        {
          low: fixed(lowestPeak, 0),
          high: fixed(highestPeak, 0),
          flattest: significant(flattest, 2),
          sharpest: significant(sharpest, 2),
        },
      ),
      say(divergedBeyond ? "With 4.05 it diverged." : "With 4.05 it did not diverge."),
    ].join(" "),
  expect: {
    risesBelow: [0, 0],
    lowestPeak: [45, 55],
    highestPeak: [5000, 8000],
    flattest: [0.1, 1],
    sharpest: [1.5, 2],
    survivors: [5, 5],
    divergedBeyond: [1, 1],
  },
  paper:
    "For this model, a network with one linear hidden layer and one sample, the authors derive the limits 2/λ and 4/λ.",
  sources: [
    {
      authors: "Lewkowycz, Bahri, Dyer, Sohl-Dickstein & Gur-Ari",
      year: 2020,
      title: "The large learning rate phase of deep learning: the catapult mechanism",
      url: "https://arxiv.org/abs/2003.02218",
    },
  ],
  ours: "Start, learning rates and figures.",
  theirs: "The model, the three ranges and their limits.",
  limits:
    "The limit 4/λ is that of this model alone; other networks diverge earlier or later. Momentum and Adam have limits of their own.",
});
