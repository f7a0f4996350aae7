import { datasets } from "../../../datasets/index.ts";
import { told } from "../../../words/told.ts";
import { withSteps } from "../../changes/spec-changes.ts";
import type { Spec } from "../../spec.ts";
import { definitionOf } from "../../values.ts";
import { setTo } from "../candidates.ts";
import { moreSamples } from "../network-candidates.ts";
import { defineCoachRule } from "../rule.ts";
import type { TrainingRun } from "../run.ts";
import { inPercent, inTwoDigits, words } from "../words.ts";

/** The least rise of the test loss above its lowest, as a share; Prechelt 1998 compares such a loss with 1 to 5 %. */
const leastRise = 0.1;
/** The share of the evaluations that a mean is over, as the test loss of one of them varies with the batches. */
const smooth = 0.05;

/**
 * The test loss has risen from its lowest while the training loss fell on: the generalization loss of Prechelt 1998,
 * Early stopping – but when?
 */
export default defineCoachRule({
  id: "overfitting",
  name: "Overfitting",
  rank: 34,
  aim: "test loss",
  find: (run) => {
    if (run.kind === "surface" || run.status.kind !== "finished") return null;
    const { step, trainLoss, testLoss } = run.columns.evaluations;
    const test = smoothed(testLoss);
    const train = smoothed(trainLoss);
    const best = test.indexOf(test.reduce((least, loss) => Math.min(least, loss)));
    const last = test.length - 1;
    const rise = test[last] / test[best] - 1;
    return rise >= leastRise && train[last] < train[best]
      ? { step: step[best], lowest: test[best], test: test[last], rise }
      : null;
  },
  say: ({ step, lowest, test, rise }) =>
    told(
      "Overfits: after step {step} the test loss rose from {lowest} to {test}, by {rise}, while the training loss fell.",
      { step, lowest: words(lowest), test: words(test), rise: inPercent(rise) },
    ),
  advise: ({ step }, run) =>
    run.kind === "surface"
      ? []
      : [lessFitting(run), ...withMore(run), { idea: told("fewer steps"), candidates: stopAt(step) }],
});

/** Returns means over a few values up to each, at least three. */
function smoothed(values: Float64Array): Float64Array {
  const width = Math.max(3, Math.round(smooth * values.length));
  return values.map((_, row) => {
    const part = values.subarray(Math.max(0, row - width + 1), row + 1);
    return part.reduce((sum, value) => sum + value, 0) / part.length;
  });
}

function lessFitting(run: TrainingRun) {
  const decays = Object.hasOwn(definitionOf(run.contender).hyperparameters, "weightDecay")
    ? [0.001, 0.01, 0.1]
    : [];
  const larger = decays.filter((decay) => decay > run.values.weightDecay);
  return {
    idea: told("weight decay"),
    candidates: larger.flatMap((decay) => setTo(run, "weightDecay", decay)),
  };
}

const withMore = (run: TrainingRun) =>
  run.kind === "network" && run.spec.data.kind === "builtin" && datasets.get(run.spec.data.id)?.generated
    ? [moreSamples(run)]
    : [];

function stopAt(step: number) {
  const steps = Math.max(1, Math.round(inTwoDigits(step)));
  return [
    {
      label: told("Stop after {steps} {steps:step|steps}", { steps }),
      change: (spec: Spec) => withSteps(spec, steps),
    },
  ];
}
