import type { Spread } from "../../experiment/recording/spread.ts";
import { Band, type Edge } from "../../plot/chart/band.ts";
import { indexAt, stepOf } from "../../plot/chart/column.ts";
import type { Pixel } from "../../plot/chart/frame.ts";
import { PathWriter } from "../svg/path-writer.ts";
import { Thinner } from "../svg/thinner.ts";
import { firstOf, type Values } from "./chart-line.ts";

/** Values with the quartiles around them. */
type Spreading = Values & { readonly spread: Spread };

export const hasSpread = (column: Values): column is Spreading => column.spread !== undefined;

interface Point {
  readonly step: number;
  readonly x: number;
  readonly y: number;
}

/** A part of a band without a gap; both edges from left to right. */
type Piece = Readonly<Record<Edge, readonly Point[]>>;

/** Pixels by which an edge may change when points are left out. */
const tolerance = 0.25;

/** The band between the quartiles of a line, in the pixels of its plot. It can be drawn up to any step. */
export class DrawnBand {
  readonly #column: Spreading;
  readonly #pieces: readonly Piece[];
  readonly #point: (i: number, edge: Edge) => Point;

  constructor(column: Spreading, band: Band, x: Pixel, y: Pixel) {
    const { spread, steps } = column;
    this.#column = column;
    this.#point = (i, edge) => {
      const step = stepOf({ steps }, i);
      return { step, x: x(step), y: y((edge === "lower" ? spread.q1 : spread.q3)[i]) };
    };
    this.#pieces = this.#piecesOf(band);
  }

  #piecesOf(band: Band): Piece[] {
    const pieces: Record<Edge, Point[]>[] = [];
    const picked = new Int32Array(3);
    let open: Record<Edge, Point[]> | null = null;
    for (let bucket = 0; bucket < band.filled; bucket++) {
      if (band.isGap(bucket)) open = null;
      for (const edge of ["upper", "lower"] as const) {
        const count = band.pick(bucket, edge, picked);
        for (const i of picked.subarray(0, count)) {
          if (Number.isNaN(this.#column.spread.median[i])) continue;
          if (!open) {
            open = { upper: [], lower: [] };
            pieces.push(open);
          }
          open[edge].push(this.#point(i, edge));
        }
      }
    }
    return pieces.map(({ upper, lower }) => ({ upper: thinned(upper), lower: thinned(lower) }));
  }

  /** Returns the `d` of the band's path up to `step`. */
  path(step: number): string {
    const writer = new PathWriter();
    const last = indexAt(this.#column, step);
    for (const piece of this.#pieces) {
      const ends = piece.upper[piece.upper.length - 1].step;
      const cut = ends > step && !Number.isNaN(this.#column.spread.median[last]);
      const edge = (of: Edge): Point[] => {
        const points = piece[of].filter((point) => point.step <= step);
        return cut && points.length > 0 ? [...points, this.#point(last, of)] : points;
      };
      const outline = [...edge("upper"), ...edge("lower").reverse()];
      for (const [i, { x, y }] of outline.entries()) {
        if (i === 0) writer.moveTo(x, y);
        else writer.lineTo(x, y);
      }
      if (outline.length > 0) writer.closePath();
    }
    return writer.text;
  }
}

function thinned(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  const thinner = new Thinner(tolerance, (i) => kept.push(points[i]));
  for (const [i, { x, y }] of points.entries()) thinner.add(i, x, y);
  thinner.end();
  return kept;
}

/** Decimates the quartiles of a column, as `envelopeOf` does its values. */
export function bandOf(column: Spreading, last: number, buckets: number, offset: number): Band {
  const band = new Band(last, Math.max(1, Math.round(buckets)), offset);
  band.beginAt(firstOf(column));
  band.extend(column.spread, column.length, column.steps);
  return band;
}
