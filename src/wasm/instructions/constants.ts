import { type Bytes, inMemory, signed } from "../bytes.ts";
import { Expression } from "../expression.ts";
import type { Kind, TypeOf, ValueType } from "../types.ts";

const constant = <Type extends ValueType>(type: Type, opcode: Bytes, value: Bytes): Expression<Type> =>
  new Expression(type, [], [...opcode, ...value]);

const vector = (value: Bytes): Expression<"v128"> => constant("v128", [0xfd, 0x0c], value);

/** Returns the constant of a kind; of a vector, `value` in every lane. */
export const constantOf: { readonly [K in Kind]: (value: number) => Expression<TypeOf<K>> } = {
  i32: (value) => constant("i32", [0x41], signed(value)),
  i64: (value) => constant("i64", [0x42], signed(BigInt(value))),
  f32: (value) => constant("f32", [0x43], inMemory("Float32", [value])),
  f64: (value) => constant("f64", [0x44], inMemory("Float64", [value])),
  i32x4: (value) => vector(inMemory("Int32", [value, value, value, value])),
  i64x2: (value) => vector(inMemory("BigInt64", [value, value])),
  f32x4: (value) => vector(inMemory("Float32", [value, value, value, value])),
  f64x2: (value) => vector(inMemory("Float64", [value, value])),
};

/** Vectors whose lanes differ, and 64-bit numbers that no JavaScript number holds. */
export const exactly = {
  i64: (value: bigint) => constant("i64", [0x42], signed(BigInt.asIntN(64, value))),
  i64x2: (a: bigint, b: bigint) => vector(inMemory("BigInt64", [a, b])),
  f64x2: (a: number, b: number) => vector(inMemory("Float64", [a, b])),
  i32x4: (a: number, b: number, c: number, d: number) => vector(inMemory("Int32", [a, b, c, d])),
  f32x4: (a: number, b: number, c: number, d: number) => vector(inMemory("Float32", [a, b, c, d])),
};
