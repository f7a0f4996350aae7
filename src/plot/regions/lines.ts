import { type Rings, traceRings } from "../../surfaces/rings.ts";
import type { Lines, Reading } from "./fields.ts";
import { classMargins, type Outputs, signedMargins } from "./reading.ts";

/** Traces the decision boundaries on a grid, each once, or for "values" the contours at `levels`. */
export function linesOf(
  outputs: Outputs,
  reading: Reading,
  columns: number,
  rows: number,
  levels: Float64Array,
): Lines {
  const trace = (values: Float64Array, at: Float64Array) => traceRings(values, columns, rows, at);
  if (reading === "values") return openLines([trace(Float64Array.from(outputs.values), levels)]);
  const zero = Float64Array.of(0);
  if (reading === "signed") return openLines([trace(Float64Array.from(signedMargins(outputs)), zero)]);
  const each = Array.from({ length: outputs.count }, (_, k) => trace(classMargins(outputs, k), zero));
  return openLines(each);
}

/** Returns rings without their segments along the border of the grid; a segment that several share is kept once. */
export function openLines(all: readonly Rings[]): Lines {
  const seen = new Set<string>();
  const points: number[] = [];
  const lengths: number[] = [];
  for (const rings of all) {
    let first = 0;
    for (const length of rings.lengths) {
      addRing(rings.points.subarray(2 * first, 2 * (first + length)), seen, points, lengths);
      first += length;
    }
  }
  return { points: Float32Array.from(points), lengths: Uint32Array.from(lengths) };
}

/** Appends a ring's lines (mutates all but the ring). */
function addRing(ring: Float32Array, seen: Set<string>, points: number[], lengths: number[]): void {
  const count = ring.length / 2;
  const start = beginning(ring, count);
  let open = 0;
  for (let k = 0; k < count; k++) {
    const a = 2 * ((start + k) % count);
    const b = 2 * ((start + k + 1) % count);
    // Where a point of the grid lies on the boundary, neighbouring corners coincide.
    if (ring[a] === ring[b] && ring[a + 1] === ring[b + 1]) continue;
    if (isBorder(ring, a, b) || !isNew(ring, a, b, seen)) {
      if (open > 0) lengths.push(open);
      open = 0;
      continue;
    }
    if (open === 0) {
      points.push(ring[a], ring[a + 1]);
      open = 1;
    }
    points.push(ring[b], ring[b + 1]);
    open += 1;
  }
  if (open > 0) lengths.push(open);
}

/** Returns the vertex after a segment on the border, so that no line is cut in two where the ring begins. */
function beginning(ring: Float32Array, count: number): number {
  for (let k = 0; k < count; k++) if (isBorder(ring, 2 * k, 2 * ((k + 1) % count))) return (k + 1) % count;
  return 0;
}

const isBorder = (ring: Float32Array, a: number, b: number): boolean =>
  (ring[a] === ring[b] && (ring[a] === 0 || ring[a] === 1)) ||
  (ring[a + 1] === ring[b + 1] && (ring[a + 1] === 0 || ring[a + 1] === 1));

/** Says whether a segment was not seen before: two classes trace their boundary from both sides, at the same points. */
function isNew(ring: Float32Array, a: number, b: number, seen: Set<string>): boolean {
  const from = placeOf(ring[a], ring[a + 1]);
  const to = placeOf(ring[b], ring[b + 1]);
  const key = from < to ? `${from} ${to}` : `${to} ${from}`;
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}

const placeOf = (x: number, y: number): number => Math.round(x * 65536) * 131072 + Math.round(y * 65536);
