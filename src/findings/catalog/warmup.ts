import { run } from "../../experiment/index.ts";
import { significant } from "../../lang/print/significant.ts";
import { say } from "../../words/say.ts";
import { defineFinding } from "../finding.ts";
import { surfaceOf } from "../measuring/experiments.ts";
import { sharpnessAt } from "../measuring/sharpness.ts";

const link = "f=(1-x*y)^2/2&start=4,0.3&o=sgd,lr:0.5&o=sgd,lr:0.5,warmup.steps:300&steps=3000&noise=0.001";
const rates = [0.3, 0.4, 0.6, 0.8];
const lengths = [300, 1000];

/** Makes the race of the link with one contender. */
function descend(values: Readonly<Record<string, number>>) {
  const spec = surfaceOf(link);
  const addons = "warmup.steps" in values ? { addons: ["warmup"] } : {};
  const [{ x, y, status }] = run({
    ...spec,
    contenders: [{ slot: 0, optimizer: "sgd", ...addons, values }],
  });
  const last = x.length - 1;
  return { status, last, edge: (sharpnessAt(spec, [x[last], y[last]]) * values.lr) / 2 };
}

export default defineFinding({
  id: "warmup",
  title: "Warmup leads to where a large learning rate is stable",
  topic: "rates",
  claim:
    "A learning rate that diverges from a sharp start can be used after a warmup: meanwhile the path moves to a flatter place.",
  verdict: "holds",
  links: [{ label: "The same learning rate without and with warmup", link }],
  *measure() {
    const without = rates.map((lr) => descend({ lr }));
    yield 0.2;
    const edges: number[] = [];
    let diverged = 0;
    for (const lr of rates)
      for (const steps of lengths) {
        const { status, edge } = descend({ lr, "warmup.steps": steps });
        edges.push(edge);
        if (status === "diverged") diverged += 1;
        yield 0.2 + (0.8 * edges.length) / (rates.length * lengths.length);
      }
    return {
      divergedWithout: without.filter(({ status }) => status === "diverged").length,
      latest: Math.max(...without.map(({ last }) => last)),
      divergedWith: diverged,
      lowestEdge: Math.min(...edges),
      highestEdge: Math.max(...edges),
    };
  },
  measured: ({ divergedWithout, latest, divergedWith, lowestEdge, highestEdge }) => {
    const without = say(
      "Without warmup {diverged} of the 4 learning rates from 0.3 to 0.8 diverged, after at most {latest} steps.",
      {
        diverged: divergedWithout,
        latest,
      },
    );
    const edges = { lowest: significant(lowestEdge, 2), highest: significant(highestEdge, 2) };
    const warmed =
      divergedWith === 0
        ? say(
            "With 300 or 1,000 steps of warmup none did, and sharpness·lr/2 ended between {lowest} and {highest}.",
            edges,
          )
        : say(
            "With 300 or 1,000 steps of warmup {diverged} did, and sharpness·lr/2 ended between {lowest} and {highest}.",
            { diverged: divergedWith, ...edges },
          );
    return `${without} ${warmed}`;
  },
  expect: {
    divergedWithout: [4, 4],
    latest: [4, 7],
    divergedWith: [0, 0],
    lowestEdge: [0.7, 1],
    highestEdge: [0.9, 1.02],
  },
  paper:
    "In networks the authors find that warmup’s main benefit is a larger learning rate that can be tolerated, as it moves training to flatter regions.",
  sources: [
    {
      authors: "Kalra & Barkeshli",
      year: 2024,
      title: "Why Warmup the Learning Rate? Underlying Mechanisms and Improvements",
      venue: "NeurIPS",
      url: "https://arxiv.org/abs/2406.09405",
    },
  ],
  ours: "The surface ½(1 − xy)², the start, the noise and all figures.",
  theirs: "The explanation, and experiments with networks of practical size.",
  limits:
    "On a small network of this page warmup raises the usable learning rate much less. Without any noise the surface may end exactly on an unstable minimum.",
});
