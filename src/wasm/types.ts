/** The types of WebAssembly's values: numbers of 32 and 64 bits, and vectors of 128. */
export type ValueType = "i32" | "i64" | "f32" | "f64" | "v128";

export const typeCodes: Readonly<Record<ValueType, number>> = {
  i32: 0x7f,
  i64: 0x7e,
  f32: 0x7d,
  f64: 0x7c,
  v128: 0x7b,
};

/** The shapes in which instructions read a vector: lanes of one type. */
export type Shape = "i32x4" | "i64x2" | "f32x4" | "f64x2";

/** A number or a vector of a shape: the type of an operand, and what a JavaScript number stands for in its place. */
export type Kind = "i32" | "i64" | "f32" | "f64" | Shape;

/** The value type of a kind. */
export type TypeOf<K extends Kind> = K extends Shape ? "v128" : K;
