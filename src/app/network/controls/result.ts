import type { Training } from "../../../experiment/index.ts";
import { indexAt } from "../../../plot/chart/column.ts";
import { printShort } from "../../ui/values/number.ts";

/** Loss and accuracy on the test samples, or on all samples of a problem that has no others. */
export interface Result {
  readonly loss: number;
  /** Share of the samples classified right, 0 to 1; null where there are no classes. */
  readonly accuracy: number | null;
  /** True on test samples. */
  readonly tested: boolean;
}

/** Returns the last evaluation made at `step` or before; null before the first. */
export function resultAt(evaluations: Training["evaluations"], step: number): Result | null {
  const { length, step: steps } = evaluations;
  const i = indexAt({ steps, length }, step);
  if (i < 0) return null;
  const tested = !Number.isNaN(evaluations.testLoss[i]);
  const [loss, accuracy] = tested
    ? [evaluations.testLoss[i], evaluations.testAccuracy[i]]
    : [evaluations.trainLoss[i], evaluations.trainAccuracy[i]];
  return { loss, accuracy: Number.isNaN(accuracy) ? null : accuracy, tested };
}

/** Returns a result as text: "0.118 · 97.1 %"; empty for none. */
export function resultInWords(result: Result | null): string {
  if (!result) return "";
  const loss = printShort(result.loss);
  return result.accuracy === null ? loss : `${loss} · ${inPercent(result.accuracy)} %`;
}

/** Returns "97.1" for 0.9714. Only 1 is "100" and only 0 is "0": values close to them are not rounded to these. */
export function inPercent(part: number): string {
  const tenths = Math.round(1000 * part);
  const honest = part < 1 && tenths === 1000 ? 999 : part > 0 && tenths === 0 ? 1 : tenths;
  return honest % 1000 === 0 ? String(honest / 10) : (honest / 10).toFixed(1);
}
