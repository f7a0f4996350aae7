import type { Bytes } from "../bytes.ts";
import { Expression } from "../expression.ts";
import type { Kind, Shape } from "../types.ts";
import { exactly } from "./constants.ts";
import { cells, vectorFrom } from "./memory.ts";
import { expression, type Operand, operations, typeOf, vectorOpcode } from "./operations.ts";

// The instructions for vectors, as `f64x2.add(a, b)`; a number as an operand stands for a vector of that number, and
// for a number where the instruction takes one. `eq` and the other comparisons make masks: lanes of all ones or zeros.
// `pmin(a, b)` is `b < a ? b : a`, and `pmax(a, b)` is `a < b ? b : a`, which a processor has as one instruction.

/** A vector of which the shape does not matter. */
type Vector = Expression<"v128">;

const bitwise = operations(["i64x2", "i64x2"], "i64x2", { and: 0x4e, andnot: 0x4f, or: 0x50, xor: 0x51 });

export const v128 = {
  at: cells("v128", vectorOpcode(0x00), vectorOpcode(0x0b), 16),
  /** Loads a number of 4 or 8 bytes into every lane. */
  load32Splat: vectorFrom(0x09, 4),
  load64Splat: vectorFrom(0x0a, 8),
  /** Loads a number of 4 or 8 bytes into the first lane; the others are 0. */
  load32Zero: vectorFrom(0x5c, 4),
  load64Zero: vectorFrom(0x5d, 8),
  ...bitwise,
  ...operations(["i64x2"], "i64x2", { not: 0x4d }),
  ...operations(["i64x2"], "i32", { anyTrue: 0x53 }),
  /** Takes each bit of `a` where the bit of `mask` is 1, else of `b`. */
  bitselect: (a: Vector, b: Vector, mask: Vector): Vector =>
    new Expression("v128", [a, b, mask], vectorOpcode(0x52)),
};

/** The instructions that every shape has: lanes by their numbers. */
function lanesOf<S extends Shape, Lane extends Kind>(
  shape: S,
  lane: Lane,
  opcodes: { readonly splat: number; readonly extract: number; readonly replace: number },
) {
  const count = Number(shape.at(-1));
  const numbered = (opcode: number, at: number): Bytes => {
    if (!(Number.isInteger(at) && at >= 0 && at < count))
      throw new RangeError(`a lane of ${shape} is a whole number from 0 to ${count - 1}, got ${at}`);
    return [...vectorOpcode(opcode), at];
  };
  return {
    ...operations([lane], shape, { splat: opcodes.splat }),
    extractLane: (vector: Vector, at: number) =>
      new Expression(typeOf(lane), [vector], numbered(opcodes.extract, at)),
    replaceLane: (vector: Vector, at: number, value: Operand<Lane>): Vector =>
      new Expression("v128", [vector, expression(lane, value)], numbered(opcodes.replace, at)),
    /** Takes lanes of `a`, numbered from 0, and of `b`, numbered after them, in any order. */
    shuffle: (a: Vector, b: Vector, ...lanes: readonly number[]): Vector => {
      if (lanes.length !== count || lanes.some((at) => !(at >= 0 && at < 2 * count)))
        throw new RangeError(`a shuffle of ${shape} takes ${count} lanes from 0 to ${2 * count - 1}`);
      const width = 16 / count;
      const bytes = lanes.flatMap((at) => Array.from({ length: width }, (_, byte) => at * width + byte));
      return new Expression("v128", [a, b], [...vectorOpcode(0x0d), ...bytes]);
    },
  };
}

export const i32x4 = {
  const: exactly.i32x4,
  ...lanesOf("i32x4", "i32", { splat: 0x11, extract: 0x1b, replace: 0x1c }),
  ...operations(["i32x4", "i32x4"], "i32x4", {
    ...{ eq: 0x37, ne: 0x38, ltS: 0x39, ltU: 0x3a, gtS: 0x3b, gtU: 0x3c, leS: 0x3d, geS: 0x3f },
    ...{ add: 0xae, sub: 0xb1, mul: 0xb5, minS: 0xb6, maxS: 0xb8 },
  }),
  ...operations(["i32x4"], "i32x4", { abs: 0xa0, neg: 0xa1 }),
  ...operations(["i32x4"], "i32", { allTrue: 0xa3, bitmask: 0xa4 }),
  ...operations(["i32x4", "i32"], "i32x4", { shl: 0xab, shrS: 0xac, shrU: 0xad }),
  ...operations(["f32x4"], "i32x4", { truncSatF32x4S: 0xf8 }),
  ...operations(["f64x2"], "i32x4", { truncSatF64x2SZero: 0xfc }),
};

export const i64x2 = {
  const: exactly.i64x2,
  ...lanesOf("i64x2", "i64", { splat: 0x12, extract: 0x1d, replace: 0x1e }),
  ...operations(["i64x2", "i64x2"], "i64x2", {
    ...{ eq: 0xd6, ne: 0xd7, ltS: 0xd8, gtS: 0xd9, leS: 0xda, geS: 0xdb },
    ...{ add: 0xce, sub: 0xd1, mul: 0xd5 },
  }),
  ...operations(["i64x2"], "i64x2", { abs: 0xc0, neg: 0xc1 }),
  ...operations(["i64x2"], "i32", { allTrue: 0xc3, bitmask: 0xc4 }),
  ...operations(["i64x2", "i32"], "i64x2", { shl: 0xcb, shrS: 0xcc, shrU: 0xcd }),
  ...operations(["i32x4"], "i64x2", { extendLowI32x4S: 0xc7, extendLowI32x4U: 0xc9 }),
};

export const f32x4 = {
  const: exactly.f32x4,
  ...lanesOf("f32x4", "f32", { splat: 0x13, extract: 0x1f, replace: 0x20 }),
  ...operations(["f32x4"], "f32x4", {
    ...{ ceil: 0x67, floor: 0x68, trunc: 0x69, nearest: 0x6a, abs: 0xe0, neg: 0xe1, sqrt: 0xe3 },
  }),
  ...operations(["f32x4", "f32x4"], "f32x4", {
    ...{ eq: 0x41, ne: 0x42, lt: 0x43, gt: 0x44, le: 0x45, ge: 0x46 },
    ...{ add: 0xe4, sub: 0xe5, mul: 0xe6, div: 0xe7, min: 0xe8, max: 0xe9, pmin: 0xea, pmax: 0xeb },
  }),
  ...operations(["i32x4"], "f32x4", { convertI32x4S: 0xfa }),
  ...operations(["f64x2"], "f32x4", { demoteF64x2Zero: 0x5e }),
};

export const f64x2 = {
  const: exactly.f64x2,
  ...lanesOf("f64x2", "f64", { splat: 0x14, extract: 0x21, replace: 0x22 }),
  ...operations(["f64x2"], "f64x2", {
    ...{ ceil: 0x74, floor: 0x75, trunc: 0x7a, nearest: 0x94, abs: 0xec, neg: 0xed, sqrt: 0xef },
  }),
  ...operations(["f64x2", "f64x2"], "f64x2", {
    ...{ eq: 0x47, ne: 0x48, lt: 0x49, gt: 0x4a, le: 0x4b, ge: 0x4c },
    ...{ add: 0xf0, sub: 0xf1, mul: 0xf2, div: 0xf3, min: 0xf4, max: 0xf5, pmin: 0xf6, pmax: 0xf7 },
  }),
  ...operations(["i32x4"], "f64x2", { convertLowI32x4S: 0xfe, convertLowI32x4U: 0xff }),
  ...operations(["f32x4"], "f64x2", { promoteLowF32x4: 0x5f }),
};
