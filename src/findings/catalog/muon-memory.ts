import type { ProblemResult } from "../../experiment/index.ts";
import { say } from "../../words/say.ts";
import { defineFinding } from "../finding.ts";
import { problemRunsOf } from "../measuring/experiments.ts";

const link = "problem=memory&o=sgd,lr:2.5&o=muon,lr:0.07,momentum:0&o=adam,lr:0.05";

/** Returns the step at which the loss of each fact is a twentieth of the start's, the commonest fact first. */
const learned = ({ parts }: ProblemResult): number[] =>
  parts.map(({ loss }) => loss.findIndex((one) => one <= 0.05 * loss[0]));

export default defineFinding({
  id: "muon-memory",
  title: "Muon learns frequent and rare facts at the same rate",
  topic: "adam",
  claim:
    "In an associative memory gradient descent learns facts in the order of their frequency; Muon, whose step is equally long in every direction, learns all at about the same time.",
  verdict: "holds",
  links: [{ label: "Eight facts by Zipf’s law", link }],
  *measure() {
    const [descent, muon] = problemRunsOf(link).map(learned);
    yield 0.9;
    return {
      descentFirst: descent[0],
      descentLast: descent[7],
      inOrder: Number(descent.every((step, i) => i === 0 || step >= descent[i - 1])),
      muonFirst: Math.min(...muon),
      muonLast: Math.max(...muon),
    };
  },
  measured: ({ descentFirst, descentLast, inOrder, muonFirst, muonLast }) =>
    say(
      inOrder
        ? "Gradient descent learned the commonest of eight facts in step {descentFirst} and the rarest in step {descentLast}, all in the order of their frequency. Muon learned them between step {muonFirst} and {muonLast}."
        : "Gradient descent learned the commonest of eight facts in step {descentFirst} and the rarest in step {descentLast}, not all in the order of their frequency. Muon learned them between step {muonFirst} and {muonLast}.",
      { descentFirst, descentLast, muonFirst, muonLast },
    ),
  expect: {
    descentFirst: [1, 2],
    descentLast: [11, 15],
    inOrder: [1, 1],
    muonFirst: [9, 14],
    muonLast: [12, 18],
  },
  paper:
    "Both papers prove for linear associative memories that Muon’s progress is even over frequent and rare facts, and show it in language models.",
  sources: [
    {
      authors: "Wang, Zhang, Li, Du, Du, Pang, Yang, Hong & Tan",
      year: 2025,
      title: "Muon Outperforms Adam in Tail-End Associative Memory Learning",
      url: "https://arxiv.org/abs/2509.26030",
    },
    {
      authors: "Li, Wang, Zhong, Lu & Wang",
      year: 2026,
      title: "Muon in Associative Memory Learning: Training Dynamics and Scaling Laws",
      url: "https://arxiv.org/abs/2602.05725",
    },
    {
      authors: "Wen, Hall, Ma & Liang",
      year: 2025,
      title: "Fantastic Pretraining Optimizers and Where to Find Them",
      url: "https://arxiv.org/abs/2509.02046",
    },
  ],
  ours: "Squared error, orthonormal keys, eight facts and the figures; the papers have cross-entropy.",
  theirs: "The proofs, and experiments with language models.",
  limits:
    "Gradient descent learns the rarest fact no later than Muon here: an even pace is not a faster one. At scale the lead of matrix methods over a tuned AdamW shrinks, from 1.4 times as fast at 0.1 billion parameters to 1.1 times at 1.2 billion (Wen, Hall, Ma & Liang 2025).",
});
