import type { Size } from "../../plot/plane/viewport.ts";
import type { Rings } from "../../surfaces/index.ts";
import { PathWriter } from "../svg/path-writer.ts";
import { Thinner } from "../svg/thinner.ts";

/** Pixels by which an outline may change when points are left out: more where there are many rings. */
const tolerance = { few: 0.15, many: 0.35 } as const;
/** Number of rings that counts as many. */
const many = 200;

/** Returns the `d` of a path for each level, its outlines scaled to a size with y pointing down. */
export function ringPaths({ points, lengths, levelRings }: Rings, { width, height }: Size): string[] {
  const coarseness = lengths.length < many ? tolerance.few : tolerance.many;
  let ring = 0;
  let first = 0;
  return Array.from(levelRings, (count) => {
    const writer = new PathWriter();
    for (const end = ring + count; ring < end; ring++) {
      const length = lengths[ring];
      writeRing(writer, length, coarseness, (i) => [
        points[2 * (first + i)] * width,
        (1 - points[2 * (first + i) + 1]) * height,
      ]);
      first += length;
    }
    return writer.text;
  });
}

type PointAt = (i: number) => readonly [x: number, y: number];

function writeRing(writer: PathWriter, length: number, coarseness: number, pointAt: PointAt): void {
  const kept = thinned(length, coarseness, pointAt);
  // A ring of fewer than three points is too small to be seen.
  if (kept.length < 3) return;
  for (const [k, i] of kept.entries()) {
    if (k === 0) writer.moveTo(...pointAt(i));
    else writer.lineTo(...pointAt(i));
  }
  writer.closePath();
}

/** Open lines, in shares of a size with y pointing up. */
interface OpenLines {
  readonly points: Float32Array;
  readonly lengths: Uint32Array;
}

/** Returns the `d` of open lines scaled to a size with y pointing down. */
export function linePaths({ points, lengths }: OpenLines, { width, height }: Size): string {
  const writer = new PathWriter();
  let first = 0;
  for (const length of lengths) {
    const from = first;
    const pointAt: PointAt = (i) => [
      points[2 * (from + i)] * width,
      (1 - points[2 * (from + i) + 1]) * height,
    ];
    for (const [k, i] of thinned(length, tolerance.few, pointAt).entries()) {
      if (k === 0) writer.moveTo(...pointAt(i));
      else writer.lineTo(...pointAt(i));
    }
    first += length;
  }
  return writer.text;
}

function thinned(length: number, coarseness: number, pointAt: PointAt): number[] {
  const kept: number[] = [];
  const thinner = new Thinner(coarseness, (i) => kept.push(i));
  for (let i = 0; i < length; i++) thinner.add(i, ...pointAt(i));
  thinner.end();
  return kept;
}
