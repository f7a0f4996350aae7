import { told } from "../../../words/told.ts";
import { smallerRate } from "../candidates.ts";
import { activation, smallerWeights } from "../network-candidates.ts";
import { hasArrived } from "../progress.ts";
import { defineCoachRule } from "../rule.ts";
import { worstLayer } from "../units.ts";

/** The derivative, as a share of its largest value, below which a unit is saturated. */
const flat = 0.05;
/** The least part of the samples for which it is, and of a layer's units that are. */
const ofSamples = 0.9;
const ofUnits = 0.5;

/** By activation, says whether the derivative at a value is small; its largest is 1 for tanh and 1/4 for the sigmoid. */
const tests: ReadonlyMap<string, (value: number) => boolean> = new Map([
  ["tanh", (a: number) => 1 - a * a < flat],
  ["sigmoid", (a: number) => 4 * a * (1 - a) < flat],
]);

/**
 * Most units of a layer are at one of the flat ends of their activation for nearly all training samples, where hardly
 * any gradient passes (Glorot & Bengio 2010, Understanding the difficulty of training deep feedforward neural networks).
 * The shares are ours.
 */
export default defineCoachRule({
  id: "saturated-units",
  name: "Saturated units",
  rank: 13,
  find: (run) => {
    if (run.kind !== "network" || !run.isOver || hasArrived(run)) return null;
    const worst = worstLayer(run, (activation) => tests.get(activation), ofSamples);
    return worst && worst.found >= ofUnits * worst.units ? worst : null;
  },
  say: ({ layer, activation, found, units }) =>
    told(
      "{found} of the {units} units of hidden layer {layer} {found:is|are} saturated: for nearly every training sample the derivative of {activation} is below 5 % of its largest value, and hardly any gradient passes.",
      { found, units, layer, activation },
    ),
  advise: (_, run) =>
    run.kind !== "network"
      ? []
      : [
          smallerWeights(run),
          smallerRate(run),
          { idea: told("ReLU"), candidates: [activation("relu", "ReLU")] },
        ],
});
