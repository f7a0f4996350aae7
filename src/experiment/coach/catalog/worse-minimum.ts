import { told } from "../../../words/told.ts";
import { largerRate, momentum } from "../candidates.ts";
import { noise, otherStart } from "../circumstances.ts";
import { defineCoachRule } from "../rule.ts";
import type { SurfaceRun } from "../run.ts";
import { diagonalOf, isCurved, shapeAtEnd, stationaryPoint } from "../shape.ts";
import { placeInWords, words } from "../words.ts";

/** The least ratio of the curvatures at a strict minimum: below it the surface is flat along a valley. */
const leastRatio = 1e-6;
/** The least height above the lowest known minimum. */
const higher = 1e-6;
/** In a flat minimum: the largest descent of the gradient over the domain, and the largest curvature downwards. */
const flat = { descent: 1e-4, curvature: 1e-3 } as const;

/** It ends in a minimum, and another known one is lower. */
export default defineCoachRule({
  id: "worse-minimum",
  name: "Worse minimum",
  rank: 31,
  find: (run) => {
    if (run.kind !== "surface" || !run.isOver) return null;
    const lowest = run.surface.minima.find(({ value }) => value === run.floor);
    const minimum = lowest && (strictMinimum(run) ?? flatMinimum(run, lowest.value));
    if (!minimum || !(minimum.loss > lowest.value + higher * Math.max(1, Math.abs(lowest.value))))
      return null;
    return { ...minimum, lowest: lowest.value, lowestAt: lowest.at, scale: diagonalOf(run) };
  },
  say: ({ at, loss, kind, lowest, lowestAt, scale }) =>
    told(
      kind === "minimum"
        ? "Ended in the minimum {place} with loss {loss}. The lowest known minimum, {lowestPlace}, has {lowest}."
        : "Ended in the flat minimum {place} with loss {loss}. The lowest known minimum, {lowestPlace}, has {lowest}.",
      {
        place: placeInWords(at, scale),
        loss: words(loss),
        lowestPlace: placeInWords(lowestAt, scale),
        lowest: words(lowest),
      },
    ),
  advise: (_, run) => [momentum(run, [0.9, 0.95]), largerRate(run), noise(run), otherStart(run)],
});

interface Ended {
  readonly kind: "minimum" | "flat minimum";
  readonly at: readonly [x: number, y: number];
  readonly loss: number;
}

function strictMinimum(run: SurfaceRun): Ended | null {
  const point = stationaryPoint(run);
  return point && point.low > leastRatio * point.high
    ? { kind: "minimum", at: point.at, loss: point.loss }
    : null;
}

/** A minimum along a line, such as a ring, has no isolated stationary point. */
function flatMinimum(run: SurfaceRun, lowest: number): Ended | null {
  const end = shapeAtEnd(run);
  if (!end || !(end.low > -flat.curvature * end.high)) return null;
  const isFlat = end.gradNorm * diagonalOf(run) <= flat.descent * (end.loss - lowest);
  return isFlat && isCurved(run, end.high) ? { kind: "flat minimum", at: end.at, loss: end.loss } : null;
}
