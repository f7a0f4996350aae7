import { type FunctionBuilder, i32, v128 } from "../../wasm/index.ts";
import type { Address, Lanes, Vector } from "./lanes.ts";

/** A product out[u] = first[u] + Σₜ weight[u][t] · from[t], of rows with a number for each sample. */
export interface Product {
  /** Addresses of the first rows. */
  readonly out: number;
  readonly from: number;
  /** Bytes from a row to the next. */
  readonly row: number;
  /** The number of rows of `out`, and of `from`. */
  readonly units: number;
  readonly terms: number;
  /** The address of the first weight, and bytes to that of the next unit and of the next term. */
  readonly weights: number;
  readonly unitStep: number;
  readonly termStep: number;
  /** The address of the first terms of the sums, one after the other; null for 0, "out" for what is in `out`. */
  readonly first: number | "out" | null;
}

/** Rows and vectors that are computed together: the sums of a group, and the numbers that are read for them, fit registers. */
const tile = { units: 4, vectors: 2 };

/** Terms that are added up before their sum is added to the unit's, as the loops do. */
const group = 4;

/** Calls `body` with a counter in the code: for every `step` from 0 up to `end`, which is at least one step. */
export function repeat(f: FunctionBuilder, end: Address, step: number, body: (at: Address) => void): void {
  const at = f.keep(i32.const(0));
  f.loop((next) => {
    body(at);
    f.set(at, i32.add(at, step));
    f.branch(next, i32.ltU(at, end));
  });
}

/**
 * Writes the code of a product. Each sum has the order of the loops: four terms, then the next four.
 *
 * @param width the bytes of a row that are in use, a multiple of two vectors
 */
export function writeProduct(f: FunctionBuilder, lanes: Lanes, product: Product, width: Address): void {
  const { units, out, row, weights, unitStep, first } = product;
  const whole = units - (units % tile.units);
  const end = f.keep(width);
  const rowsFrom = (count: number, unit: Address | number): void => {
    const scaled = (bytes: number, from: number) =>
      typeof unit === "number" ? i32.const(from + unit * bytes) : i32.add(i32.mul(unit, bytes), from);
    const weight = f.keep(scaled(unitStep, weights));
    const start = typeof first === "number" ? f.keep(scaled(lanes.bytes, first)) : null;
    const to = f.keep(scaled(row, out));
    repeat(f, end, 16 * tile.vectors, (at) =>
      writeTile(f, lanes, product, count, weight, start, f.keep(i32.add(to, at)), at),
    );
  };
  if (whole > 0) repeat(f, i32.const(whole), tile.units, (unit) => rowsFrom(tile.units, unit));
  if (whole < units) rowsFrom(units - whole, whole);
}

/** Writes the sums of some units for two vectors of samples. */
function writeTile(
  f: FunctionBuilder,
  lanes: Lanes,
  { from, row, terms, unitStep, termStep, first }: Product,
  units: number,
  weight: Address,
  start: Address | null,
  to: Address,
  at: Address,
): void {
  const cells = Array.from({ length: units * tile.vectors }, (_, i) => ({
    unit: Math.floor(i / tile.vectors),
    vector: i % tile.vectors,
    sum: f.local("v128"),
  }));
  type Cell = (typeof cells)[number];
  const outAt = ({ unit, vector }: Cell) => v128.at(to, unit * row + 16 * vector);
  const weightAt = f.keep(weight);
  const rowAt = f.keep(i32.add(at, from));
  /** Sets the sum of every cell, in terms of its next product. */
  const next = (sumOf: (cell: Cell, product: Vector) => Vector): void => {
    const values = Array.from({ length: tile.vectors }, (_, v) => f.keep(v128.at(rowAt, 16 * v)));
    const factors = Array.from({ length: units }, (_, u) => f.keep(lanes.splatAt(weightAt, u * unitStep)));
    for (const cell of cells)
      f.set(cell.sum, sumOf(cell, lanes.mul(factors[cell.unit], values[cell.vector])));
    f.set(weightAt, i32.add(weightAt, termStep));
    f.set(rowAt, i32.add(rowAt, row));
  };
  const addNext = () => next(({ sum }, product) => lanes.add(sum, product));
  const firstOf = (cell: Cell) => {
    if (start) return lanes.splatAt(start, cell.unit * lanes.bytes);
    return first === "out" ? outAt(cell) : lanes.zero();
  };
  const groups = Math.floor(terms / group);
  if (groups > 0) {
    // The sums of groups are kept in memory, where they take no register.
    if (first !== "out") for (const cell of cells) f.set(outAt(cell), firstOf(cell));
    repeat(f, i32.const(groups), 1, () => {
      next((_, product) => product);
      repeat(f, i32.const(group - 1), 1, addNext);
      for (const cell of cells) f.set(outAt(cell), lanes.add(outAt(cell), cell.sum));
    });
  }
  const rest = terms % group;
  if (rest === 0) return;
  for (const cell of cells) f.set(cell.sum, groups > 0 ? outAt(cell) : firstOf(cell));
  for (let t = 0; t < rest; t++) addNext();
  for (const cell of cells) f.set(outAt(cell), cell.sum);
}
