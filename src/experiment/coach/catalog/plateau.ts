import { adam, largerRate, momentum } from "../candidates.ts";
import { otherStart } from "../circumstances.ts";
import { excessOf, hasArrived, meanOf } from "../progress.ts";
import { defineCoachRule } from "../rule.ts";
import { latePath } from "../shape.ts";
import { words } from "../words.ts";

/** The gradient norm, as a share of the mean descent per distance to the minimum, below which the surface is flat. */
const flat = 0.01;
/** The longest path in the last quarter, as a share of the distance to the minimum. */
const longestPath = 0.1;

/**
 * It ends where the gradient is far smaller than the surface falls on average from there to the nearest lowest minimum.
 * A convex function has no such place: there ‖g‖·distance ≥ f − f* (Boyd & Vandenberghe, Convex Optimization, 3.1.3).
 * The share of a hundredth is ours.
 */
export default defineCoachRule({
  id: "plateau",
  name: "Plateau",
  rank: 32,
  find: (run) => {
    if (run.kind === "network" || !run.isOver || run.floor === null || hasArrived(run)) return null;
    const { gradNorm, distance } = run.columns;
    const away = distance[run.steps];
    const fall = excessOf(run) / away;
    const norm = meanOf(gradNorm, 0.75, 1);
    const isFlat = norm < flat * fall && latePath(run) < longestPath * away;
    return isFlat ? { norm, fall, away } : null;
  },
  say: ({ norm, fall, away }) =>
    `Hardly moves on a plateau: the gradient norm is ${words(norm)}, while the surface falls by ${words(fall)} per unit on average to the minimum, which is ${words(away)} away.`,
  advise: (_, run) => [adam(run), momentum(run), largerRate(run), otherStart(run)],
});
