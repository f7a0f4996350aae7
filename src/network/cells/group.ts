import { type FunctionBuilder, f32x4, f64x2, i32x4, v128 } from "../../wasm/index.ts";
import type { Precision } from "../precision.ts";
import { type Lanes, lanesOf, type Vector } from "../vector/lanes.ts";

/**
 * A group of networks that are computed together: each has a lane of every vector. A number of all of them is `vectors`
 * vectors of the networks' precision, and `doubles` vectors where it is a double, as in an optimizer's update.
 */
export interface Group {
  readonly lanes: Lanes;
  readonly precision: Precision;
  readonly vectors: number;
  readonly doubles: number;
  /** Networks of a group. */
  readonly cells: number;
  /** Bytes of a number of all networks, and of a double of all of them. */
  readonly width: number;
  readonly wide: number;
  /** Returns numbers as doubles. */
  readonly widen: (f: FunctionBuilder, numbers: readonly Vector[]) => readonly Vector[];
  /** Returns doubles rounded to the networks' precision. */
  readonly narrow: (f: FunctionBuilder, doubles: readonly Vector[]) => readonly Vector[];
  /** Returns masks of numbers as masks of doubles, and the other way round. */
  readonly widenMasks: (f: FunctionBuilder, masks: readonly Vector[]) => readonly Vector[];
  readonly narrowMasks: (f: FunctionBuilder, masks: readonly Vector[]) => readonly Vector[];
  /** Returns doubles rounded to the networks' precision, as doubles. */
  readonly rounded: (doubles: Vector) => Vector;
  readonly abs: (vector: Vector) => Vector;
  readonly le: (a: Vector, b: Vector) => Vector;
}

const same = (_: FunctionBuilder, vectors: readonly Vector[]): readonly Vector[] => vectors;

/** Two doubles in a vector: while one is computed, the processor begins the next. */
const ofDoubles: Group = {
  lanes: lanesOf("float64"),
  precision: "float64",
  ...{ vectors: 2, doubles: 2, cells: 4, width: 32, wide: 32 },
  ...{ widen: same, narrow: same, widenMasks: same, narrowMasks: same },
  rounded: lanesOf("float64").rounded,
  abs: f64x2.abs,
  le: f64x2.le,
};

const pairs = <T>(all: readonly T[]): [T, T][] =>
  Array.from({ length: all.length / 2 }, (_, i) => [all[2 * i], all[2 * i + 1]]);

const ofSingles: Group = {
  lanes: lanesOf("float32"),
  precision: "float32",
  ...{ vectors: 2, doubles: 4, cells: 8, width: 32, wide: 64 },
  widen: (f, numbers) => numbers.flatMap((number) => lanesOf("float32").widen(f, number)),
  narrow: (f, doubles) => pairs(doubles).map((pair) => lanesOf("float32").narrow(f, pair)),
  widenMasks: (f, masks) =>
    masks.flatMap((mask) => {
      const kept = f.keep(mask);
      return [f.keep(i32x4.shuffle(kept, kept, 0, 0, 1, 1)), f.keep(i32x4.shuffle(kept, kept, 2, 2, 3, 3))];
    }),
  narrowMasks: (f, masks) => pairs(masks).map(([low, high]) => f.keep(i32x4.shuffle(low, high, 0, 2, 4, 6))),
  rounded: lanesOf("float32").rounded,
  abs: f32x4.abs,
  le: f32x4.le,
};

export const groupOf = (precision: Precision): Group => (precision === "float32" ? ofSingles : ofDoubles);

/** Returns the vectors at an address. */
export const vectorsAt = (
  count: number,
  address: Parameters<typeof v128.at>[0],
  offset: number,
): ReturnType<typeof v128.at>[] => Array.from({ length: count }, (_, i) => v128.at(address, offset + 16 * i));
