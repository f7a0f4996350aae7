import { chosenSurface, Race, type SurfaceSpec } from "../../experiment/index.ts";
import { surfaceCourse } from "../../experiment/surface/course.ts";
import { significant } from "../../lang/print/significant.ts";
import { landscapeOf } from "../../surfaces/index.ts";
import { say } from "../../words/say.ts";
import { defineFinding } from "../finding.ts";
import { mean, seeds } from "../measuring/averages.ts";
import { surfaceOf } from "../measuring/experiments.ts";

const surface = "f=abs(x)%2B0.3*abs(y)&start=3,2";
const cosine = "sgd,lr:0.03,cosine.tMax:1000";
const link = `${surface}&o=sgd,lr:0.008&o=${cosine}&o=schedule-free-sgd,lr:0.03&steps=1000&seeds=9&noise=1`;

/** Learning rates that are tried; the best of each contender counts. */
const rates = [0.004, 0.008, 0.015, 0.03, 0.06, 0.12];

type Answer = (
  x: readonly [number, number],
  path: readonly Float64Array[],
  state: ReadonlyMap<string, Float64Array>,
) => readonly [number, number];
const last: Answer = (x) => x;
const average: Answer = (_, [x, y]) => [mean(x), mean(y)];
const keptAverage: Answer = (_, __, state) => {
  const x = state.get("x") ?? new Float64Array(2);
  return [x[0], x[1]];
};

/** The contenders: how each makes its steps, and the point that is its answer. */
const contenders = {
  constant: { link: "sgd", answer: last },
  averaging: { link: "sgd", answer: average },
  scheduleFree: { link: "schedule-free-sgd", answer: keptAverage },
  wsd: { link: "sgd,wsd.warmupSteps:0,wsd.stableSteps:800,wsd.decaySteps:200,wsd.power:1", answer: last },
  linear: { link: "sgd,linear.startFactor:1,linear.endFactor:0,linear.totalIters:1000", answer: last },
  cosine: { link: "sgd,cosine.tMax:1000", answer: last },
} as const;

type Name = keyof typeof contenders;

/** Makes a race of one contender to its end; returns the loss at its answer. */
function lossOf(spec: SurfaceSpec, answer: Answer): number {
  const race = new Race(spec, surfaceCourse(spec));
  const [{ x, y }] = race.advance(spec.steps);
  const [{ params, method }] = race.checkpoint().runners;
  const state = Object.entries(method?.tensors[0] ?? {}).flatMap(([name, value]) =>
    value instanceof Float64Array ? [[name, value] as const] : [],
  );
  const [ax, ay] = answer([params[0], params[1]], [x, y], new Map(state));
  return landscapeOf(chosenSurface(spec.surface)).value(ax, ay);
}

/** Returns the mean loss at the end over ten seeds, at the learning rate with which it is lowest. */
function best(name: Name): number {
  const { link: contender, answer } = contenders[name];
  const [id, ...parts] = contender.split(",");
  const losses = rates.map((lr) => {
    const spec = surfaceOf(`${surface}&o=${[id, `lr:${lr}`, ...parts].join(",")}&steps=1000&noise=1`);
    return mean(seeds(10).map((seed) => lossOf({ ...spec, seed }, answer)));
  });
  return Math.min(...losses);
}

export default defineFinding({
  id: "cooldown",
  title: "A cooldown is worth more than averaging, here",
  topic: "noise",
  claim:
    "On a convex surface with noise, letting the learning rate fall to 0 ends far below a constant rate, and below the average of the path too.",
  verdict: "in part",
  links: [{ label: "Constant rate, cosine and Schedule-Free, with nine seeds", link }],
  *measure() {
    const found: Partial<Record<Name, number>> = {};
    const names = Object.keys(contenders) as Name[];
    for (const [i, name] of names.entries()) {
      found[name] = best(name);
      yield (i + 1) / names.length;
    }
    return found as Record<Name, number>;
  },
  measured: ({ constant, averaging, scheduleFree, wsd, linear, cosine: annealed }) =>
    say(
      "Mean loss after 1,000 steps, each at its best learning rate: constant {constant}, average of the path {averaging}, Schedule-Free {scheduleFree}, warmup–stable–decay {wsd}, linear {linear}, cosine {annealed}.",
      {
        constant: significant(constant, 2),
        averaging: significant(averaging, 2),
        scheduleFree: significant(scheduleFree, 2),
        wsd: significant(wsd, 2),
        linear: significant(linear, 2),
        annealed: significant(annealed, 2),
      },
    ),
  expect: {
    constant: [0.01, 0.05],
    averaging: [0.005, 0.1],
    scheduleFree: [0.001, 0.01],
    wsd: [0.0003, 0.003],
    linear: [0.0002, 0.002],
    cosine: [0.00003, 0.0005],
  },
  paper:
    "Schaipp et al. show that a cooldown removes the logarithmic term of the bound for the last step. Defazio et al. find Schedule-Free as good as or better than schedules.",
  sources: [
    {
      authors: "Schaipp, Hägele, Taylor, Simsekli & Bach",
      year: 2025,
      title:
        "The Surprising Agreement Between Convex Optimization Theory and Learning-Rate Scheduling for Large Model Training",
      venue: "ICML",
      url: "https://arxiv.org/abs/2501.18965",
    },
    {
      authors: "Defazio, Yang, Mehta, Mishchenko, Khaled & Cutkosky",
      year: 2024,
      title: "The Road Less Scheduled",
      venue: "NeurIPS",
      url: "https://arxiv.org/abs/2405.15682",
    },
  ],
  ours: "The surface |x| + 0.3·|y|, the learning rates tried, and the order found.",
  theirs: "The bounds, and experiments with large models.",
  limits:
    "Our toy differs from Defazio et al., who find Schedule-Free at least as good in training networks: two dimensions and a known number of steps favour a cooldown.",
  slow: true,
});
