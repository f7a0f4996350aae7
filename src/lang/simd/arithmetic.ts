import { type Expression, f32, f32x4, f64, f64x2, v128 } from "../../wasm/index.ts";
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
    differs: (vector, from) => f32.ne(f32x4.extractLane(vector, 0), from),
  },
};
