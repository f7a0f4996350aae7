import { flowOf } from "../../experiment/flow/flow-of.ts";
import { run, type SurfaceSpec } from "../../experiment/index.ts";
import { significant } from "../../lang/print/significant.ts";
import type { Point } from "../../surfaces/index.ts";
import { say } from "../../words/say.ts";
import { defineFinding } from "../finding.ts";
import { surfaceOf } from "../measuring/experiments.ts";
import { sharpnessAt } from "../measuring/sharpness.ts";

const link = "f=(1-x^2*y^2)^2/2&start=6.124,0.167&o=sgd,lr:0.02&steps=20000";

/** Returns the race from a point on the start's hyperbola at which sharpness·lr/2 is that of the link's start. */
function withRate(spec: SurfaceSpec, lr: number, steps: number): SurfaceSpec {
  const [x0, y0] = spec.start;
  const wanted = (sharpnessAt(spec, spec.start) * 0.02) / lr;
  let [low, high] = [1.1, 100];
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (sharpnessAt(spec, [middle, (x0 * y0) / middle]) < wanted) low = middle;
    else high = middle;
  }
  return {
    ...spec,
    steps,
    start: [low, (x0 * y0) / low],
    contenders: [{ slot: 0, optimizer: "sgd", values: { lr } }],
  };
}

/** Returns sharpness·lr/2 at the end of gradient descent. */
function atEnd(spec: SurfaceSpec, lr: number): number {
  const [{ x, y }] = run(spec);
  return (sharpnessAt(spec, [x[x.length - 1], y[y.length - 1]]) * lr) / 2;
}

function atEndOfFlow(spec: SurfaceSpec, lr: number): number {
  const { flow } = flowOf({ ...spec, contenders: [] }, 0);
  while (!flow.end) flow.advance(1000);
  const point = new Float64Array(2);
  flow.at(flow.time, point);
  return (sharpnessAt(spec, [point[0], point[1]] satisfies Point) * lr) / 2;
}

export default defineFinding({
  id: "edge-of-stability",
  title: "The edge of stability on a surface",
  topic: "rates",
  claim:
    "Gradient descent that begins where the surface is too sharp for its learning rate moves to where it is just flat enough: sharpness ends slightly below 2/lr.",
  verdict: "holds",
  links: [
    {
      label: "lr 0.1, settled in a few hundred steps",
      link: "f=(1-x^2*y^2)^2/2&start=2.7,0.38&o=sgd,lr:0.1",
    },
    { label: "lr 0.02 from the sharp start that is measured", link },
  ],
  *measure() {
    const spec = surfaceOf(link);
    const flow = atEndOfFlow(spec, 0.02);
    const start = (sharpnessAt(spec, spec.start) * 0.02) / 2;
    yield 0.1;
    const descent = atEnd(spec, 0.02);
    const others: number[] = [];
    for (const [lr, steps] of [
      [0.01, 100_000],
      [0.05, 20_000],
      [0.1, 2000],
    ]) {
      yield 0.2 + 0.25 * others.length;
      others.push(atEnd(withRate(spec, lr, steps), lr));
    }
    return {
      start,
      descent,
      flow,
      lowest: Math.min(descent, ...others),
      highest: Math.max(descent, ...others),
    };
  },
  measured: ({ start, descent, flow, lowest, highest }) =>
    say(
      "From {start} times 2/lr gradient descent went to {descent}; the gradient flow from there ended at {flow}. With learning rates from 0.01 to 0.1 it ended between {lowest} and {highest} times 2/lr.",
      {
        start: significant(start),
        descent: significant(descent),
        flow: significant(flow),
        lowest: significant(lowest),
        highest: significant(highest),
      },
    ),
  expect: {
    start: [1.604, 1.606],
    descent: [0.999, 1],
    flow: [1.5, 1.502],
    lowest: [0.99, 1],
    highest: [0.999, 1.0001],
  },
  paper:
    "The authors prove for a product of four scalars, ½(1 − xyzw)², that gradient descent ends close to 2/lr and explain the oscillation on the way.",
  sources: [
    {
      authors: "Zhu, Wang, Wang, Zhou & Ge",
      year: 2023,
      title: "Understanding Edge-of-Stability Training Dynamics with a Minimalist Example",
      venue: "ICLR",
      url: "https://arxiv.org/abs/2210.03294",
    },
  ],
  ours: "The two-dimensional function ½(1 − x²y²)², the start and all figures.",
  theirs: "The claim, and a proof for their function of four variables.",
  limits:
    "On ½(1 − xy)² there is no such edge: descent ends anywhere below 2/lr. In networks sharpness must first rise to 2/lr, which it need not do.",
});
