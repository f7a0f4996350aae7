import { told } from "../../../words/told.ts";
import { smallerRate } from "../candidates.ts";
import { activation, initialization } from "../network-candidates.ts";
import { hasArrived } from "../progress.ts";
import { defineCoachRule } from "../rule.ts";
import { worstLayer } from "../units.ts";

/** The least part of a layer's units. */
const least = 0.25;

const isZero = (value: number): boolean => value === 0;

/**
 * Units of a ReLU layer are 0 for all training samples: no gradient passes them, so that full-batch steps cannot bring
 * them back (Lu, Shin, Su & Karniadakis 2020, arXiv:1903.06733).
 */
export default defineCoachRule({
  id: "dead-units",
  name: "Dead units",
  rank: 12,
  find: (run) => {
    if (run.kind !== "network" || !run.isOver || hasArrived(run)) return null;
    const worst = worstLayer(run, (activation) => (activation === "relu" ? isZero : undefined), 1);
    return worst && worst.found >= least * worst.units ? worst : null;
  },
  say: ({ layer, found, units }) =>
    told(
      "{found} of the {units} units of hidden layer {layer} {found:is dead: it is|are dead: they are} 0 for every training sample, and no gradient passes {found:it|them}.",
      { found, units, layer },
    ),
  advise: (_, run) =>
    run.kind !== "network"
      ? []
      : [
          smallerRate(run),
          initialization(run, "kaiming_uniform", told("He’s rule")),
          { idea: told("leaky ReLU"), candidates: [activation("leaky_relu", "leaky ReLU")] },
        ],
});
