import type { Training } from "../../../experiment/index.ts";
import { indexAt } from "../../../plot/chart/column.ts";
import { printShort } from "../../ui/values/number.ts";

/** Loss and accuracy of a network on the test samples. */
export interface Result {
  readonly loss: number;
  /** Share of the test samples classified right, 0 to 1; null for regression. */
  readonly accuracy: number | null;
}

type Evaluations = Pick<Training["evaluations"], "length" | "step" | "testLoss" | "testAccuracy">;

/** Returns the last evaluation made at `step` or before; null before the first. */
export function resultAt(evaluations: Evaluations, step: number): Result | null {
  const { length, step: steps, testLoss, testAccuracy } = evaluations;
  const i = indexAt({ steps, length }, step);
  if (i < 0) return null;
  return { loss: testLoss[i], accuracy: Number.isNaN(testAccuracy[i]) ? null : testAccuracy[i] };
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
