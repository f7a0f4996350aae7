import type { FlowKind } from "../../experiment/flow/flow-slot.ts";
import type { Spread } from "../../experiment/recording/spread.ts";
import { indexAt, stepOf } from "../../plot/chart/column.ts";
import { Envelope } from "../../plot/chart/decimate.ts";
import type { Extent } from "../../plot/chart/domain.ts";
import type { Pixel } from "../../plot/chart/frame.ts";
import type { Size } from "../../plot/plane/viewport.ts";
import { GrowingLine } from "../svg/growing-line.ts";

/** Values by step, of which the first `length` have been recorded. */
export interface Values {
  readonly values: ArrayLike<number>;
  readonly length: number;
  /** The step of each value, ascending; null where there is one a step. */
  readonly steps: ArrayLike<number> | null;
  /** The quartiles around the values, which are then medians over seeds. */
  readonly spread?: Spread;
  /** The step that the line begins at; the first where it is left out. */
  readonly begins?: number | undefined;
}

/** Returns the index of the first value that a line shows. */
export const firstOf = (column: Values): number => Math.max(0, indexAt(column, column.begins ?? 0));

/** One line of a chart with its look. */
export interface ChartLine {
  readonly slot: number;
  readonly column: Values;
  /** True for the second, fainter and dashed line of a contender. */
  readonly light: boolean;
  /** The name at the line's end; "" for none. */
  readonly name: string;
  /** The flow that it is of, where it is not a contender's. */
  readonly flow?: FlowKind;
}

/** Decimates a column to buckets of about a pixel each; the line loses no peak. */
export function envelopeOf(column: Values, last: number, buckets: number, offset: number): Envelope {
  const envelope = new Envelope(last, Math.max(1, Math.round(buckets)), offset);
  envelope.beginAt(firstOf(column));
  envelope.extend(column.values, column.length, column.steps);
  return envelope;
}

/** Says whether a line has any finite value. */
export const isSeen = ({ lowest, highest }: Extent): boolean => highest >= lowest;

/** Widths of its plot that a line may go up and down in total before it looks like a filled area. */
const maxVariation = 4;

/** Returns the total variation, in pixels. */
function variationOf(heights: readonly number[]): number {
  let way = 0;
  for (let i = 1; i < heights.length; i++) way += Math.abs(heights[i] - heights[i - 1]) || 0;
  return way;
}

/** A line in the pixels of its plot. */
export class DrawnLine {
  readonly line: ChartLine;
  readonly #x: Pixel;
  readonly #y: Pixel;
  readonly #path: GrowingLine;
  /** True where the line goes up and down so much that dashes would not be seen. */
  readonly dense: boolean;

  constructor(line: ChartLine, envelope: Envelope, x: Pixel, y: Pixel, size: Size) {
    this.line = line;
    this.#x = x;
    this.#y = y;
    const points = pointsOf(line.column, envelope, x, y);
    this.#path = new GrowingLine(points, size);
    this.dense = variationOf(points.y) > maxVariation * size.width;
  }

  /** Returns the point of the last value at `step` or before; null where there is none or it is NaN. */
  tip(step: number): { readonly x: number; readonly y: number } | null {
    const { column } = this.line;
    const i = indexAt(column, step);
    if (i < firstOf(column) || Number.isNaN(column.values[i])) return null;
    return { x: this.#x(stepOf(column, i)), y: this.#y(column.values[i]) };
  }

  /** Returns the `d` of the line's path up to `step`. */
  path(step: number): string {
    return this.#path.upTo(step, this.tip(step));
  }
}

/** Returns the points of a column that an envelope keeps, in pixels; NaN where the line is interrupted. */
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
