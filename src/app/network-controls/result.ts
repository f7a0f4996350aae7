import { printShort } from "../controls/number.ts";

/** How well a network does with the samples it has not seen. */
export interface Result {
  readonly loss: number;
  /** Part of them classified right; null for numbers. */
  readonly accuracy: number | null;
}

interface Column {
  readonly length: number;
  readonly values: Float64Array;
}

interface Evaluations {
  readonly step: Column;
  readonly testLoss: Column;
  readonly testAccuracy: Column;
}

/** The last evaluation made at `step` or before; null before the first. */
export function resultAt({ step: steps, testLoss, testAccuracy }: Evaluations, step: number): Result | null {
  let low = 0;
  let high = steps.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (steps.values[middle] <= step) low = middle + 1;
    else high = middle;
  }
  if (low === 0) return null;
  const accuracy = testAccuracy.values[low - 1];
  return { loss: testLoss.values[low - 1], accuracy: Number.isNaN(accuracy) ? null : accuracy };
}

/** "0.118 · 97.1 %" */
export function resultInWords(result: Result | null): string {
  if (!result) return "";
  const loss = printShort(result.loss);
  return result.accuracy === null ? loss : `${loss} · ${inPercent(result.accuracy)} %`;
}

/** "97.1" for 0.9714. All are right at "100" and none at "0" alone: what is near is not rounded to these. */
export function inPercent(part: number): string {
  const tenths = Math.round(1000 * part);
  const honest = part < 1 && tenths === 1000 ? 999 : part > 0 && tenths === 0 ? 1 : tenths;
  return honest % 1000 === 0 ? String(honest / 10) : (honest / 10).toFixed(1);
}
