import { type Expression, type FunctionBuilder, f32, f32x4, f64, f64x2, v128 } from "../../wasm/index.ts";
import type { Precision } from "../precision.ts";

export type Vector = Expression<"v128">;
export type Address = Expression<"i32">;

/** Vectors of numbers of one precision: two doubles, or four singles. */
export interface Lanes {
  /** Bytes of a number. */
  readonly bytes: number;
  /** Numbers in a vector. */
  readonly count: number;
  readonly add: (a: Vector, b: Vector) => Vector;
  readonly mul: (a: Vector, b: Vector) => Vector;
  readonly zero: () => Vector;
  /** Loads a number into every lane. */
  readonly splatAt: (address: Address, offset?: number) => Vector;
  /** Stores one lane in memory. */
  readonly storeLane: (
    f: FunctionBuilder,
    address: Address,
    offset: number,
    from: Vector,
    lane: number,
  ) => void;
  /** Returns numbers as vectors of doubles. */
  readonly widen: (f: FunctionBuilder, numbers: Vector) => readonly Vector[];
  /** Returns as many doubles, rounded to the precision. */
  readonly narrow: (f: FunctionBuilder, doubles: readonly Vector[]) => Vector;
  /** Returns doubles rounded to the precision, as doubles. */
  readonly rounded: (doubles: Vector) => Vector;
  /** Returns the columns of a square of numbers of which `rows` are the rows. */
  readonly transpose: (f: FunctionBuilder, rows: readonly Vector[]) => readonly Vector[];
}

const doubles: Lanes = {
  bytes: 8,
  count: 2,
  add: f64x2.add,
  mul: f64x2.mul,
  zero: () => f64x2.splat(0),
  splatAt: v128.load64Splat,
  storeLane: (f, address, offset, from, lane) =>
    f.set(f64.at(address, offset), f64x2.extractLane(from, lane)),
  widen: (_, numbers) => [numbers],
  narrow: (_, [numbers]) => numbers,
  rounded: (numbers) => numbers,
  transpose: (_, [a, b]) => [f64x2.shuffle(a, b, 0, 2), f64x2.shuffle(a, b, 1, 3)],
};

const singles: Lanes = {
  bytes: 4,
  count: 4,
  add: f32x4.add,
  mul: f32x4.mul,
  zero: () => f32x4.splat(0),
  splatAt: v128.load32Splat,
  storeLane: (f, address, offset, from, lane) =>
    f.set(f32.at(address, offset), f32x4.extractLane(from, lane)),
  widen: (f, numbers) => {
    const kept = f.keep(numbers);
    const upper = f32x4.shuffle(kept, kept, 2, 3, 2, 3);
    return [f.keep(f64x2.promoteLowF32x4(kept)), f.keep(f64x2.promoteLowF32x4(upper))];
  },
  narrow: (f, [low, high]) =>
    f.keep(f32x4.shuffle(f32x4.demoteF64x2Zero(low), f32x4.demoteF64x2Zero(high), 0, 1, 4, 5)),
  rounded: (numbers) => f64x2.promoteLowF32x4(f32x4.demoteF64x2Zero(numbers)),
  transpose: (f, [a, b, c, d]) => {
    const halves = [
      [0, 4, 1, 5],
      [2, 6, 3, 7],
    ].map((lanes) => [f.keep(f32x4.shuffle(a, b, ...lanes)), f.keep(f32x4.shuffle(c, d, ...lanes))]);
    return halves.flatMap(([left, right]) => [
      f32x4.shuffle(left, right, 0, 1, 4, 5),
      f32x4.shuffle(left, right, 2, 3, 6, 7),
    ]);
  },
};

export const lanesOf = (precision: Precision): Lanes => (precision === "float32" ? singles : doubles);
