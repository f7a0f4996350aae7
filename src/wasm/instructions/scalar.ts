import { constantOf, exactly } from "./constants.ts";
import { cells } from "./memory.ts";
import { operations } from "./operations.ts";

// The instructions for numbers, as `i32.add(a, b)`. Their names are those of the specification, in camel case, where
// S and U at the end say how a whole number is read: signed or unsigned. `at(address, offset)` is a cell of memory.
// https://webassembly.github.io/spec/core/appendix/index-instructions.html

export const i32 = {
  const: constantOf.i32,
  at: cells("i32", [0x28], [0x36], 4),
  ...operations(["i32"], "i32", { eqz: 0x45, clz: 0x67, ctz: 0x68, popcnt: 0x69 }),
  ...operations(["i32", "i32"], "i32", {
    ...{ eq: 0x46, ne: 0x47, ltS: 0x48, ltU: 0x49, gtS: 0x4a, gtU: 0x4b },
    ...{ leS: 0x4c, leU: 0x4d, geS: 0x4e, geU: 0x4f },
    ...{ add: 0x6a, sub: 0x6b, mul: 0x6c, divS: 0x6d, divU: 0x6e, remS: 0x6f, remU: 0x70 },
    ...{ and: 0x71, or: 0x72, xor: 0x73, shl: 0x74, shrS: 0x75, shrU: 0x76 },
  }),
  ...operations(["i64"], "i32", { wrapI64: 0xa7 }),
};

export const i64 = {
  const: exactly.i64,
  at: cells("i64", [0x29], [0x37], 8),
  ...operations(["i64"], "i32", { eqz: 0x50 }),
  ...operations(["i64", "i64"], "i32", {
    ...{ eq: 0x51, ne: 0x52, ltS: 0x53, ltU: 0x54, gtS: 0x55, gtU: 0x56 },
    ...{ leS: 0x57, leU: 0x58, geS: 0x59, geU: 0x5a },
  }),
  ...operations(["i64", "i64"], "i64", {
    ...{ add: 0x7c, sub: 0x7d, mul: 0x7e, and: 0x83, or: 0x84, xor: 0x85 },
    ...{ shl: 0x86, shrS: 0x87, shrU: 0x88 },
  }),
  ...operations(["i32"], "i64", { extendI32S: 0xac, extendI32U: 0xad }),
  ...operations(["f64"], "i64", { reinterpretF64: 0xbd }),
};

export const f32 = {
  const: constantOf.f32,
  at: cells("f32", [0x2a], [0x38], 4),
  ...operations(["f32", "f32"], "i32", { eq: 0x5b, ne: 0x5c, lt: 0x5d, gt: 0x5e, le: 0x5f, ge: 0x60 }),
  ...operations(["f32"], "f32", {
    ...{ abs: 0x8b, neg: 0x8c, ceil: 0x8d, floor: 0x8e, trunc: 0x8f, nearest: 0x90, sqrt: 0x91 },
  }),
  ...operations(["f32", "f32"], "f32", {
    ...{ add: 0x92, sub: 0x93, mul: 0x94, div: 0x95, min: 0x96, max: 0x97, copysign: 0x98 },
  }),
  ...operations(["i32"], "f32", { convertI32S: 0xb2 }),
  ...operations(["f64"], "f32", { demoteF64: 0xb6 }),
};

export const f64 = {
  const: constantOf.f64,
  at: cells("f64", [0x2b], [0x39], 8),
  ...operations(["f64", "f64"], "i32", { eq: 0x61, ne: 0x62, lt: 0x63, gt: 0x64, le: 0x65, ge: 0x66 }),
  ...operations(["f64"], "f64", {
    ...{ abs: 0x99, neg: 0x9a, ceil: 0x9b, floor: 0x9c, trunc: 0x9d, nearest: 0x9e, sqrt: 0x9f },
  }),
  ...operations(["f64", "f64"], "f64", {
    ...{ add: 0xa0, sub: 0xa1, mul: 0xa2, div: 0xa3, min: 0xa4, max: 0xa5, copysign: 0xa6 },
  }),
  ...operations(["i32"], "f64", { convertI32S: 0xb7, convertI32U: 0xb8 }),
  ...operations(["f32"], "f64", { promoteF32: 0xbb }),
  ...operations(["i64"], "f64", { reinterpretI64: 0xbf }),
};
