import { largerRate, momentum } from "../candidates.ts";
import { noise, otherStart } from "../circumstances.ts";
import { hasArrived } from "../progress.ts";
import { defineCoachRule } from "../rule.ts";
import { diagonalOf, stationaryPoint } from "../shape.ts";
import { placeInWords, words } from "../words.ts";

/** The least ratio of the curvatures at a minimum: below it the surface is flat along a valley. */
const leastRatio = 1e-6;

/** It ends near a minimum, and another known one is lower. */
export default defineCoachRule({
  id: "worse-minimum",
  name: "Worse minimum",
  rank: 31,
  find: (run) => {
    if (run.kind === "network" || !run.isOver || run.floor === null || hasArrived(run)) return null;
    const point = stationaryPoint(run);
    if (!point || !(point.low > leastRatio * point.high)) return null;
    const lowest = run.surface.minima.find(({ value }) => value === run.floor);
    return lowest && point.loss > lowest.value
      ? { at: point.at, loss: point.loss, lowest: lowest.value, lowestAt: lowest.at, scale: diagonalOf(run) }
      : null;
  },
  say: ({ at, loss, lowest, lowestAt, scale }) =>
    `Ended in the minimum ${placeInWords(at, scale)} with loss ${words(loss)}. The lowest known minimum, ${placeInWords(lowestAt, scale)}, has ${words(lowest)}.`,
  advise: (_, run) => [momentum(run, [0.9, 0.95]), largerRate(run), noise(run), otherStart(run)],
});
