import { type Bytes, unsigned } from "../bytes.ts";
import { Expression, Place } from "../expression.ts";
import type { ValueType } from "../types.ts";
import { expression, type Operand, vectorOpcode } from "./operations.ts";

/**
 * Encodes where an instruction accesses memory.
 *
 * @param size the bytes that it accesses, a power of two; their alignment is a hint that they have it
 * @param offset bytes that are added to the address
 */
const access = (size: number, offset: number): Bytes => [...unsigned(Math.log2(size)), ...unsigned(offset)];

/** Returns a function from an address, and an offset that is added to it, to the cell of a type there. */
export const cells =
  <Type extends ValueType>(type: Type, load: Bytes, store: Bytes, size: number) =>
  (address: Operand<"i32">, offset = 0): Place<Type> => {
    const where = access(size, offset);
    return new Place(type, [expression("i32", address)], [...load, ...where], [...store, ...where]);
  };

/** Returns a function from an address and an offset to a vector that is made of `size` bytes there. */
export const vectorFrom =
  (opcode: number, size: number) =>
  (address: Operand<"i32">, offset = 0): Expression<"v128"> =>
    new Expression("v128", [expression("i32", address)], [...vectorOpcode(opcode), ...access(size, offset)]);
