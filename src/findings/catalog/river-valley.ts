import { run } from "../../experiment/index.ts";
import { significant } from "../../lang/print/significant.ts";
import { say } from "../../words/say.ts";
import { defineFinding } from "../finding.ts";
import { mean, seeds } from "../measuring/averages.ts";
import { surfaceOf } from "../measuring/experiments.ts";

const decay = "wsd.warmupSteps:0,wsd.stableSteps:800,wsd.decaySteps:200,wsd.power:1";
const link = `surface=river&start=0,0&o=sgd,lr:0.1&o=sgd,lr:0.1,${decay}&o=sgd,lr:0.1,cosine.tMax:1000&steps=1000&seed=2&seeds=15&noise=0.4,2`;
const alone = (parts: string): string =>
  `surface=river&start=0,0&o=sgd,lr:0.1${parts}&steps=1000&noise=0.4,2`;

/** Returns mean losses over 100 seeds: at the end, before the decay, and the part of it that is height over the river. */
function* losses(contender: string) {
  const spec = surfaceOf(alone(contender));
  const found: { end: number; before: number; hills: number }[] = [];
  for (const seed of seeds(100)) {
    const [{ x, y, loss }] = run({ ...spec, seed });
    const heights = loss.map((_, i) => 5 * (y[i] - Math.sin(x[i]) / 2) ** 2);
    found.push({ end: loss[1000], before: mean(loss, 751, 801), hills: mean(heights, 751, 801) });
    if (seed % 20 === 0) yield seed / 100;
  }
  const over = (name: "end" | "before" | "hills") => mean(found.map((one) => one[name]));
  return { end: over("end"), before: over("before"), hills: over("hills") };
}

/** Measures one schedule, a third of the work. */
function* third(contender: string, after: number) {
  const work = losses(contender);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    yield after + value / 3;
  }
}

export default defineFinding({
  id: "river-valley",
  title: "A river valley: why the loss drops when the learning rate falls",
  topic: "noise",
  claim:
    "A large constant learning rate travels far along the river but stays up on its hills; a short decay at the end comes down and beats both a constant rate and a cosine.",
  verdict: "holds",
  links: [{ label: "Constant, warmup–stable–decay and cosine, with fifteen seeds", link }],
  *measure() {
    const constant = yield* third("", 0);
    const wsd = yield* third(`,${decay}`, 1 / 3);
    const cosine = yield* third(",cosine.tMax:1000", 2 / 3);
    return {
      before: constant.before,
      hills: constant.hills,
      constant: constant.end,
      wsd: wsd.end,
      cosine: cosine.end,
    };
  },
  measured: ({ before, hills, constant, wsd, cosine }) =>
    say(
      "Over 100 seeds the loss before the decay was {before}, of which {hills} is height over the river. It ended at {wsd} with decay, {constant} with the constant rate and {cosine} with the cosine.",
      {
        before: significant(before, 3),
        hills: significant(hills, 3),
        wsd: significant(wsd, 3),
        constant: significant(constant, 3),
        cosine: significant(cosine, 3),
      },
    ),
  expect: {
    before: [0.67, 0.79],
    hills: [0.19, 0.225],
    constant: [0.52, 0.65],
    wsd: [0.38, 0.48],
    cosine: [0.76, 0.9],
  },
  paper:
    "The authors explain warmup–stable–decay by such a valley, with theorems and language models of up to 1.2 billion parameters.",
  sources: [
    {
      authors: "Wen, Li, Wang, Hall, Liang & Ma",
      year: 2024,
      title: "Understanding Warmup-Stable-Decay Learning Rates: A River Valley Loss Landscape Perspective",
      venue: "ICLR 2025",
      url: "https://arxiv.org/abs/2410.05192",
    },
  ],
  ours: "The valley’s formula, noise and figures; the order of the three schedules is ours.",
  theirs: "The picture of the valley, and the evidence in language models.",
  limits:
    "A cosine with a larger rate or more steps does better: here it is slow along the river for half of the run. Which schedule wins at scale depends on the length of the run; the differences there are small.",
  slow: true,
});
