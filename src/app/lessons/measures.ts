import type { Result } from "../../experiment/index.ts";
import { mean } from "../../findings/measuring/averages.ts";
import { sharpnessAt } from "../../findings/measuring/sharpness.ts";
import { significant } from "../../lang/print/significant.ts";
import type { FinishedRace } from "./lesson.ts";

/** Returns the largest curvature of a race's surface at its start. */
export const sharpnessAtStart = ({ spec }: Pick<FinishedRace, "spec">): number =>
  sharpnessAt(spec, spec.start);

/** Returns the last point of a contender. */
export function pointAt({ runs }: FinishedRace, contender: number): readonly [x: number, y: number] {
  const { x, y } = runs[contender];
  return [x[x.length - 1], y[y.length - 1]];
}

/** Returns the loss at the end of a run. */
export const lossAtEnd = ({ loss }: Result): number => loss[loss.length - 1];

/** Returns true for a run that left the finite range, or whose loss has grown beyond that at the start. */
export const runsAway = (run: Result): boolean =>
  run.status === "diverged" || !(lossAtEnd(run) <= run.loss[0]);

/** Returns the first step at which the loss is at most `loss`; null where it never is. */
export function stepsTo({ loss: column }: Result, loss: number): number | null {
  const step = column.findIndex((one) => one <= loss);
  return step < 0 ? null : step;
}

/** Returns the same for a sentence, without separators: "120". */
export const printedSteps = (run: Result, loss: number): string =>
  significant(stepsTo(run, loss) ?? Number.NaN);

/** Returns the number of steps in which a coordinate changes its sign: those that cross the axis. */
export function crossings(column: Float64Array): number {
  let count = 0;
  for (let i = 1; i < column.length; i++) if (column[i - 1] * column[i] < 0) count += 1;
  return count;
}
/** Returns the index of the number nearest to `value`, by their ratio. */
export function nearestByRatio(numbers: readonly number[], value: number): number {
  const gaps = numbers.map((one) => Math.abs(Math.log(one / value)));
  return gaps.indexOf(Math.min(...gaps));
}

/** Returns the mean of a column from row `from` on. */
export const meanFrom = (column: Float64Array, from: number): number => mean(column, from);

/** Returns the farthest that a coordinate gets beyond 0 from a start below it. */
export const overshoot = ({ x }: Result): number => Math.max(0, ...x);
