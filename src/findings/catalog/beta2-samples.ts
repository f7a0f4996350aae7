import { significant } from "../../lang/print/significant.ts";
import { say } from "../../words/say.ts";
import { defineFinding } from "../finding.ts";
import { problemRunsOf } from "../measuring/experiments.ts";

const race = (batch: number): string =>
  `problem=sparse${batch === 1 ? "" : `,batch:${batch}`}&o=adam,lr:0.006,beta2:0.95,cosine.tMax:10000&o=adam,lr:0.006,beta2:0.9992,cosine.tMax:10000`;
/** The noise's variance, below which no weights come. */
const floor = 0.04;

/** Returns the exact loss above the floor at the end, with β₂ = 0.95 and with 0.9992. */
const excess = (batch: number): number[] =>
  problemRunsOf(race(batch)).map(({ trainLoss }) => trainLoss[trainLoss.length - 1] - floor);

export default defineFinding({
  id: "beta2-samples",
  title: "β₂ counts samples, not steps",
  topic: "noise",
  claim:
    "A β₂ that suits batches of 64 is too short a memory for single samples: β₂^(1/64), which averages over as many samples, ends closer to the minimum.",
  verdict: "holds",
  links: [
    { label: "Single samples, β₂ = 0.95 and 0.95^(1/64)", link: race(1) },
    { label: "Batches of 64", link: race(64) },
  ],
  *measure() {
    const single = excess(1);
    yield 0.3;
    const eight = excess(8);
    yield 0.6;
    const many = excess(64);
    return {
      short: single[0],
      long: single[1],
      shortOf8: eight[0],
      longOf8: eight[1],
      shortOf64: many[0],
      longOf64: many[1],
    };
  },
  measured: ({ short, long, shortOf8, longOf8, shortOf64, longOf64 }) =>
    say(
      "Above the least loss of 0.04, with single samples: {short} with β₂ = 0.95, {long} with 0.9992. With batches of 8: {shortOf8} and {longOf8}; of 64: {shortOf64} and {longOf64}.",
      {
        short: significant(short, 2),
        long: significant(long, 2),
        shortOf8: significant(shortOf8, 2),
        longOf8: significant(longOf8, 2),
        shortOf64: significant(shortOf64, 2),
        longOf64: significant(longOf64, 2),
      },
    ),
  expect: {
    short: [0.002, 0.005],
    long: [0.0001, 0.0013],
    shortOf8: [0, 0.0015],
    longOf8: [0, 0.0005],
    shortOf64: [0, 0.0002],
    longOf64: [0, 0.0002],
  },
  paper:
    "The authors train language models with small batches down to one, and find that β₂’s half-life should be fixed in tokens: β₂^(B/B₀) for B₀ → B.",
  sources: [
    {
      authors: "Marek, Lotfi, Somasundaram, Wilson & Goldblum",
      year: 2025,
      title:
        "Small Batch Size Training for Language Models: When Vanilla SGD Works, and Why Gradient Accumulation Is Wasteful",
      venue: "NeurIPS",
      url: "https://arxiv.org/abs/2507.07101",
    },
  ],
  ours: "The sparse regression with skewed noise, one reason why the rule helps, and the figures.",
  theirs: "The rule, and its evidence in language models.",
  limits:
    "With noise that is symmetric about its mean there is nearly no difference here. With batches of 8 or more both are near the minimum.",
  slow: true,
});
