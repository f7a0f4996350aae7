/** Closed outlines of the regions above some levels, packed in arrays that can be transferred between threads. */
export interface Rings {
  /** Coordinates x, y of every vertex, from 0 to 1 across the grid, y upwards; level by level, ring by ring. */
  readonly points: Float32Array;
  /** Number of vertices of each ring; the last one joins the first. */
  readonly lengths: Uint32Array;
  /** Number of rings of each level. */
  readonly levelRings: Uint32Array;
}

/**
 * Outlines the regions in which `values` is at least each of `levels`, by marching squares: with straight lines between
 * the crossings of the grid's edges. A region that reaches the border of the grid is closed along it. Fill the rings of
 * one level together: a hole has the opposite orientation to the ring around it, and the even-odd and the nonzero rule
 * agree. The time is linear in the number of values and of vertices, however irregular the regions are.
 *
 * @param values finite, `columns` × `rows` (2 or more), row by row from the bottom; the outermost lie on the border
 */
export function traceRings(values: Float64Array, columns: number, rows: number, levels: Float64Array): Rings {
  const tracer = new Tracer(values, columns, rows);
  const levelRings = levels.map((level) => tracer.trace(level));
  return {
    points: tracer.takePoints(),
    lengths: Uint32Array.from(tracer.lengths),
    levelRings: Uint32Array.from(levelRings),
  };
}

const bottom = 0;
const right = 1;
const top = 2;
const left = 3;

/**
 * The edges by which lines enter and leave a cell, the higher side on their left, by case. A case has a bit for each
 * corner above the level: 1 lower left, 2 lower right, 4 upper right, 8 upper left.
 */
const lines: readonly (readonly number[])[] = [
  [],
  [bottom, left],
  [right, bottom],
  [right, left],
  [top, right],
  [bottom, left, top, right],
  [top, bottom],
  [top, left],
  [left, top],
  [bottom, top],
  [right, bottom, left, top],
  [right, top],
  [left, right],
  [bottom, right],
  [left, bottom],
  [],
];

/** The lines of the cases with two opposite corners above the level, if the middle is above it too and joins them. */
const joined: ReadonlyMap<number, readonly number[]> = new Map([
  [5, [bottom, right, top, left]],
  [10, [right, top, left, bottom]],
]);

/**
 * Traces the rings of one level after the other. A frame of nodes below every level surrounds the grid and closes the
 * lines. Node n has an edge to the right, number 2n, and one upwards, number 2n + 1.
 */
class Tracer {
  readonly lengths: number[] = [];
  readonly #columns: number;
  readonly #rows: number;
  readonly #width: number;
  readonly #nodes: Float64Array;
  /** Offsets from a node's first edge number to the edges of its cell: bottom, right, top, left. */
  readonly #edges: readonly number[];
  /** The edge by which a line leaves a cell, by the edge by which it enters; -1 if it is traced or there is none. */
  readonly #exits: Int32Array;
  readonly #entries: Int32Array;
  #points = new Float32Array(1 << 14);
  #size = 0;

  constructor(values: Float64Array, columns: number, rows: number) {
    const width = columns + 2;
    this.#columns = columns;
    this.#rows = rows;
    this.#width = width;
    this.#nodes = new Float64Array(width * (rows + 2)).fill(Number.NEGATIVE_INFINITY);
    for (let j = 0; j < rows; j++)
      this.#nodes.set(values.subarray(j * columns, (j + 1) * columns), (j + 1) * width + 1);
    this.#edges = [0, 3, 2 * width, 1];
    this.#exits = new Int32Array(2 * this.#nodes.length).fill(-1);
    this.#entries = new Int32Array(2 * this.#nodes.length);
  }

  /** Returns a copy of the vertices traced so far. */
  takePoints(): Float32Array {
    return this.#points.slice(0, this.#size);
  }

  /** Appends the rings of a level and returns their number. */
  trace(level: number): number {
    const count = this.#march(level);
    const before = this.lengths.length;
    for (let i = 0; i < count; i++) {
      const entry = this.#entries[i];
      if (this.#exits[entry] >= 0) this.#follow(entry, level);
    }
    return this.lengths.length - before;
  }

  /** Links the edges that the level crosses, cell by cell, and returns the number of links. */
  #march(level: number): number {
    const nodes = this.#nodes;
    const width = this.#width;
    let count = 0;
    for (let j = 0; j <= this.#rows; j++) {
      let leftBits = 0;
      for (let n = j * width, end = n + width - 1; n < end; n++) {
        const rightBits = (nodes[n + 1] >= level ? 2 : 0) | (nodes[n + 1 + width] >= level ? 4 : 0);
        const corners = leftBits | rightBits;
        leftBits = ((rightBits >> 1) & 1) | ((rightBits << 1) & 8);
        if (corners !== 0 && corners !== 15) count = this.#link(n, corners, level, count);
      }
    }
    return count;
  }

  #link(n: number, corners: number, level: number, count: number): number {
    const nodes = this.#nodes;
    let links = lines[corners];
    if (links.length === 4) {
      const middle = (nodes[n] + nodes[n + 1] + nodes[n + this.#width] + nodes[n + this.#width + 1]) / 4;
      if (middle >= level) links = joined.get(corners) ?? links;
    }
    let next = count;
    for (let i = 0; i < links.length; i += 2) {
      const entry = 2 * n + this.#edges[links[i]];
      this.#exits[entry] = 2 * n + this.#edges[links[i + 1]];
      this.#entries[next++] = entry;
    }
    return next;
  }

  #follow(start: number, level: number): void {
    const from = this.#size;
    let edge = start;
    do {
      this.#addCrossing(edge, level, from);
      const exit = this.#exits[edge];
      this.#exits[edge] = -1;
      edge = exit;
    } while (edge !== start);
    this.lengths.push((this.#size - from) / 2);
  }

  /** Appends the point where the level crosses an edge. */
  #addCrossing(edge: number, level: number, from: number): void {
    const n = edge >> 1;
    const upwards = edge & 1;
    const a = this.#nodes[n];
    const b = this.#nodes[upwards ? n + this.#width : n + 1];
    // An edge to the frame is crossed at its other end, on the border.
    const t = a === Number.NEGATIVE_INFINITY ? 1 : b === Number.NEGATIVE_INFINITY ? 0 : (level - a) / (b - a);
    const row = Math.floor(n / this.#width);
    const x = (n - row * this.#width - 1 + (upwards ? 0 : t)) / (this.#columns - 1);
    const y = (row - 1 + (upwards ? t : 0)) / (this.#rows - 1);
    this.#add(Math.fround(x), Math.fround(y), from);
  }

  /** Appends a vertex to the ring that began at `from`; along the border it replaces the last one instead. */
  #add(x: number, y: number, from: number): void {
    const points = this.#points;
    const size = this.#size;
    const straight =
      size - from >= 4 &&
      (onBorder(x, points[size - 2], points[size - 4]) || onBorder(y, points[size - 1], points[size - 3]));
    if (straight) this.#size -= 2;
    else if (size + 2 > points.length) this.#grow();
    this.#points[this.#size++] = x;
    this.#points[this.#size++] = y;
  }

  #grow(): void {
    const grown = new Float32Array(2 * this.#points.length);
    grown.set(this.#points);
    this.#points = grown;
  }
}

/** Returns true if three coordinates are on the same side of the grid. */
const onBorder = (a: number, b: number, c: number): boolean => (a === 0 || a === 1) && a === b && a === c;
