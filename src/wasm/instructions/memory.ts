import type { Bytes } from "../bytes.ts";
import { Expression, Place } from "../expression.ts";
import type { ValueType } from "../types.ts";
import { expression, type Operand, vectorOpcode } from "./operations.ts";

// An instruction that accesses memory is followed by the logarithm of its alignment, here that of its size, and by an
// offset that is added to the address.

/**
 * Returns a function from an address, and an offset that is added to it, to the cell of a type there.
 *
 * @param size in bytes, a power of two
 */
export function cells<Type extends ValueType>(type: Type, load: Bytes, store: Bytes, size: number) {
  const alignment = Math.log2(size);
  return (address: Operand<"i32">, offset = 0): Place<Type> =>
    new Place(type, [expression("i32", address)], load, store, alignment, offset);
}

/** Returns a function from an address and an offset to a vector that is made of `size` bytes there. */
export function vectorFrom(opcode: number, size: number) {
  const instruction = vectorOpcode(opcode);
  const alignment = Math.log2(size);
  return (address: Operand<"i32">, offset = 0): Expression<"v128"> =>
    new Expression("v128", [expression("i32", address)], instruction, alignment, offset);
}
