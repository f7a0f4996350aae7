import { indexAt, stepOf } from "../../plot/chart/column.ts";
import { Envelope } from "../../plot/chart/decimate.ts";
import type { Extent } from "../../plot/chart/domain.ts";
import type { Pixel } from "../../plot/chart/frame.ts";
import type { Size } from "../../plot/plane/viewport.ts";
import { GrowingLine } from "../svg/growing-line.ts";

/** Values by step; `length` of them mean something. */
export interface Values {
  readonly values: ArrayLike<number>;
  readonly length: number;
  /** The step of each, ascending; null where there is one a step. */
  readonly steps: ArrayLike<number> | null;
}

/** One line of a chart, and what tells it from the others. */
export interface ChartLine {
  readonly slot: number;
  readonly column: Values;
  readonly dash: readonly number[];
  /** A light line stands beside a full one of the same contender. */
  readonly light: boolean;
  /** Beside its end; "" for none. */
  readonly name: string;
}

/** What a line comes to when it is seen through buckets of about a pixel each: it loses no peak. */
export function envelopeOf(
  { values, length, steps }: Values,
  last: number,
  buckets: number,
  offset: number,
): Envelope {
  const envelope = new Envelope(last, Math.max(1, Math.round(buckets)), offset);
  envelope.extend(values, length, steps);
  return envelope;
}

/** Whether a line has any finite value at all. */
export const isSeen = ({ lowest, highest }: Extent): boolean =>
  highest >= lowest && (Number.isFinite(lowest) || Number.isFinite(highest));

/** How many widths of its plot a line may go up and down before it is a surface. */
const maxVariation = 4;

/** The way up and down, in pixels. */
function variationOf(heights: readonly number[]): number {
  let way = 0;
  for (let i = 1; i < heights.length; i++) way += Math.abs(heights[i] - heights[i - 1]) || 0;
  return way;
}

/** A line as it lies in its plot. */
export class DrawnLine {
  readonly line: ChartLine;
  readonly #x: Pixel;
  readonly #y: Pixel;
  readonly #path: GrowingLine;
  /** Whether it goes up and down so much that its dashes would be noise. */
  readonly dense: boolean;

  constructor(line: ChartLine, envelope: Envelope, x: Pixel, y: Pixel, size: Size) {
    this.line = line;
    this.#x = x;
    this.#y = y;
    const points = pointsOf(line.column, envelope, x, y);
    this.#path = new GrowingLine(points, size);
    this.dense = variationOf(points.y) > maxVariation * size.width;
  }

  /** Where it stands at `step`, or ended before; null where it has no value. */
  tip(step: number): { readonly x: number; readonly y: number } | null {
    const { column } = this.line;
    const i = indexAt(column, step);
    if (i < 0 || Number.isNaN(column.values[i])) return null;
    return { x: this.#x(stepOf(column, i)), y: this.#y(column.values[i]) };
  }

  /** The `d` of its path up to `step`. */
  path(step: number): string {
    return this.#path.upTo(step, this.tip(step));
  }
}

/** What an envelope keeps of a column, in pixels; NaN where the line is interrupted. */
function pointsOf({ values, steps }: Values, envelope: Envelope, toX: Pixel, toY: Pixel) {
  const [step, x, y]: number[][] = [[], [], []];
  const picked = new Int32Array(4);
  const add = (at: number, value: number): void => {
    step.push(at);
    x.push(toX(at));
    y.push(Number.isNaN(value) ? Number.NaN : toY(value));
  };
  for (let bucket = 0; bucket < envelope.filled; bucket++) {
    const count = envelope.pick(bucket, picked);
    for (let k = 0; k < count; k++) add(stepOf({ steps }, picked[k]), values[picked[k]]);
    if (count === 0 && envelope.isGap(bucket)) add(step.at(-1) ?? 0, Number.NaN);
  }
  return { step, x, y };
}
