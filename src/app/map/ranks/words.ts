import { type CellKind, contenderIn } from "../../../experiment/index.ts";
import type { Mapped } from "../../../experiment/sweep/cells/cell-spec.ts";
import { chanceCorrelation } from "../../../experiment/sweep/cells/rank-correlation.ts";
import { type Sentence, say, withSeparator } from "../../../words/say.ts";
import { axisLabel } from "../axes.ts";
import { type Ranking, rankedBy } from "./ranking.ts";

/** By kind of cell, that its number rises or falls with an axis. */
const trends: Readonly<Record<CellKind, { readonly rises: Sentence; readonly falls: Sentence }>> = (() => {
  const loss = {
    rises: "The loss rises most clearly with {axis} ({correlation}).",
    falls: "The loss falls most clearly with {axis} ({correlation}).",
  } as const;
  return {
    minimum: loss,
    steps: {
      rises: "The number of steps rises most clearly with {axis} ({correlation}).",
      falls: "The number of steps falls most clearly with {axis} ({correlation}).",
    },
    loss,
    best: {
      rises: "The lowest loss rises most clearly with {axis} ({correlation}).",
      falls: "The lowest loss falls most clearly with {axis} ({correlation}).",
    },
    diverged: {
      rises: "The step of divergence rises most clearly with {axis} ({correlation}).",
      falls: "The step of divergence falls most clearly with {axis} ({correlation}).",
    },
    accuracy: {
      rises: "The accuracy rises most clearly with {axis} ({correlation}).",
      falls: "The accuracy falls most clearly with {axis} ({correlation}).",
    },
    regime: loss,
  };
})();

/** Writes a rank correlation: "ρ −0.62"; "ρ –" where there is none. */
export const correlationText = (correlation: number): string =>
  `ρ ${Number.isNaN(correlation) ? "–" : withSeparator(correlation.toFixed(2)).replace("-", "−")}`;

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
  if (length < 4) return say("Too few settings have a number yet to tell which hyperparameter matters.");
  const chance = withSeparator(chanceCorrelation(length).toFixed(2));
  const strongest = strongestAxis(ranking);
  const correlation = ranking.correlations[strongest];
  const first =
    strongest < 0
      ? say("No hyperparameter stands out by its ranks alone.")
      : say(trends[cell][correlation > 0 ? "rises" : "falls"], {
          axis: axisLabel(contenderIn(spec, slot), axes[strongest].name),
          correlation: correlationText(correlation),
        });
  const second = say("Of {settings} settings, ρ between −{chance} and {chance} may be chance.", {
    settings: String(length),
    chance,
  });
  return `${first} ${second}`;
}

/** Returns what it means that a setting is below the line. */
export function lostText(kind: CellKind): string {
  if (kind === "diverged") return say("did not diverge");
  return say(rankedBy(kind) === "steps" ? "never reached it, or diverged" : "diverged");
}
