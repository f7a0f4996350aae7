import { type CellKind, contenderIn } from "../../../experiment/index.ts";
import type { Mapped } from "../../../experiment/sweep/cells/cell-spec.ts";
import { chanceCorrelation } from "../../../experiment/sweep/cells/rank-correlation.ts";
import { axisLabel } from "../axes.ts";
import { type Ranking, rankedBy } from "./ranking.ts";

const quantities: Readonly<Record<CellKind, string>> = {
  minimum: "the loss",
  steps: "the number of steps",
  loss: "the loss",
  best: "the lowest loss",
  diverged: "the step of divergence",
  accuracy: "the accuracy",
  regime: "the loss",
};

/** Writes a rank correlation: "ρ −0.62"; "ρ –" where there is none. */
export const correlationText = (correlation: number): string =>
  `ρ ${Number.isNaN(correlation) ? "–" : correlation.toFixed(2).replace("-", "−")}`;

/** Returns the axis whose values go together with the result most, by its number; −1 where chance may exceed it. */
export function strongestAxis({ correlations, order }: Ranking): number {
  const sizes = correlations.map((one) => Math.abs(one) || 0);
  const most = Math.max(0, ...sizes);
  return most > chanceCorrelation(order.length) ? sizes.indexOf(most) : -1;
}

/** Says in a sentence or two which axis the result goes with most, and which correlations may be chance. */
export function summary(spec: Mapped, ranking: Ranking): string {
  const { axes, cell, slot } = spec.map;
  const { length } = ranking.order;
  if (length < 4) return "Too few settings have a number yet to tell which hyperparameter matters.";
  const quantity = quantities[cell];
  const chance = chanceCorrelation(length).toFixed(2);
  const strongest = strongestAxis(ranking);
  const first =
    strongest < 0
      ? "No hyperparameter stands out by its ranks alone."
      : `${quantity[0].toUpperCase()}${quantity.slice(1)} ${ranking.correlations[strongest] > 0 ? "rises" : "falls"} most clearly with ${axisLabel(contenderIn(spec, slot), axes[strongest].name)} (${correlationText(ranking.correlations[strongest])}).`;
  return `${first} Of ${length} settings, ρ between −${chance} and ${chance} may be chance.`;
}

/** Returns what it means that a setting is below the line. */
export function lostText(kind: CellKind): string {
  if (kind === "diverged") return "did not diverge";
  return rankedBy(kind) === "steps" ? "never reached it, or diverged" : "diverged";
}
