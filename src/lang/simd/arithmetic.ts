import { type Expression, f32, f32x4, f64, f64x2, type Place, v128 } from "../../wasm/index.ts";
import type { Vector } from "./scope.ts";

/** The precision in which a program is computed: in "float32" the result of every operation is rounded to it. */
export type Precision = "float64" | "float32";

/** The instructions of a precision, and its numbers in memory. */
export interface Arithmetic {
  readonly precision: Precision;
  /** Instructions for vectors. */
  readonly vector: typeof f64x2 | typeof f32x4;
  /** The numbers of a vector. */
  readonly lanes: 2 | 4;
  /** Bytes of a number. */
  readonly bytes: 8 | 4;
  readonly kind: "Float64" | "Float32";
  /** The largest number. */
  readonly largest: number;
  /** Loads a number into every lane. */
  readonly splatAt: (address: Expression<"i32"> | number, offset: number) => Vector;
  /** Returns a whole number in every lane. */
  readonly splatWhole: (value: Expression<"i32">) => Vector;
  /** Returns a lane as a number, and the cell of a number in memory. */
  readonly lane: (vector: Vector, at: number) => Expression<"f64" | "f32">;
  readonly at: (address: Expression<"i32">, offset: number) => Place<"f64" | "f32">;
  /** 1, 2, … in the lanes. */
  readonly counted: Vector;
  /** Says whether the first lane differs from a number. */
  readonly differs: (vector: Vector, from: number) => Expression<"i32">;
}

export const arithmetics: Readonly<Record<Precision, Arithmetic>> = {
  float64: {
    precision: "float64",
    vector: f64x2,
    lanes: 2,
    bytes: 8,
    kind: "Float64",
    largest: Number.MAX_VALUE,
    splatAt: v128.load64Splat,
    splatWhole: (value) => f64x2.splat(f64.convertI32S(value)),
    lane: f64x2.extractLane,
    at: (address, offset) => f64.at(address, offset) as Place<"f64" | "f32">,
    counted: f64x2.const(1, 2),
    differs: (vector, from) => f64.ne(f64x2.extractLane(vector, 0), from),
  },
  float32: {
    precision: "float32",
    vector: f32x4,
    lanes: 4,
    bytes: 4,
    kind: "Float32",
    largest: 3.4028234663852886e38,
    splatAt: v128.load32Splat,
    splatWhole: (value) => f32x4.splat(f32.convertI32S(value)),
    lane: f32x4.extractLane,
    at: (address, offset) => f32.at(address, offset) as Place<"f64" | "f32">,
    counted: f32x4.const(1, 2, 3, 4),
    differs: (vector, from) => f32.ne(f32x4.extractLane(vector, 0), from),
  },
};
