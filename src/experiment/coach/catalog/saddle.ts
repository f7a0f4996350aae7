import { told } from "../../../words/told.ts";
import { adam, momentum, moreSteps } from "../candidates.ts";
import { noise, startBeside } from "../circumstances.ts";
import { defineCoachRule } from "../rule.ts";
import { diagonalOf, lastPoint, latePath, stationaryPoint } from "../shape.ts";
import { placeInWords, words } from "../words.ts";

/** The least downward curvature, as a share of the largest: below it rounding may decide the sign. */
const leastCurvature = 1e-6;
/** The longest path in the last quarter, as a share of the domain's diagonal: a run that only passes by makes more. */
const longestPath = 0.05;
/** The distance from the saddle along the falling direction, as a share of the domain's diagonal, that is rounding. */
const rounding = 1e-9;

/**
 * It ends near a stationary point from which the surface falls in some direction: a strict saddle, where the smallest
 * eigenvalue of the Hessian is negative (Lee, Simchowitz, Jordan & Recht 2016, arXiv:1602.04915). Gradient descent may
 * take exponentially long to leave it (Du et al. 2017, arXiv:1705.10412).
 */
export default defineCoachRule({
  id: "saddle",
  name: "Saddle",
  rank: 30,
  find: (run) => {
    if (run.kind !== "surface" || !run.isOver) return null;
    if (latePath(run) > longestPath * diagonalOf(run)) return null;
    const point = stationaryPoint(run);
    if (!point) return null;
    const { at, low, high, lowest } = point;
    const [x, y] = lastPoint(run);
    const aside = Math.abs((x - at[0]) * lowest[0] + (y - at[1]) * lowest[1]);
    const gradNorm = run.columns.gradNorm[run.steps];
    const isStrict = low < -leastCurvature * Math.max(Math.abs(high), Math.abs(low));
    const isHeld = high > 0 && aside <= rounding * diagonalOf(run);
    return isStrict ? { at, low, high, lowest, isHeld, gradNorm, scale: diagonalOf(run) } : null;
  },
  say: ({ at, low, high, isHeld, gradNorm, scale }) => {
    const [place, norm] = [placeInWords(at, scale), words(gradNorm)];
    if (!(high > 0))
      return told(
        "Stays near the maximum {place}: the gradient norm is {norm}, and the surface falls in all directions.",
        { place, norm },
      );
    const near = told(
      "Stays near the saddle {place}: the gradient norm is {norm}, and the curvatures there, {low} and {high}, have opposite signs.",
      { place, norm, low: words(low), high: words(high) },
    );
    return isHeld
      ? [near, told("The gradient has no part in the direction that falls, so no step leaves it.")]
      : near;
  },
  // Where no gradient leads away no other rule does either: another start, or noise, comes first.
  advise: ({ isHeld, lowest }, run) =>
    isHeld
      ? [startBeside(run, lowest), noise(run), momentum(run), adam(run)]
      : [momentum(run), adam(run), noise(run), moreSteps(run)],
});
