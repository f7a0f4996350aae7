import { Envelope } from "../../../plot/chart/decimate.ts";

/**
 * Returns the path data (`d`) of a line through the learning rates of a race. The lowest and highest rate of each pixel
 * are kept, so that no drop and no peak is lost.
 *
 * @param heightOf returns the height of a rate, 0 at the bottom to 1 at the top
 */
export function ratePath(
  rates: Float64Array,
  heightOf: (rate: number) => number,
  width: number,
  height: number,
): string {
  const last = rates.length - 1;
  if (last < 0) return "";
  const envelope = new Envelope(last, Math.max(1, Math.round(width)));
  envelope.extend(rates, rates.length);
  const picked = new Int32Array(4);
  const points: string[] = [];
  for (let bucket = 0; bucket < envelope.filled; bucket++) {
    const count = envelope.pick(bucket, picked);
    for (let k = 0; k < count; k++) {
      const x = last === 0 ? 0 : (picked[k] / last) * width;
      const y = (1 - heightOf(rates[picked[k]])) * height;
      points.push(`${x.toFixed(1)} ${y.toFixed(1)}`);
    }
  }
  return `M${points.join("L")}`;
}
